import CSearchRank
import NewsModel

/// Cuts texts into words just as the indexes do, with SQLite's own tokenizer.
///
/// By the very code that makes the indexes, so that every word it gives is one that a search finds.
final class SearchTokenizer {
    private typealias Visit = (_ word: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Void

    private let tokenizer: OpaquePointer

    /// A tokenizer that lives as long as its connection; what is not stemmed keeps the endings of words.
    init(_ connection: Connection, isStemmed: Bool = true) throws(ArchiveError) {
        var made: OpaquePointer?
        let status = try connection.withHandle { database throws(ArchiveError) in
            saidline_tokenizer_open(database, isStemmed ? 1 : 0, &made)
        }
        guard status == 0, let made else { throw connection.failure(status, "fts5 tokenizer") }
        tokenizer = made
    }

    deinit {
        saidline_tokenizer_close(tokenizer)
    }

    /// Calls `body` with the bytes of each word in order and where it stands in the text; they are gone when it
    /// returns.
    func forEachWord(of text: String, _ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void) {
        withoutActuallyEscaping(body) { body in
            var visit: Visit = body
            var text = text
            text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { bytes in
                    guard let start = bytes.baseAddress else { return }
                    withUnsafeMutablePointer(to: &visit) { visit in
                        _ = saidline_tokenize(tokenizer, start, Int32(clamping: bytes.count), visit, Self.visit)
                    }
                }
            }
        }
    }

    /// Hands a token to the ``Visit`` that the first argument points to.
    private static let visit: saidline_token_visitor = { visit, token, length, begin, end in
        guard let token, let visit = visit?.assumingMemoryBound(to: Visit.self) else { return 1 }
        token.withMemoryRebound(to: UInt8.self, capacity: Int(length)) { start in
            visit.pointee(UnsafeBufferPointer(start: start, count: Int(length)), Int(begin)..<Int(end))
        }
        return 0
    }

    /// The words of a text as they are indexed, and where each stands.
    func tokens(of text: String) -> TokenizedText {
        var tokens = TokenizedText()
        tokens.reserve(text.utf8.count)
        forEachWord(of: text) { tokens.append($0, $1) }
        return tokens
    }

    /// The words of a short text.
    func words(of text: String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        forEachWord(of: text) { word, _ in words.append(Array(word)) }
        return words
    }
}

/// The words of a text as they are indexed, one behind the other in one run of bytes.
struct TokenizedText {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    /// Where each token stands in the text, in UTF-8 bytes.
    private(set) var ranges: [Range<Int>] = []

    /// How many tokens there are.
    var count: Int { ends.count }

    /// The bytes of a token.
    subscript(index: Int) -> ArraySlice<UInt8> {
        bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// The first byte of a token; of an empty one any.
    func firstByte(of index: Int) -> UInt8 {
        let start = index == 0 ? 0 : ends[index - 1]
        return start < bytes.count ? bytes[start] : 0
    }

    /// Moves where the tokens stand: they are of a piece of a longer text.
    mutating func move(by offset: Int) {
        for index in ranges.indices {
            ranges[index] = ranges[index].lowerBound + offset..<ranges[index].upperBound + offset
        }
    }

    /// Makes room for the words of a text of so many bytes.
    fileprivate mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
        ends.reserveCapacity(count / 5)
        ranges.reserveCapacity(count / 5)
    }

    /// Adds a token that stands at `range` of the text.
    fileprivate mutating func append(_ token: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        bytes.append(contentsOf: token)
        ends.append(bytes.count)
        ranges.append(range)
    }
}
