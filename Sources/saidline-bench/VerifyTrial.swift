import ArchiveStore
import NewsModel

/// Asks an archive whether misquotations were said, and counts.
struct VerifyTrial {
    let archive: ArticleArchive
    private var chance: VerifyChance
    private var costs: [Double] = []

    /// A trial of what `archive` holds.
    init(archive: ArticleArchive, seed: UInt64) {
        self.archive = archive
        chance = VerifyChance(seed: seed)
    }

    /// Misquotes some quotes in every way and prints how many come back first.
    mutating func misquote(_ articles: [VerifyCorpus.Article], count: Int) throws {
        let recorded = articles.flatMap(\.quotes).map { Self.words($0) }
        let chosen = some(recorded.filter { (7...60).contains($0.count) }, count)
        let others = recorded.flatMap(\.self)
        var hits = 0
        print("misquotation    recall@1   >= .6  >= .45")
        for kind in Misquotation.allCases {
            var (right, close, partial) = (0, 0, 0)
            for words in chosen {
                let best = try ask(kind.applied(to: words, &chance, others))
                let text = ComparableText(words.joined(separator: " "))
                if let best, Self.isPart(text, ComparableText(best.quote.text)) { right += 1 }
                if let best, best.similarity >= 0.6 { close += 1 }
                if let best, best.similarity >= 0.45 { partial += 1 }
            }
            hits += right
            print(Self.row(kind.rawValue, [right, close, partial], of: chosen.count))
        }
        let share = Double(hits) / Double(max(1, chosen.count * Misquotation.allCases.count))
        print("mean recall@1   \(Self.thousandths(share))")
        printCosts()
    }

    /// Asks for quotes that nobody recorded and prints how many are taken for recorded ones.
    mutating func ask(unrecorded articles: [VerifyCorpus.Article], count: Int) throws {
        costs = []
        let chosen = some(articles.flatMap(\.quotes).map { Self.words($0) }.filter { $0.count >= 7 }, count)
        var (close, partial) = (0, 0)
        for words in chosen {
            let similarity = try ask(words)?.similarity ?? 0
            if similarity >= 0.6 { close += 1 }
            if similarity >= 0.45 { partial += 1 }
        }
        print(Self.row("never recorded", [0, close, partial], of: chosen.count))
        printCosts()
    }

    // MARK: - Asking

    private mutating func ask(_ words: [String]) throws -> QuoteMatch? {
        let start = VerifyClock.now()
        let found = try archive.verify(VerifyQuestion(words.joined(separator: " ")))
        costs.append(VerifyClock.now() - start)
        return found.matches.first
    }

    private mutating func some(_ quotes: [[String]], _ count: Int) -> [[String]] {
        guard !quotes.isEmpty else { return [] }
        return (0..<count).map { _ in quotes[chance.roll(quotes.count)] }
    }

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// Whether one text is part of the other.
    private static func isPart(_ one: ComparableText, _ other: ComparableText) -> Bool {
        let (short, long) = one.words.count < other.words.count ? (one, other) : (other, one)
        let (part, whole) = (short.words.map(\.hash), long.words.map(\.hash))
        guard part.count <= whole.count else { return false }
        return (0...whole.count - part.count).contains { whole[$0...].starts(with: part) }
    }

    // MARK: - Printing

    private func printCosts() {
        let sorted = costs.sorted()
        guard let last = sorted.last else { return }
        let mean = Self.thousandths(sorted.reduce(0, +) / Double(sorted.count))
        let half = Self.thousandths(sorted[sorted.count / 2])
        let most = Self.thousandths(sorted[sorted.count * 99 / 100])
        print("CPU ms          mean \(mean), p50 \(half), p99 \(most), most \(Self.thousandths(last))")
    }

    private static func row(_ name: String, _ counts: [Int], of all: Int) -> String {
        let shares = counts.map { "\(thousandths(Double($0) / Double(max(1, all))))" }
        return name + String(repeating: " ", count: max(1, 16 - name.count)) + shares.joined(separator: "    ")
    }

    private static func thousandths(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
}
