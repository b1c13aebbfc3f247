import JSONText
import NewsModel
import Testing

@Suite("Filters in every combination")
struct FilterTwinTests {
    /// Numbers that look random and are the same in every run.
    private struct Dice {
        var state: UInt64

        mutating func roll(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }

        mutating func pick<T>(_ values: [T]) -> T { values[roll(values.count)] }
    }

    /// An article as the plain list knows it.
    private struct Plain {
        var id: String
        var day: Int
        var source: String
        var section: String
        var language: String
        var speaker: String

        var line: String {
            let date = "2026-01-" + (day < 10 ? "0" : "") + "\(day)"
            return #"{"id":"\#(id)","published":"\#(date)","source":"\#(source)","section":"\#(section)","#
                + #""language":"\#(language)","text":"\"So,\" said \#(speaker)."}"#
        }
    }

    private static let values: [(name: String, values: [String], member: @Sendable (Plain) -> String)] = [
        ("source", ["Post", "Harbour Mail", "Brook, Ada"], { $0.source }),
        ("section", ["City", "Sport"], { $0.section }), ("language", ["en", "de", "fr"], { $0.language }),
        ("speaker", ["Lin Wu", "Omar Reyes"], { $0.speaker }),
    ]

    private func archive(_ dice: inout Dice) -> [Plain] {
        (0..<30).map { number in
            Plain(
                id: "a\(number)",
                day: 1 + number,
                source: dice.pick(Self.values[0].values),
                section: dice.pick(Self.values[1].values),
                language: dice.pick(Self.values[2].values),
                speaker: dice.pick(Self.values[3].values)
            )
        }
    }

    /// A random query and the test that it stands for.
    private func query(_ dice: inout Dice) -> (text: String, passes: (Plain) -> Bool) {
        var parts: [String] = []
        var tests: [(Plain) -> Bool] = []
        for (name, values, member) in Self.values where dice.roll(2) == 0 {
            let chosen = (0...dice.roll(2)).map { _ in dice.pick(values) }
            let isExcluded = dice.roll(3) == 0
            let marked = chosen.map { (isExcluded ? "-" : "") + "\"\($0)\"" }
            parts +=
                dice.roll(2) == 0
                ? marked.map { "\(name)=\(encoded($0))" } : ["\(name)=\(encoded(marked.joined(separator: ",")))"]
            tests.append { chosen.contains(member($0)) != isExcluded }
        }
        let (from, to) = (1 + dice.roll(15), 16 + dice.roll(14))
        if dice.roll(2) == 0 {
            parts.append("from=2026-01-" + (from < 10 ? "0" : "") + "\(from)")
            tests.append { $0.day >= from }
        }
        if dice.roll(2) == 0 {
            parts.append("to=2026-01-\(to)T23:59:59Z")
            tests.append { $0.day <= to }
        }
        return (parts.joined(separator: "&"), { article in tests.allSatisfy { $0(article) } })
    }

    private func encoded(_ text: String) -> String {
        text.replacing("\"", with: "%22").replacing(" ", with: "+")
    }

    @Test(
        "articles, quotes and searches let through what each filter says, on all pages",
        arguments: 1...4 as ClosedRange<UInt64>
    )
    func lists(seed: UInt64) throws {
        var dice = Dice(state: seed)
        let articles = archive(&dice)
        let client = Client()
        _ = client.post(articles.map(\.line).joined(separator: "\n"), as: "application/x-ndjson")
        for _ in 0..<40 {
            let query = query(&dice)
            let expected = articles.filter(query.passes).map(\.id).reversed().map(\.self)
            for path in ["/articles", "/search"] {
                let limit = dice.pick(["limit=7", "limit=200"])
                let target = path + "?" + [query.text, limit].filter { !$0.isEmpty }.joined(separator: "&")
                #expect(try visit(client, target) == expected, "\(target)")
            }
            // Quotes know no language.
            guard !query.text.contains("language") else { continue }
            let target = "/quotes?" + [query.text, "limit=9"].filter { !$0.isEmpty }.joined(separator: "&")
            #expect(try visit(client, target) == expected.map { $0 + "-1" }, "\(target)")
        }
    }

    private func visit(_ client: Client, _ start: String) throws -> [String] {
        var ids: [String] = []
        var target: String? = start
        while let here = target {
            let page = client.get(here)
            try #require(page.status == 200, "\(page.text)")
            ids += page.ids
            target = page.next
        }
        return ids
    }
}
