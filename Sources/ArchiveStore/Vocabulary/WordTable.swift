/// Counts words: in how many articles and in how many headlines each stands, or comes to stand and ceases to.
final class WordTable {
    private var words = WordSlots()
    private var article: UInt32 = 0
    private var sign: Int32 = 1
    /// What was counted since the last `settle`: places of words times four, 2 more for what goes, 1 for headlines.
    private var changes: [UInt32] = []

    /// Words of fewer bytes or more are no words to complete or correct.
    static let lengths = 2...40

    /// An empty table.
    init() {}

    /// How many words it has.
    var count: Int { words.entries.count }

    // MARK: - Articles

    /// Begins an article that comes (`sign` 1) or goes (−1): each of its words counts once.
    func begin(_ sign: Int32) {
        article += 1
        self.sign = sign
    }

    /// Counts a word of the article begun.
    func count(_ word: UnsafeBufferPointer<UInt8>, inTitle: Bool) {
        guard Self.lengths.contains(word.count), let place = words.place(of: word) else { return }
        let change = UInt32(place) << 2 | (sign < 0 ? 2 : 0)
        if words.entries[place].article != article {
            words.entries[place].article = article
            words.entries[place].count.articles += sign
            changes.append(change)
        }
        if inTitle, words.entries[place].title != article {
            words.entries[place].title = article
            words.entries[place].count.titles += sign
            changes.append(change | 1)
        }
    }

    /// The articles counted since the last `settle` are there to stay.
    func settle() {
        changes.removeAll(keepingCapacity: true)
    }

    /// Takes back what the articles since the last `settle` have counted.
    func revert() {
        for change in changes {
            let place = Int(change >> 2)
            let sign: Int32 = change & 2 == 0 ? 1 : -1
            if change & 1 == 0 {
                words.entries[place].count.articles -= sign
            } else {
                words.entries[place].count.titles -= sign
            }
        }
        settle()
    }

    // MARK: - Runs

    /// Adds the counts of a run, or takes them away (`times` −1).
    func add(_ run: WordRun, times: Int32 = 1) {
        run.forEach { word, count in
            guard let place = words.place(of: word) else { return }
            words.entries[place].count.add(count, times: times)
        }
    }

    /// All words whose counts are not nothing, in the order of their bytes.
    func run() -> WordRun {
        var run = WordRun()
        words.forEach(where: { $0.count != WordCounts() }) { word, entry in run.append(word, entry.count) }
        return run
    }
}
