import HTTPServer
import NewsModel

/// A request for a page of a list: which list, where it starts, and its address.
struct ListRequest: Sendable {
    /// Where the page starts; `nil` for the first.
    let token: PageToken?
    /// Where `last=…` begins, to be kept by the pages that follow; `nil` where it is not given.
    var from: Int64?
    /// How many items the page has.
    let limit: Int
    private let path: String
    private let pairs: [QueryString.Pair]
    private let question: UInt64

    /// Reads `limit` and `cursor`; a cursor that is not of this list is a fault of `arguments`.
    init(_ request: Request, _ arguments: inout Arguments) {
        path = request.path
        pairs = arguments.query.pairs
        limit = arguments.integer(.limit) ?? 20
        question = Self.fingerprint(path, pairs)
        token = arguments.text(.cursor).flatMap { [question] in PageTokenText.decode($0, question: question) }
        if arguments.has(.cursor), token == nil {
            arguments.reject(.cursor, ParameterFault.invalidCursor.message)
        }
    }

    /// The address of this page.
    var selfLink: String { Address.target(path, pairs) }

    /// The address of the page that starts at `cursor`.
    func link(to cursor: Cursor) -> String {
        let text = PageTokenText.encode(PageToken(cursor: cursor, from: from), question: question)
        let others = pairs.filter { $0.name != ParameterName.cursor.rawValue }
        return Address.target(path, others + [QueryString.Pair(name: ParameterName.cursor.rawValue, value: text)])
    }

    /// How a page looks, and what stands beside it, may change from page to page.
    private static let looks: Set<String> = Set(
        [ParameterName.cursor, .limit, .fields, .include, .highlight, .format, .facets, .facetLimit, .histogram]
            .map(\.rawValue)
    )

    /// Stands for the list: its path and all parameters that choose its items or put them in order, in any order.
    private static func fingerprint(_ path: String, _ pairs: [QueryString.Pair]) -> UInt64 {
        let chosen = pairs.filter { !looks.contains($0.name) }.map { $0.name + "\0" + $0.value }.sorted()
        return Fingerprint.of(Array(([path] + chosen).joined(separator: "\0\0").utf8))
    }
}
