/// How much one search may read and keep, so that no question makes an archive wait for it.
package struct SearchBudget: Sendable {
    /// Bytes of the index that the beginnings of words may take in all.
    package var work: UInt64 = 256 << 20
    /// Bytes that may be kept of what was read.
    package var memory = 96 << 20
    /// Bytes of text that are looked through for what is to be marked on one page.
    package var marking = 16 << 20
    /// Articles that have changed since the first page and are looked at as they were then; others stand where they
    /// belong now.
    package var former = 2_000
    /// The words that these may have together: what is kept packed may be far larger unpacked.
    package var formerWords = 2_000_000
    /// How many leaves are beginnings of words that were not read yet.
    private var beginnings = 0

    /// What is enough for every sensible question to a million articles.
    package init() {}

    /// The budget of a search for leaves.
    func shared(by leaves: [SearchLeaf]) -> SearchBudget {
        var budget = self
        budget.beginnings = leaves.count { $0.isBeginning }
        return budget
    }

    /// Whether more may be kept.
    var hasRoom: Bool { memory > 0 }

    /// Whether another text of so many bytes is looked through; notes that it is.
    mutating func allowsMarking(_ bytes: Int) -> Bool {
        guard bytes <= marking else {
            marking = 0
            return false
        }
        marking -= bytes
        return true
    }

    /// The bytes of the index that a leaf may take: each beginning of a word as much as those after it.
    func work(for leaf: SearchLeaf) -> UInt64 {
        leaf.isBeginning ? work / UInt64(max(1, beginnings)) : .max
    }

    /// Notes that a leaf was read.
    mutating func take(_ leaf: SearchLeaf, _ postings: Postings) {
        memory -= min(memory, postings.bytes)
        guard leaf.isBeginning else { return }
        work -= min(work, postings.work)
        beginnings -= 1
    }
}

extension SearchBudget {
    /// What is said where not all hits of a page show what matched.
    static func unmarked(after count: Int) -> String {
        "The texts of this page are so long that only its first \(count) hits show what matched in them."
    }

    /// What is said where the places of words that stand side by side were not kept.
    static let unpaired = """
        So many frequent words are too much to look which of them stand side by side: that does not count here.
        """
}

extension SearchLeaf {
    /// Whether any word is found that begins like its last one.
    var isBeginning: Bool {
        if case .phrase(_, let isPrefix) = shape { return isPrefix }
        return false
    }

    /// What is said where it was not read to its end.
    var limit: String {
        guard case .phrase(let terms, _) = shape, let last = terms.last else { return "" }
        let beginning = String(decoding: last, as: UTF8.self)
        return "More words begin with \"\(beginning)\" than one search can look up: the first in the alphabet were."
    }
}
