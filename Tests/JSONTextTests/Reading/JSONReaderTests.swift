import JSONText
import Testing

@Suite("JSON reader")
struct JSONReaderTests {
    /// The value that `text` is.
    private func value(_ text: String) throws -> JSONValue {
        try JSONReader.value(in: Array(text.utf8))
    }

    /// Why `text` is no JSON; `nil` where it is.
    private func problem(_ text: String) -> JSONError.Problem? {
        do {
            _ = try JSONReader.value(in: Array(text.utf8))
            return nil
        } catch {
            return error.problem
        }
    }

    @Test(
        "single values are read",
        arguments: [
            ("null", JSONValue.null), ("true", .bool(true)), ("false", .bool(false)), ("0", .integer(0)),
            ("-12", .integer(-12)), ("0.5", .number(0.5)), ("1e3", .number(1000)), ("-0.25E-1", .number(-0.025)),
            ("9223372036854775807", .integer(.max)), ("9223372036854775808", .number(9_223_372_036_854_775_808)),
            ("\"a\"", .string("a")), ("[]", .array([])), (" \t\r\n1 \n", .integer(1)),
        ]
    )
    func single(text: String, expected: JSONValue) throws {
        #expect(try value(text) == expected)
    }

    @Test("members keep the order they are written in")
    func order() throws {
        let object = try #require(try value(#"{"b": 1, "a": [true, null], "c": {}}"#).object)
        #expect(object.members.map(\.name) == ["b", "a", "c"])
        #expect(object["a"] == .array([.bool(true), .null]))
        #expect(object["d"] == nil)
    }

    @Test("a member is found by name among many as among few", arguments: [1, 12, 13, 200])
    func lookup(count: Int) throws {
        let members = (0..<count).map { "\"name\($0)\": \($0)" }.joined(separator: ",")
        let object = try value("{" + members + "}")
        for index in 0..<count { #expect(object["name\(index)"]?.integer == index) }
        #expect(object["name\(count)"] == nil)
    }

    @Test(
        "what is no JSON is refused",
        arguments: [
            "", " ", "{", "[", "[1", "[1,", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "tru", "nul", "\"abc", "-",
            "1.", "1e",
            "\"\\", "\"\\u12",
        ]
    )
    func truncated(text: String) {
        #expect(problem(text) != nil)
    }

    @Test("a document cut anywhere is refused, never misread")
    func everyPrefix() {
        let text = #"{"id":"a\u00e9","n":[1.5e3,-2,true,null],"o":{"t":"x"}}"#
        for length in 0..<text.utf8.count {
            let prefix = Array(text.utf8.prefix(length))
            #expect(throws: JSONError.self) { try JSONReader.value(in: prefix) }
        }
    }

    @Test(
        "each fault is named",
        arguments: [
            ("[1,]", JSONError.Problem.unexpected(found: "\"]\"", expected: "a value")),
            ("{\"a\":1,}", .unexpected(found: "\"}\"", expected: "a name in quotation marks")),
            ("{a:1}", .unexpected(found: "\"a\"", expected: "a name in quotation marks")),
            ("{\"a\" 1}", .unexpected(found: "\"1\"", expected: "a colon")),
            ("[1 2]", .unexpected(found: "\"2\"", expected: "a comma or ]")),
            ("{\"a\":1 \"b\":2}", .unexpected(found: "\"\"\"", expected: "a comma or }")),
            ("'a'", .unexpected(found: "\"'\"", expected: "a value")),
            ("é", .unexpected(found: "\"é\"", expected: "a value")),
            ("trux", .unexpected(found: "\"x\"", expected: "true")),
            ("1 2", .trailingText),
            ("{} x", .trailingText),
            ("01", .invalidNumber), ("-a", .invalidNumber), ("1.e2", .invalidNumber), ("1e+", .invalidNumber),
            ("+1", .unexpected(found: "\"+\"", expected: "a value")),
            (".5", .unexpected(found: "\".\"", expected: "a value")),
            ("1e400", .numberOutOfRange), ("-1e400", .numberOutOfRange),
            ("{\"a\":1,\"a\":2}", .duplicateName("a")),
            ("{\"a\":1,\"\\u0061\":2}", .duplicateName("a")),
            ("NaN", .unexpected(found: "\"N\"", expected: "a value")),
        ]
    )
    func faults(text: String, expected: JSONError.Problem) {
        #expect(problem(text) == expected)
    }

    @Test("two spellings of one letter are two names (RFC 8259 §8.3), among few and among many", arguments: [0, 20])
    func spellings(others: Int) throws {
        let more = (0..<others).map { ",\"name\($0)\":0" }.joined()
        let object = try value("{\"\u{E9}\":1,\"e\u{301}\":2" + more + "}")
        #expect(object["\u{E9}"]?.integer == 1)
        #expect(object["e\u{301}"]?.integer == 2)
        #expect(problem("{\"\u{E9}\":1,\"\\u00e9\":2" + more + "}") == .duplicateName("\u{E9}"))
    }

    @Test("a name that stands twice is found among many")
    func lateDuplicate() {
        let members = (0..<50).map { "\"name\($0)\":0" }.joined(separator: ",")
        #expect(problem("{" + members + ",\"name7\":1}") == .duplicateName("name7"))
    }

    @Test("a number of absurd length is refused")
    func longNumber() {
        #expect(problem(String(repeating: "9", count: 1_024)) == .numberOutOfRange)
        #expect(problem("0." + String(repeating: "3", count: 1_022)) == nil)
        #expect(problem("0." + String(repeating: "3", count: 1_023)) == .numberOutOfRange)
    }

    @Test("nesting is allowed up to the limit and not beyond")
    func depth() throws {
        let nested = { (depth: Int) in
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        _ = try JSONReader.value(in: nested(64))
        #expect(throws: JSONError.self) { try JSONReader.value(in: nested(65)) }
        _ = try JSONReader.value(in: nested(3), depthLimit: 3)
        #expect(throws: JSONError.self) { try JSONReader.value(in: nested(4), depthLimit: 3) }
    }

    @Test("a million brackets are refused without exhausting the stack")
    func hostileDepth() {
        let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
        #expect(throws: JSONError.self) { try JSONReader.value(in: bytes) }
    }

    @Test("siblings are not nesting")
    func siblings() throws {
        let text = "[" + String(repeating: "[],{},", count: 500) + "0]"
        #expect(try value(text).array?.count == 1_001)
    }

    @Test("a byte order mark is passed over")
    func byteOrderMark() throws {
        #expect(try value("\u{FEFF}[1]") == .array([.integer(1)]))
    }

    @Test("bytes that are not UTF-8 are refused where they stand")
    func notUTF8() throws {
        let bytes: [UInt8] = Array("[\"a".utf8) + [0xE9] + Array("\"]".utf8)
        let error = try #require(throws: JSONError.self) { try JSONReader.value(in: bytes) }
        #expect(error.problem == .invalidUTF8)
        #expect(error.offset == 3)
    }
}
