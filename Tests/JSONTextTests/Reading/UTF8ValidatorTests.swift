import JSONText
import Testing

@Suite("UTF-8 validator")
struct UTF8ValidatorTests {
    @Test(
        "well-formed texts pass",
        arguments: [
            "", "plain", "Əliyev", "€uro", "😀", "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}", "a\0b",
        ]
    )
    func wellFormed(text: String) {
        #expect(UTF8Validator.firstInvalidOffset(in: Array(text.utf8)) == nil)
    }

    @Test(
        "ill-formed sequences are found",
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x9F, 0xBF], [0xE2, 0x82],
            [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x98, 0x28], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE],
            [0xFF],
        ] as [[UInt8]]
    )
    func illFormed(bytes: [UInt8]) {
        #expect(UTF8Validator.firstInvalidOffset(in: bytes) == 0)
    }

    @Test("the offset is that of the first byte at fault, wherever it stands", arguments: 0..<20)
    func offset(count: Int) {
        let before = Array("é".utf8) + [UInt8](repeating: UInt8(ascii: "a"), count: count)
        let bytes = before + [0xE9] + Array("bcdefghijk".utf8)
        #expect(UTF8Validator.firstInvalidOffset(in: bytes) == before.count)
    }

    @Test("the standard library agrees on every pair of bytes")
    func agreement() {
        for first in UInt8.min...UInt8.max {
            for second in stride(from: UInt8.min, to: UInt8.max, by: 5) {
                let bytes = [first, second]
                let isValid = String(validating: bytes, as: UTF8.self) != nil
                #expect((UTF8Validator.firstInvalidOffset(in: bytes) == nil) == isValid)
            }
        }
    }
}
