import CSearchRank
import NewsModel

/// Cuts texts into words just as the indexes do, with SQLite's own tokenizer.
final class SearchTokenizer {
    private let tokenizer: OpaquePointer

    /// A tokenizer that lives as long as its connection.
    init(_ connection: Connection) throws(ArchiveError) {
        var made: OpaquePointer?
        let status = try connection.withHandle { database throws(ArchiveError) in
            saidline_tokenizer_open(database, &made)
        }
        guard status == 0, let made else { throw connection.failure(status, "fts5 tokenizer") }
        tokenizer = made
    }

    deinit {
        saidline_tokenizer_close(tokenizer)
    }

    /// Adds a token to the ``TokenizedText`` that the first argument points to.
    private static let take: saidline_token_visitor = { state, token, length, begin, end in
        guard let token, let tokens = state?.assumingMemoryBound(to: TokenizedText.self) else { return 1 }
        tokens.pointee.append(UnsafeRawBufferPointer(start: token, count: Int(length)), Int(begin)..<Int(end))
        return 0
    }

    /// The words of a text as they are indexed: folded and cut to their stems.
    func tokens(of text: String) -> TokenizedText {
        var tokens = TokenizedText()
        tokens.reserve(text.utf8.count)
        var text = text
        text.withUTF8 { bytes in
            guard let start = bytes.baseAddress else { return }
            start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
                withUnsafeMutablePointer(to: &tokens) { tokens in
                    _ = saidline_tokenize(tokenizer, start, Int32(clamping: bytes.count), tokens, Self.take)
                }
            }
        }
        return tokens
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

    /// Makes room for the words of a text of so many bytes.
    fileprivate mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
        ends.reserveCapacity(count / 5)
        ranges.reserveCapacity(count / 5)
    }

    /// All tokens.
    var all: [[UInt8]] { (0..<count).map { Array(self[$0]) } }

    /// Adds a token that stands at `range` of the text.
    fileprivate mutating func append(_ token: UnsafeRawBufferPointer, _ range: Range<Int>) {
        bytes.append(contentsOf: token)
        ends.append(bytes.count)
        ranges.append(range)
    }
}
