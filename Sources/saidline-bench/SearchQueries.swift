/// Queries of every kind, chosen from what the archive holds; the same ones for the same archive.
struct SearchQueries {
    /// Queries of one kind.
    struct Group {
        var name: String
        /// The requests, and the same queries in FTS5's language; `nil` where it has none.
        var requests: [(target: String, query: String?)]
        /// Whether they ask for facets and a histogram beside the best.
        var isCounted = false
    }

    /// All kinds.
    private(set) var groups: [Group] = []

    /// How many of the articles hold a word.
    private static let shares: [(name: String, share: Double)] = [
        ("100 %", 1), ("30 %", 0.3), ("10 %", 0.1), ("3 %", 0.03), ("1 %", 0.01), ("0.1 %", 0.001), ("0.01 %", 0.0001),
    ]

    /// `count` queries of each kind.
    init(_ baseline: SearchBaseline, perKind count: Int) throws {
        let words = baseline.words()
        let total = baseline.articles
        let texts = try baseline.texts(count)
        var common: [String] = []
        for (name, share) in Self.shares {
            let wanted = Int(Double(total) * share)
            let nearest = words.sorted { abs($0.articles - wanted) < abs($1.articles - wanted) }.prefix(count)
            groups.append(Self.plain("word in \(name)", nearest.map(\.word)))
            if share < 0.5, share > 0.0005 { common += nearest.prefix(max(2, count / 4)).map(\.word) }
        }
        guard !common.isEmpty else { throw SearchBaseline.Failure(description: "There are no words to search for.") }
        let pairs = (0..<count).map { "\(common[$0 * 7 % common.count]) \(common[($0 * 5 + 3) % common.count])" }
        groups.append(Self.plain("two words, all", pairs, match: "all"))
        let fours = (0..<count).map { "\(pairs[$0]) \(pairs[($0 + 1) % count])" }
        groups.append(Self.plain("four words, any", fours, match: "any"))
        let phrases = texts.enumerated().compactMap { Self.phrase(in: $1, at: $0) }
        groups.append(Self.plain("phrase of two words", phrases.map { "\"\($0)\"" }))
        let beginnings = common.filter { $0.count > 4 }.prefix(count).map { $0.prefix(4) + "*" }
        groups.append(Self.plain("prefix of four letters", beginnings.map { String($0) }))
        addLists(common, count)
    }

    /// A request as it is measured.
    static func target(of query: String, more: String = "") -> String {
        let escaped = query.replacing("\"", with: "%22").replacing(" ", with: "+").replacing("*", with: "%2A")
        return "/search?q=\(escaped)&limit=10&facets=section,source&histogram=month\(more)"
    }

    private mutating func addLists(_ words: [String], _ count: Int) {
        let pages = (0..<count).map { _ in (target: "/articles?limit=20&fields=id,title", query: String?.none) }
        groups.append(Group(name: "newest page", requests: pages))
        let newest = words.prefix(count).map { (target: "/search?q=\($0)&sort=newest&limit=10", query: String?.none) }
        groups.append(Group(name: "word, newest first", requests: newest))
        let windows = words.prefix(count).map { word in
            (target: "/search?q=\(word)&from=2019-11-04&to=2019-11-10&limit=10", query: String?.none)
        }
        groups.append(Group(name: "word within a week", requests: windows))
        let counted = (0..<2).map { _ in
            (target: "/search?limit=10&facets=section,source&histogram=month", query: String?.none)
        }
        groups.append(Group(name: "front page, counted", requests: counted))
    }

    private static func plain(_ name: String, _ queries: [String], match: String? = nil) -> Group {
        let requests = queries.map { query in
            let own = match == "any" ? query.replacing(" ", with: " OR ") : query
            return (target: target(of: query, more: match.map { "&match=\($0)" } ?? ""), query: Optional(own))
        }
        return Group(name: name, requests: requests, isCounted: true)
    }

    /// Two neighbouring words of a text.
    private static func phrase(in text: String, at place: Int) -> String? {
        let words = text.split(separator: " ").map(String.init)
        let isWord = { (word: String) in word.allSatisfy { $0.isLetter && $0.isASCII } && word.count > 1 }
        let starts = words.indices.dropLast().filter { isWord(words[$0]) && isWord(words[$0 + 1]) }
        guard !starts.isEmpty else { return nil }
        let start = starts[place * 13 % starts.count]
        return words[start].lowercased() + " " + words[start + 1].lowercased()
    }
}
