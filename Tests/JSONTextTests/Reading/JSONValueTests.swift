import JSONText
import Testing

@Suite("JSON values")
struct JSONValueTests {
    private let sample = #"{"s":"x","i":3,"w":3.0,"n":0.5,"b":true,"z":null,"a":[1],"o":{"k":"v"}}"#

    private func object() throws -> JSONValue {
        try JSONReader.value(in: Array(sample.utf8))
    }

    @Test("each accessor answers for its own kind only")
    func accessors() throws {
        let value = try object()
        #expect(value["s"]?.string == "x")
        #expect(value["s"]?.integer == nil)
        #expect(value["i"]?.integer == 3)
        #expect(value["i"]?.number == 3)
        #expect(value["i"]?.string == nil)
        #expect(value["n"]?.integer == nil)
        #expect(value["n"]?.number == 0.5)
        #expect(value["b"]?.bool == true)
        #expect(value["b"]?.number == nil)
        #expect(value["a"]?.array == [.integer(1)])
        #expect(value["a"]?.object == nil)
        #expect(value["o"]?["k"]?.string == "v")
        #expect(value["z"]?.isNull == true)
        #expect(value["i"]?.isNull == false)
    }

    @Test("a whole number may be written with a fraction of zero")
    func wholeNumber() throws {
        #expect(try object()["w"]?.integer == 3)
    }

    @Test("only objects have members")
    func members() throws {
        #expect(JSONValue.string("s")["s"] == nil)
        #expect(JSONValue.array([])["s"] == nil)
    }

    @Test(
        "kinds have names for messages",
        arguments: [
            (JSONValue.null, "null"), (.bool(true), "a truth value"), (.integer(1), "a number"),
            (.number(0.5), "a number"),
            (.string(""), "a string"), (.array([]), "an array"),
        ]
    )
    func kindNames(value: JSONValue, name: String) {
        #expect(value.kindName == name)
    }

    @Test("an object's kind has a name")
    func objectName() throws {
        #expect(try object().kindName == "an object")
    }

    @Test("what was read is written back the same")
    func roundTrip() throws {
        var json = JSONWriter()
        json.value(try object())
        let expected = #"{"s":"x","i":3,"w":3,"n":0.5,"b":true,"z":null,"a":[1],"o":{"k":"v"}}"#
        #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
    }
}
