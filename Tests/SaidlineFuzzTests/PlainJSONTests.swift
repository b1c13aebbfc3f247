import Testing

@testable import saidline_fuzz

@Suite("The plain twin of JSON (RFC 8259)")
struct PlainJSONTests {
    private func read(_ text: String, depthLimit: Int = 6) -> PlainJSON.Value? {
        PlainJSON.value(of: Array(text.utf8), depthLimit: depthLimit)
    }

    private func text(_ text: String) -> PlainJSON.Value { .string(Array(text.unicodeScalars)) }

    @Test("values are read as the grammar says")
    func values() {
        let table: [(String, PlainJSON.Value)] = [
            ("null", .null), (" true\r\n", .bool(true)), ("\tfalse ", .bool(false)), ("0", .integer(0)),
            ("-0", .integer(0)), ("-12", .integer(-12)), ("9223372036854775807", .integer(.max)),
            ("9223372036854775808", .number(9_223_372_036_854_775_808)), ("1.5e3", .number(1_500)),
            ("25E-2", .number(0.25)), ("1e+1", .number(10)), ("0.0", .number(0)), ("[]", .array([])),
            ("[ 1 , [ ] ]", .array([.integer(1), .array([])])), ("{}", .object([])), ("\u{FEFF}7", .integer(7)),
        ]
        for (written, value) in table { #expect(read(written) == value, "\(written)") }
    }

    @Test(
        "strings are read with their escapes",
        arguments: [
            (#""""#, ""), (#""a\"\\\/b""#, "a\"\\/b"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
            (#""\u00e9\u00E9""#, "éé"), (#""\ud83d\ude8b""#, "🚋"), ("\"é🚋\u{7F}\"", "é🚋\u{7F}"),
        ]
    )
    func strings(written: String, read expected: String) {
        #expect(read(written) == text(expected))
    }

    @Test("members keep their order, and a name with a mark apart is another name")
    func objects() {
        let value = read("{\"b\" : 1,\"a\":{ }, \"é\":null,\"e\u{301}\":2}")
        guard case .object(let members) = value else {
            Issue.record("\(String(describing: value))")
            return
        }
        #expect(members.map { $0.name.count } == [1, 1, 1, 2])
        #expect(members.map(\.value) == [.integer(1), .object([]), .null, .integer(2)])
    }

    @Test(
        "what the grammar does not have is no value",
        arguments: [
            "", " ", "nul", "True", "NaN", "Infinity", "01", "-", "+1", "1.", ".5", "1e", "1e+", "0x1", "1 2", "[1,]",
            "[,1]", "[1", "]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{'a':1}", "{\"a\":1 \"b\":2}", "'a'",
            "\"",
            "\"\n\"", "\"\u{0}\"", #""\x""#, #""\u12""#, #""\u12g4""#, #""\ud800""#, #""\udc00""#, #""\ud800\u0041""#,
            #""\u0000""#, "1E400", "{\"a\":1,\"a\":2}", #"{"a":1,"\u0061":2}"#, "[1]//", "\u{A0}1", "\u{FEFF}\u{FEFF}1",
        ]
    )
    func refused(written: String) {
        #expect(read(written) == nil)
    }

    @Test(
        "bytes that are no UTF-8 are no value",
        arguments: ["\"\u{FF}\"", "\"\u{C0}\u{80}\"", "\"\u{ED}\u{A0}\u{80}\""]
    )
    func bytes(octets: String) {
        #expect(PlainJSON.value(of: octets.octets, depthLimit: 6) == nil)
    }

    @Test("values may lie as deep as the limit and no deeper", arguments: [0, 1, 6])
    func depth(limit: Int) {
        func nested(_ count: Int) -> String {
            String(repeating: "[", count: count) + String(repeating: "]", count: count)
        }
        #expect(limit == 0 || read(nested(limit), depthLimit: limit) != nil)
        #expect(read(nested(limit + 1), depthLimit: limit) == nil)
        #expect(read("1", depthLimit: limit) == .integer(1))
    }

    @Test("measured, a whole number and the same double are one, and nothing else is")
    func measured() {
        #expect(read("[3,{\"a\":3}]")?.measured == read("[3.0,{\"a\":3.0}]")?.measured)
        #expect(read("[3]") != read("[3.0]"))
        #expect(read("[3]")?.measured != read("[\"3\"]")?.measured)
    }
}
