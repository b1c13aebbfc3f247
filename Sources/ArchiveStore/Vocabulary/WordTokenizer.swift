import CSQLite
import NewsModel

/// FTS5's own tokenizer without the stemmer: the words of a text as the index folds them, before they lose endings.
///
/// By the very code that makes the index, so that every word it gives is one that a search finds.
final class WordTokenizer {
    private typealias Visit = (UnsafeBufferPointer<UInt8>) -> Void

    private let methods: fts5_tokenizer
    private let instance: OpaquePointer

    /// A tokenizer of the connection's SQLite, with the options of the indexes.
    init(_ connection: Connection) throws(ArchiveError) {
        var methods = fts5_tokenizer()
        var instance: OpaquePointer?
        let status = try connection.withHandle { database throws(ArchiveError) -> Int32 in
            guard let api = Self.interface(of: database), let find = api.pointee.xFindTokenizer else {
                return SQLITE_ERROR
            }
            var context: UnsafeMutableRawPointer?
            let found = find(api, "unicode61", &context, &methods)
            guard found == SQLITE_OK, let create = methods.xCreate else { return found }
            return "remove_diacritics".withCString { name in
                "2".withCString { value in
                    var options: [UnsafePointer<CChar>?] = [name, value]
                    return create(context, &options, 2, &instance)
                }
            }
        }
        guard status == SQLITE_OK, let instance else {
            throw .failed(code: Int(status), message: "SQLite has no unicode61 tokenizer")
        }
        self.methods = methods
        self.instance = instance
    }

    deinit {
        methods.xDelete?(instance)
    }

    /// Calls `body` with the bytes of each word in order; they are gone when it returns.
    func forEachWord(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        withoutActuallyEscaping(body) { body in
            var visit: Visit = body
            withUnsafeMutablePointer(to: &visit) { tokenize(text, UnsafeMutableRawPointer($0)) }
        }
    }

    /// Has SQLite call back with each word; `visit` points to a `Visit`.
    private func tokenize(_ text: String, _ visit: UnsafeMutableRawPointer) {
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                let (start, count) = (characters.baseAddress, Int32(clamping: characters.count))
                _ = methods.xTokenize?(instance, visit, FTS5_TOKENIZE_DOCUMENT, start, count) {
                    visit,
                    _,
                    token,
                    length,
                    _,
                    _ in
                    guard let visit, let token else { return SQLITE_OK }
                    token.withMemoryRebound(to: UInt8.self, capacity: Int(length)) { start in
                        let word = UnsafeBufferPointer(start: start, count: Int(length))
                        visit.assumingMemoryBound(to: Visit.self).pointee(word)
                    }
                    return SQLITE_OK
                }
            }
        }
    }

    /// The words of a short text.
    func words(of text: String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        forEachWord(of: text) { words.append(Array($0)) }
        return words
    }

    /// The FTS5 interface of a connection (fts5.html, section 7).
    private static func interface(of database: OpaquePointer) -> UnsafeMutablePointer<fts5_api>? {
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        guard sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nil) == SQLITE_OK else { return nil }
        var api: UnsafeMutablePointer<fts5_api>?
        withUnsafeMutablePointer(to: &api) { place in
            // SQLite keeps the address of the name, so that it must be one for ever (sqlite.org/bindptr.html).
            let kind: StaticString = "fts5_api_ptr"
            kind.utf8Start.withMemoryRebound(to: CChar.self, capacity: kind.utf8CodeUnitCount + 1) { kind in
                _ = sqlite3_bind_pointer(statement, 1, place, kind, nil)
            }
            sqlite3_step(statement)
        }
        return api
    }
}
