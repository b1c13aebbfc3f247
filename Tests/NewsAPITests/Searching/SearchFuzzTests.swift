import ArchiveStore
import Foundation
import HTTPServer
import NewsAPI
import NewsModel
import Testing

/// Sends whatever bytes a `q` may hold through the parser and the index.
@Suite("Any q over an archive")
struct SearchFuzzTests {
    /// How many queries each seed sends: few in every run, as many as `SAIDLINE_FUZZ_QUERIES` says in a long one.
    static let count = ProcessInfo.processInfo.environment["SAIDLINE_FUZZ_QUERIES"].flatMap { Int($0) } ?? 150

    private static let pieces = [
        "\"", "(", ")", "*", "-", "AND", "OR", "NOT", "NEAR(", "NEAR", ",", "title:", "speaker:", ":", "^", "+", "{",
        "}",
        " ", " ", " ", "dam", "brid", "bridge", "the", "12", "\u{301}", "é", "🚢", "日本", "…", "–", "'", ";", "--", "\\",
        "%",
        "\t", "\n", "“", "”", "a\u{200B}b", "\u{FFFD}", "SELECT", "0", "x'00'",
    ]

    @Test("no query is ever answered with an error of the server", arguments: 1...3)
    func anyBytes(seed: UInt64) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "query-fuzz-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let archive = try ArticleArchive(path: folder.appending(path: "fuzz.saidline").path)
        defer { archive.close() }
        let ingest = Ingest(archive: archive, threads: 1, version: 1) { SampleQuotes.found(in: $0) }
        let texts = ["The dam holds.", "A bridge near the dam: “Shut”, said Ann Lee.", "12 ferries"]
        _ = try archive.store(
            texts.enumerated().map { ingest.prepare(ArticleDraft(id: "f\($0)", content: ArticleContent(text: $1))) }
        )
        let api = NewsAPI(
            archive: archive,
            ingest: ingest,
            cacheBytes: 0,
            clock: { Client.now },
            page: { Response(.ok) },
            log: { _ in }
        )
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        for _ in 0..<Self.count {
            let bytes = Self.query(&state)
            let isText = String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0)
            let status = Self.status(of: bytes, to: api, &state)
            #expect(status == (isText ? 200 : 400), "\(bytes)")
            if status >= 500 { return }
        }
    }

    /// The status of a search for the bytes.
    private static func status(of bytes: [UInt8], to api: NewsAPI, _ state: inout UInt64) -> Int {
        let digits = Array("0123456789ABCDEF".utf8)
        let q = bytes.flatMap { [UInt8(ascii: "%"), digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        let extra = [
            "", "&in=quotes", "&match=any", "&match=all&facets=source,speaker", "&sort=newest&highlight=false",
        ]
        let query = "q=" + String(decoding: q, as: UTF8.self) + extra[roll(extra.count, &state)]
        let request = Request(method: .get, path: "/search", query: query)
        guard case .decision(let decide, _) = Router(api.routes).match(request) else { return 0 }
        switch decide(request) {
        case .answer(let response): return response.status.code
        case .collect(_, _, let handler): return handler(request).status.code
        case .receive: return 0
        }
    }

    private static func query(_ state: inout UInt64) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0...roll(24, &state) {
            if roll(8, &state) == 0 {
                bytes.append(UInt8(roll(256, &state)))
            } else {
                bytes += pieces[roll(pieces.count, &state)].utf8
            }
        }
        return bytes
    }

    /// A number from 0 to `count` − 1: xorshift64*.
    private static func roll(_ count: Int, _ state: inout UInt64) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % count
    }
}
