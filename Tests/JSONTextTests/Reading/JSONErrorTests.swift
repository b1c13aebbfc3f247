import JSONText
import Testing

@Suite("JSON errors")
struct JSONErrorTests {
    private func fault(_ json: String) throws -> JSONError {
        try #require(throws: JSONError.self) { try JSONReader.value(in: Array(json.utf8)) }
    }

    @Test(
        "the place is given as byte offset, line and column",
        arguments: [
            ("x", 0, 1, 1), ("{\n  \"a\": x\n}", 9, 2, 8), ("[1,\n2,\n]", 7, 3, 1), ("[\"é\", x]", 7, 1, 7),
            ("[\"😀\"\n\n, x]", 11, 3, 3),
        ]
    )
    func place(json: String, offset: Int, line: Int, column: Int) throws {
        let error = try fault(json)
        #expect(error.offset == offset)
        #expect(error.line == line)
        #expect(error.column == column)
    }

    @Test("a name that stands twice is pointed at where it stands again")
    func duplicate() throws {
        #expect(try fault("{\"id\":1,\"id\":2}").offset == 8)
    }

    @Test("the description says what and where")
    func description() throws {
        #expect(try fault("[1,\n 01]").description == "line 2, column 2: this is not how JSON writes a number")
        #expect(try fault("{\"a\":1,\"a\":1}").message == "the name \"a\" stands twice in an object")
        #expect(try fault("[").description == "line 1, column 2: the text ends within a value")
        #expect(try fault("[;]").message == "found \";\" where a value should stand")
    }

    @Test(
        "every fault has a message of its own",
        arguments: ["\"\n\"", "\"\\q\"", "\"\\ud800\"", "1e999", "[] []", "\"\\u0000\"", "-"]
    )
    func messages(json: String) throws {
        #expect(try fault(json).message.count > 10)
    }
}
