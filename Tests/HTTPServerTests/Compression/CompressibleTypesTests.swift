import HTTPServer
import Testing

@Suite("What is worth compressing")
struct CompressibleTypesTests {
    @Test(
        "text in the wide sense is, pictures and archives are not",
        arguments: [
            ("text/html; charset=utf-8", true), ("text/csv", true), ("application/json", true),
            ("application/problem+json", true), ("application/x-ndjson", true), ("application/rss+xml", true),
            ("image/svg+xml", true), ("text/javascript", true), ("application/wasm", true),
            ("application/json;charset=utf-8", true), ("image/png", false), ("application/gzip", false),
            ("application/octet-stream", false), ("font/woff2", false), ("", false), ("x/y; a=json", false),
        ]
    )
    func types(type: String, isWorthIt: Bool) {
        #expect(CompressibleTypes.worthCompressing(5_000, type) == isWorthIt)
        #expect(!CompressibleTypes.worthCompressing(CompressibleTypes.smallest - 1, type))
        #expect(!CompressibleTypes.worthCompressing(5_000, nil))
    }
}
