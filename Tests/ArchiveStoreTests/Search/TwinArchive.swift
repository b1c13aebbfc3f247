import NewsModel

/// An archive of made-up articles as a plain list in memory, which answers every question by looking at each of them.
struct TwinArchive {
    /// An article with all that questions are about.
    struct Entry: Equatable {
        var id: String
        var title: [String]
        var text: [String]
        var source: String?
        var section: String?
        /// The months since 1 January 2019 and the day in it, from 1.
        var date: (month: Int, day: Int)?
        var author: String?
        /// Who said which words.
        var quotes: [(speaker: String, words: [String])]

        static func == (left: Entry, right: Entry) -> Bool { left.id == right.id }
    }

    private(set) var entries: [Entry] = []
    private(set) var dice: Dice
    private var count = 0

    static let words = ["bado", "bada", "kulo", "rima", "tosk", "venu", "pelk", "garn", "lorb", "mulk"]
    static let sources = ["Bay Courier", "Harbour Mail", "Post"]
    static let sections = ["City", "Sport"]
    static let speakers = ["Mira Halvorsen", "Teo Brandt", "Ines Okafor"]

    init(seed: Int) {
        dice = Dice(seed: seed)
    }

    mutating func text(_ least: Int, _ most: Int) -> [String] {
        (0..<least + dice.roll(most - least + 1)).map { _ in dice.pick(Self.words) }
    }

    /// An article under an id that may be taken.
    mutating func entry() -> Entry {
        count += 1
        var entry = Entry(id: "m\(dice.roll(60))", title: [], text: text(2, 12), quotes: [])
        if dice.roll(3) > 0 { entry.title = text(1, 4) }
        if dice.roll(4) > 0 { entry.source = dice.pick(Self.sources) }
        if dice.roll(3) > 0 { entry.section = dice.pick(Self.sections) }
        if dice.roll(5) > 0 { entry.date = (dice.roll(20), 1 + dice.roll(28)) }
        if dice.roll(2) > 0 { entry.author = "Ana Lind" }
        for number in 0..<dice.roll(3) {
            entry.quotes.append((dice.pick(Self.speakers), ["said\(count)x\(number)"] + text(3, 7)))
        }
        return entry
    }

    /// Puts an article in its place; the one that stood there is gone.
    mutating func store(_ entry: Entry) {
        entries.removeAll { $0 == entry }
        entries.append(entry)
    }

    /// Removes the article with this id, if there is one.
    mutating func remove(_ id: String) -> Entry? {
        guard let place = entries.firstIndex(where: { $0.id == id }) else { return nil }
        return entries.remove(at: place)
    }

    /// One of its articles; `nil` of an empty one.
    mutating func any() -> Entry? {
        entries.isEmpty ? nil : dice.pick(entries)
    }

    mutating func roll(_ count: Int) -> Int { dice.roll(count) }
}

extension TwinArchive.Entry {
    /// What the archive is given to store.
    var prepared: PreparedArticle {
        let spoken = quotes.map { quote in "“" + quote.words.joined(separator: " ") + "”, said \(quote.speaker)." }
        let said = quotes.map { Sample.Said($0.words.joined(separator: " "), by: $0.speaker, source: $0.speaker) }
        let printed = ([text.joined(separator: " ") + "."] + spoken).joined(separator: " ")
        return Sample.article(id, text: printed, published: day, said: said) { content in
            content.title = title.isEmpty ? nil : title.joined(separator: " ")
            content.source = source
            content.section = section
            content.authors = [author].compactMap(\.self)
        }
    }

    /// The date as it is printed.
    var day: String? { date.map { "\(Self.month($0.month))-" + ($0.day < 10 ? "0" : "") + "\($0.day)" } }

    /// A month as it is printed.
    static func month(_ number: Int) -> String {
        let month = number % 12 + 1
        return "\(2019 + number / 12)-" + (month < 10 ? "0" : "") + "\(month)"
    }

    /// The words of the columns that a search looks at, each by itself.
    var columns: [[String]] {
        let names = [source, section, author].compactMap(\.self).map(Self.folded)
        let body = text + quotes.flatMap { $0.words + ["said"] + Self.folded($0.speaker) }
        return [title, body] + names + [quotes.flatMap { Self.folded($0.speaker) }]
    }

    private static func folded(_ name: String) -> [String] {
        name.lowercased().split(separator: " ").map(String.init)
    }

    /// Whether an expression of words, phrases, `and`, `or` and `not` finds it.
    func matches(_ expression: SearchExpression) -> Bool {
        Self.holds(columns, expression)
    }

    /// Whether some columns hold what an expression wants.
    static func holds(_ columns: [[String]], _ expression: SearchExpression) -> Bool {
        switch expression {
        case .word(let word): columns.contains { $0.contains(word) }
        case .phrase(let words):
            columns.contains { column in
                column.indices.contains { column[$0...].starts(with: words) }
            }
        case .prefix(let start): columns.contains { $0.contains { $0.hasPrefix(start) } }
        case .and(let parts), .words(let parts): parts.allSatisfy { holds(columns, $0) }
        case .or(let parts): parts.contains { holds(columns, $0) }
        case .not(let part): !holds(columns, part)
        case .near, .field: false
        }
    }
}
