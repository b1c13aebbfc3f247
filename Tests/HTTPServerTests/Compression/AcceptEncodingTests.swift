import HTTPServer
import Testing

@Suite("Accept-Encoding")
struct AcceptEncodingTests {
    @Test(
        "the field chooses between gzip and plain content",
        arguments: [
            (nil, .identity), ("", .identity), ("identity", .identity), ("gzip", .gzip), ("GZIP", .gzip),
            ("x-gzip", .gzip), ("gzip, deflate, br", .gzip), ("br, gzip;q=0.5", .gzip), ("deflate", .identity),
            ("gzip;q=0", .identity), ("gzip;q=0.0", .identity), ("gzip;q=0.000", .identity),
            ("gzip ; q=0", .identity), ("gzip\t;\tq=0", .identity), ("gzip;Q=0", .identity),
            ("gzip;q=0.001", .gzip), ("gzip;q=1.000", .gzip), ("*", .gzip), ("gzip;q=0, *", .identity),
            ("gzip;q=0.5, identity;q=1", .identity), ("gzip;q=1, identity;q=0.5", .gzip),
            ("gzip, gzip;q=0", .identity), ("gzipx", .identity), ("notgzip", .identity), (",,gzip,,", .gzip),
            ("identity;q=1, *;q=0", .identity),
        ] as [(String?, AcceptEncoding)]
    )
    func choices(field: String?, choice: AcceptEncoding) {
        #expect(AcceptEncoding(field) == choice)
    }

    @Test(
        "a broken weight makes its element count for nothing",
        arguments: ["gzip;q=2", "gzip;q=abc", "gzip;q=", "gzip;q=-1", "gzip;q=0.0001", "gzip;q=1.5", "gzip;q=1;x=y"]
    )
    func brokenWeights(field: String) {
        #expect(AcceptEncoding(field) == .identity)
    }

    @Test(
        "plain content can be excluded",
        arguments: [
            ("identity;q=0, gzip", .onlyGzip), ("*;q=0, gzip", .onlyGzip), ("*;q=0", .neither),
            ("identity;q=0", .neither), ("identity;q=0, gzip;q=0", .neither),
        ] as [(String, AcceptEncoding)]
    )
    func exclusions(field: String, choice: AcceptEncoding) {
        #expect(AcceptEncoding(field) == choice)
    }
}
