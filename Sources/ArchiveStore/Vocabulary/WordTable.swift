/// Counts words: in how many articles and in how many headlines each stands, or comes to stand and ceases to.
///
/// An open-addressing table over one arena of bytes; adding a word that is known allocates nothing.
final class WordTable {
    /// A word and its counts.
    private struct Entry {
        /// The first eight bytes, so that most comparisons need no look at the arena.
        var head: UInt64
        var hash: UInt32
        var start: UInt32
        var length: UInt32
        var count = WordCounts()
        /// The last article whose text and whose headline counted it.
        var article: UInt32 = 0
        var title: UInt32 = 0
    }

    private var arena: [UInt8] = []
    private var entries: [Entry] = []
    /// Places in `entries`, plus one; 0 is free.
    private var slots = [UInt32](repeating: 0, count: 1 << 12)
    private var article: UInt32 = 0
    private var sign: Int32 = 1
    /// What was counted since the last `settle`: places in `entries` times four, 2 more for what goes, 1 for headlines.
    private var changes: [UInt32] = []

    /// Words of fewer bytes or more are no words to complete or correct.
    static let lengths = 2...40

    /// An empty table.
    init() {}

    /// How many words it has.
    var count: Int { entries.count }

    // MARK: - Articles

    /// Begins an article that comes (`sign` 1) or goes (−1): each of its words counts once.
    func begin(_ sign: Int32) {
        article += 1
        self.sign = sign
    }

    /// Counts a word of the article begun.
    func count(_ word: UnsafeBufferPointer<UInt8>, inTitle: Bool) {
        guard Self.lengths.contains(word.count), let hash = Self.hash(word) else { return }
        let place = place(of: word, hash)
        if entries[place].article != article {
            entries[place].article = article
            entries[place].count.articles += sign
            changes.append(UInt32(place) << 2 | (sign < 0 ? 2 : 0))
        }
        if inTitle, entries[place].title != article {
            entries[place].title = article
            entries[place].count.titles += sign
            changes.append(UInt32(place) << 2 | (sign < 0 ? 2 : 0) | 1)
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
            if change & 1 == 0 { entries[place].count.articles -= sign } else { entries[place].count.titles -= sign }
        }
        settle()
    }

    // MARK: - Runs

    /// Adds the counts of a run, or takes them away (`times` −1).
    func add(_ run: WordRun, times: Int32 = 1) {
        run.forEach { word, count in
            guard let hash = Self.hash(word) else { return }
            let place = place(of: word, hash)
            entries[place].count.add(count, times: times)
        }
    }

    /// All words whose counts are not nothing, in the order of their bytes.
    func run() -> WordRun {
        let kept = entries.indices.filter { entries[$0].count != WordCounts() }
        var run = WordRun()
        arena.withUnsafeBufferPointer { arena in
            let sorted = kept.sorted { left, right in
                let (left, right) = (entries[left], entries[right])
                if left.head != right.head { return left.head < right.head }
                return WordOrder.precedes(Self.bytes(of: left, arena), Self.bytes(of: right, arena))
            }
            for place in sorted { run.append(Self.bytes(of: entries[place], arena), entries[place].count) }
        }
        return run
    }

    // MARK: - Places

    private static func bytes(
        of entry: Entry,
        _ arena: UnsafeBufferPointer<UInt8>
    ) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: arena[Int(entry.start)..<Int(entry.start + entry.length)])
    }

    private func place(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
        if entries.count * 2 >= slots.count { grow() }
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let place = Int(slots[slot] - 1)
            if entries[place].hash == hash, isSame(entries[place], word) { return place }
            slot = (slot + 1) & mask
        }
        let start = UInt32(arena.count)
        arena.append(contentsOf: word)
        entries.append(Entry(head: WordOrder.head(word), hash: hash, start: start, length: UInt32(word.count)))
        slots[slot] = UInt32(entries.count)
        return entries.count - 1
    }

    private func isSame(_ entry: Entry, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(entry.length) == word.count, entry.head == WordOrder.head(word) else { return false }
        if word.count <= MemoryLayout.size(ofValue: entry.head) { return true }
        return arena.withUnsafeBufferPointer { Self.bytes(of: entry, $0).elementsEqual(word) }
    }

    private func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for (place, entry) in entries.enumerated() {
            var slot = Int(entry.hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(place + 1)
        }
    }

    /// FNV-1a; `nil` for what holds a digit: numbers are neither completed nor corrected.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32? {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word {
            if byte &- 0x30 < 10 { return nil }
            hash = (hash ^ UInt32(byte)) &* 0x0100_0193
        }
        return hash ^ hash >> 15
    }
}
