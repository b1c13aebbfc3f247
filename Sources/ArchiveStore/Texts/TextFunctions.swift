import CSQLite
import NewsModel

/// What SQL can ask of packed texts: the views behind the search indexes do.
enum TextFunctions {
    /// Makes the functions known to a connection; `desk` must outlive it.
    ///
    /// - `saidline_text(form, packed)`: the text of an article.
    /// - `saidline_quote(form, packed, spans)`: the words of a quote in it.
    /// - `saidline_form(text)`, `saidline_packed(text)`: what a text becomes, for files of older versions.
    static func register(on database: OpaquePointer, _ desk: TextDesk) -> Int32 {
        let functions: [(name: String, places: Int32, body: Body)] = [
            ("saidline_text", 2, { context, _, values in TextFunctions.text(context, values) }),
            ("saidline_quote", 3, { context, _, values in TextFunctions.quote(context, values) }),
            ("saidline_form", 1, { context, _, values in TextFunctions.form(context, values) }),
            ("saidline_packed", 1, { context, _, values in TextFunctions.packed(context, values) }),
        ]
        let context = Unmanaged.passUnretained(desk).toOpaque()
        // Innocuous: they may stand in views although the schema is not trusted.
        let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS
        for (name, places, body) in functions {
            let status = sqlite3_create_function_v2(database, name, places, flags, context, body, nil, nil, nil)
            guard status == SQLITE_OK else { return status }
        }
        return SQLITE_OK
    }

    private typealias Body = @convention(c) (OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?) -> Void

    // MARK: - The functions

    private static func text(_ context: OpaquePointer?, _ values: UnsafeMutablePointer<OpaquePointer?>?) {
        guard let desk = desk(of: context), let values else { return }
        answer(context, desk.text(form: Int(sqlite3_value_int64(values[0])), blob(values[1])))
    }

    private static func quote(_ context: OpaquePointer?, _ values: UnsafeMutablePointer<OpaquePointer?>?) {
        guard let desk = desk(of: context), let values else { return }
        guard let text = desk.quoted(form: Int(sqlite3_value_int64(values[0])), blob(values[1])) else {
            return answer(context, nil)
        }
        // A quote beyond its text has no words; `check` says so.
        answer(context, text.words(at: SpanBlob.unpack(Array(blob(values[2]))).content) ?? "")
    }

    private static func form(_ context: OpaquePointer?, _ values: UnsafeMutablePointer<OpaquePointer?>?) {
        guard let desk = desk(of: context), let values else { return }
        sqlite3_result_int64(context, Int64(desk.pack(string(values[0])).form))
    }

    private static func packed(_ context: OpaquePointer?, _ values: UnsafeMutablePointer<OpaquePointer?>?) {
        guard let desk = desk(of: context), let values else { return }
        desk.pack(string(values[0])).bytes.withUnsafeBytes {
            saidline_result_blob(context, $0.baseAddress, Int64($0.count))
        }
    }

    // MARK: - Values

    private static func desk(of context: OpaquePointer?) -> TextDesk? {
        sqlite3_user_data(context).map { Unmanaged<TextDesk>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func blob(_ value: OpaquePointer?) -> UnsafeRawBufferPointer {
        let start = sqlite3_value_blob(value)
        return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_value_bytes(value)))
    }

    private static func string(_ value: OpaquePointer?) -> String {
        String(decoding: blob(value), as: UTF8.self)
    }

    /// Ends with the text, or with `SQLITE_CORRUPT` where there is none.
    private static func answer(_ context: OpaquePointer?, _ text: String?) {
        guard var text else { return sqlite3_result_error_code(context, SQLITE_CORRUPT) }
        text.withUTF8 { saidline_result_text(context, $0.baseAddress, Int64($0.count)) }
    }
}
