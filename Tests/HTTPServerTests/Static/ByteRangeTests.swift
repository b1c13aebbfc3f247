import HTTPServer
import Testing

@Suite("Byte ranges")
struct ByteRangeTests {
    @Test(
        "one range of bytes is taken",
        arguments: [
            ("bytes=0-9", 0..<10), ("bytes=5-", 5..<100), ("bytes=-5", 95..<100), ("bytes=99-99", 99..<100),
            ("bytes=0-99999", 0..<100), ("bytes=-99999", 0..<100), ("BYTES=0-0", 0..<1),
            ("bytes=0-18446744073709551616", 0..<100),
        ]
    )
    func parts(field: String, part: Range<Int>) {
        #expect(ByteRange(field, of: 100) == .part(part))
    }

    @Test(
        "a range beyond the content cannot be satisfied",
        arguments: [
            "bytes=100-", "bytes=-0", "bytes=100-200", "bytes=99999999999999999998-099999999999999999999",
        ]
    )
    func beyond(field: String) {
        #expect(ByteRange(field, of: 100) == .unsatisfiable)
        #expect(ByteRange("bytes=18446744073709551616-", of: 100) == .unsatisfiable)
        #expect(ByteRange("bytes=0-", of: 0) == .unsatisfiable)
    }

    @Test(
        "anything else means the whole",
        arguments: [
            "", "bytes", "bytes=", "bytes=-", "bytes=9-5", "bytes=a-b", "bytes=1-b", "lines=1-2", "bytes=0-1,5-6",
            "bytes=+1-2", "bytes=0-1-2", "bytes= 0-1", "bytes=--1",
            "bytes=9223372036854775808-09223300001649984614", "bytes=99999999999999999999-99999999999999999998",
        ]
    )
    func ignored(field: String) {
        #expect(ByteRange(field, of: 100) == nil)
    }
}
