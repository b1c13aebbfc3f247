import JSONText
import Testing

/// What RFC 8259 allows and forbids, rule by rule.
@Suite("JSON grammar")
struct JSONGrammarTests {
    private func isJSON(_ text: String) -> Bool {
        (try? JSONReader.value(in: Array(text.utf8))) != nil
    }

    @Test(
        "white space may stand around every token (§2)",
        arguments: [
            " [ ] ",
            "\t{\t}\t",
            "\r\n[\r\n1\r\n,\r\n2\r\n]\r\n",
            "{ \"a\" : 1 , \"b\" : [ ] }",
            "\n\"a\"\n",
        ]
    )
    func whiteSpace(text: String) {
        #expect(isJSON(text))
    }

    @Test(
        "nothing else is white space (§2)",
        arguments: [
            "\u{A0}1",
            "1\u{A0}",
            "[1,\u{C}2]",
            "[\u{B}]",
            "[\u{2003}1]",
            "[\u{2028}1]",
        ]
    )
    func otherSpace(text: String) {
        #expect(!isJSON(text))
    }

    @Test(
        "literals are written in small letters, whole (§3)",
        arguments: [
            "True",
            "FALSE",
            "Null",
            "nul",
            "nulll",
            "truefalse",
            "undefined",
            "Infinity",
            "-Infinity",
            "nan",
        ]
    )
    func literals(text: String) {
        #expect(!isJSON(text))
    }

    @Test(
        "objects and arrays are well formed (§4, §5)",
        arguments: [
            "{\"\":0}",
            "{\"a\":{\"a\":{\"a\":0}}}",
            "[[[[]]],{}]",
            "[null]",
            "[\"a\",\"a\"]",
            "{\"a\":1,\"A\":2}",
            "[{\"a\":1},{\"a\":1}]",
        ]
    )
    func structures(text: String) {
        #expect(isJSON(text))
    }

    @Test(
        "objects and arrays that are not are refused (§4, §5)",
        arguments: [
            "{]",
            "[}",
            "]",
            "}",
            "[,]",
            "[,1]",
            "[1,,2]",
            "[1,]",
            "{,}",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,,\"b\":2}",
            "{\"a\"::1}",
            "{1:1}",
            "{null:1}",
            "{'a':1}",
            "[1]]",
            "[1][2]",
            "// a\n1",
            "/* a */ 1",
            "[1] # a",
        ]
    )
    func brokenStructures(text: String) {
        #expect(!isJSON(text))
    }

    @Test(
        "numbers have a sign, digits, a fraction and an exponent (§6)",
        arguments: [
            "0",
            "-0",
            "10",
            "-10.01",
            "0e1",
            "0E+1",
            "1.5e-10",
            "123456789012345678901234567890",
            "1e-400",
        ]
    )
    func numbers(text: String) {
        #expect(isJSON(text))
    }

    @Test(
        "other numbers are refused (§6)",
        arguments: [
            "00",
            "-01",
            "+1",
            "-",
            "--1",
            ".1",
            "1.",
            "-.1",
            "1.e1",
            "1e",
            "1e+",
            "1e1.5",
            "0x10",
            "1_000",
            "1,000",
            "１",
        ]
    )
    func otherNumbers(text: String) {
        #expect(!isJSON(text))
    }

    @Test(
        "strings that are not closed or not clean are refused (§7)",
        arguments: [
            "\"",
            "\"a",
            "\"\\\"",
            "\"\\",
            "\"\\u\"",
            "\"\\u00\"",
            "\"\\u00g0\"",
            "\"\\a\"",
            "\"\\0\"",
            "\"\r\"",
            "a",
        ]
    )
    func brokenStrings(text: String) {
        #expect(!isJSON(text))
    }
}
