/// How often a word stands in the archive, or by how much that changes.
struct WordCounts: Sendable, Equatable {
    /// In how many articles, anywhere.
    var articles: Int32 = 0
    /// In how many headlines.
    var titles: Int32 = 0

    /// Adds counts, or takes them away (`times` −1); wraps around, for a damaged file may hold any number.
    mutating func add(_ other: WordCounts, times: Int32 = 1) {
        articles &+= other.articles &* times
        titles &+= other.titles &* times
    }

    /// What the word is worth among others: who asks for a word has a headline in mind more often than a text.
    var weight: Int { Int(articles) + 4 * Int(titles) }
}

/// The order of words: by their bytes, as SQLite's `BINARY` has it.
enum WordOrder {
    /// The first eight bytes as a number that compares as they do.
    static func head(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        if word.count >= 8, let start = word.baseAddress {
            return UInt64(bigEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
        }
        var head: UInt64 = 0
        for place in 0..<8 { head = head << 8 | (place < word.count ? UInt64(word[place]) : 0) }
        return head
    }

    /// Whether a word comes before another.
    static func precedes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        left.lexicographicallyPrecedes(right)
    }
}
