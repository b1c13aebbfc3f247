import JSONText
import Testing

@Suite("JSON numbers, written")
struct JSONNumberWritingTests {
    private func written(_ value: some JSONWritable) -> String {
        var json = JSONWriter()
        json.value(value)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test(
        "whole numbers are written in decimal",
        arguments: [
            (0, "0"), (7, "7"), (-7, "-7"), (10, "10"), (1_234_567_890, "1234567890"),
            (Int.max, "9223372036854775807"), (Int.min, "-9223372036854775808"),
        ]
    )
    func integers(value: Int, json: String) {
        #expect(written(value) == json)
        #expect(written(Int64(value)) == json)
    }

    @Test(
        "fractions are written as short as they read back the same",
        arguments: [
            (0.97, "0.97"), (0.1, "0.1"), (-2.5, "-2.5"), (3.0, "3"), (0.0, "0"), (1.0 / 3, "0.3333333333333333"),
            (1e300, "1e+300"), (5e-300, "5e-300"),
        ]
    )
    func doubles(value: Double, json: String) throws {
        #expect(written(value) == json)
        #expect(try JSONReader.value(in: Array(json.utf8)).number == value)
    }

    @Test("what JSON has no word for is null", arguments: [Double.infinity, -.infinity, .nan])
    func notFinite(value: Double) {
        #expect(written(value) == "null")
    }

    @Test("truth values are words")
    func truth() {
        #expect(written(true) == "true")
        #expect(written(false) == "false")
    }
}
