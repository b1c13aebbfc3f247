import Testing

@testable import saidline_fuzz

@Suite("The plain twins of single fields (RFC 9110)")
struct PlainFieldsTests {
    @Test(
        "an answer gets the coding that the weights prefer (§12.5.3)",
        arguments: [
            ("gzip", "gzip"), ("x-gzip", "gzip"), ("GZIP ; Q=1.000", "gzip"), ("br, deflate", "identity"),
            ("", "identity"), ("*", "gzip"), ("gzip;q=0", "identity"), ("*;q=0", "neither"),
            ("gzip, identity;q=0", "onlyGzip"), ("gzip, *;q=0", "onlyGzip"), ("identity;q=0, gzip;q=0", "neither"),
            ("gzip;q=0.5, identity;q=0.8", "identity"), ("gzip;q=0.8, identity;q=0.5", "gzip"),
            ("gzip;q=0.001", "gzip"), ("gzip;q=1.001", "identity"), ("gzip;q=0.0001", "identity"),
            ("gzip;q=.5", "identity"), ("gzip;q=-1", "identity"), ("*;q=0, identity", "identity"),
        ]
    )
    func coding(field: String, choice: String) {
        #expect(PlainCoding.choice(field) == choice)
    }

    @Test(
        "a range is cut to the content (§14.1.2)",
        arguments: [
            ("bytes=0-9", 100, 0..<10), ("bytes=5-", 100, 5..<100), ("bytes=-5", 100, 95..<100),
            ("BYTES=99-100", 100, 99..<100), ("bytes=-500", 100, 0..<100), ("bytes=0-0", 1, 0..<1),
            ("bytes=100-", 100, 0..<0), ("bytes=99999999999999999999-", 100, 0..<0),
            ("bytes=0-99999999999999999999", 100, 0..<100), ("bytes=5-4", 100, nil), ("bytes=-", 100, nil),
            ("bytes=", 100, nil), ("bytes=1-2,3-4", 100, nil), ("bytes=a-b", 100, nil), ("lines=1-2", 100, nil),
            ("bytes 1-2", 100, nil), ("bytes=1--2", 100, nil), ("bytes=+1-2", 100, nil), ("bytes= 1-2", 100, nil),
        ] as [(String, Int, Range<Int>?)]
    )
    func range(field: String, length: Int, octets: Range<Int>?) {
        #expect(PlainRange.octets(field, of: length) == octets)
    }

    @Test(
        "the last none of the octets are an empty range",
        arguments: [("bytes=-0", 100), ("bytes=-5", 0), ("bytes=0-", 0)]
    )
    func emptyRange(field: String, length: Int) throws {
        #expect(try #require(PlainRange.octets(field, of: length)).isEmpty)
    }

    @Test(
        "a date is read in each of the three forms (§5.6.7)",
        arguments: [
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
            ("Sun Nov  6 08:49:37 1994", 784_111_777), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("Wed, 31 Dec 1969 23:59:59 GMT", -1), ("Wednesday, 31-Dec-69 00:00:00 GMT", 3_155_673_600),
            ("Thu, 29 Feb 2024 00:00:00 GMT", 1_709_164_800), ("Wed Nov 16 00:00:00 1994", 784_944_000),
        ]
    )
    func date(text: String, seconds: Int) {
        #expect(PlainDate.seconds(text) == seconds)
    }

    @Test(
        "what no form or no calendar has is no date",
        arguments: [
            "", "1994-11-06", "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 UTC",
            "Sun, 06 nov 1994 08:49:37 GMT", "Sun, 06 Nov 94 08:49:37 GMT", "Sun 06 Nov 1994 08:49:37 GMT",
            "Wed, 29 Feb 2023 00:00:00 GMT", "Sun, 31 Nov 1994 08:49:37 GMT", "Sun, 00 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1994 08:49:61 GMT",
            "Sun, 06 Nov 1994 08:49 GMT", "Sunday, 06-Nov-1994 08:49:37 GMT", "Sun Nov 6 08:49:37 1994",
            "Sun Nov  06 08:49:37 1994", " Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT ",
        ]
    )
    func noDate(text: String) {
        #expect(PlainDate.seconds(text) == nil)
    }

    @Test("tags are read up to the first that is none (§8.8.3)")
    func tags() {
        func read(_ list: String) -> [String] {
            PlainTags.tags(list.octets).map { ($0.isWeak ? "W/" : "") + $0.opaque.latin1 }
        }
        #expect(read("\"a\", W/\"b\"\t,,\"\"") == ["\"a\"", "W/\"b\"", "\"\""])
        #expect(read("\"a\"x, \"b\"") == [])
        #expect(read("\"a\", b, \"c\"") == ["\"a\""])
        #expect(read("w/\"a\"") == [])
        #expect(read("\"a") == [])
    }

    @Test(
        "a weak tag is named weakly alone, and a gzip form is its tag (§8.8.3.2)",
        arguments: [
            ("\"a\"", "\"a\"", true, true), ("W/\"a\"", "\"a\"", true, false), ("\"a\"", "W/\"a\"", true, false),
            ("\"a-gz\"", "\"a\"", true, true), ("*", "\"a\"", true, true), ("*", "W/\"a\"", true, false),
            ("\"b\"", "\"a\"", false, false), ("\"b\", \"a\"", "\"a\"", true, true),
            ("*, \"a\"", "\"a\"", false, false),
        ]
    )
    func names(list: String, tag: String, weakly: Bool, strongly: Bool) {
        #expect(PlainTags.names(list.octets, tag, weakly: true) == weakly)
        #expect(PlainTags.names(list.octets, tag, weakly: false) == strongly)
    }
}
