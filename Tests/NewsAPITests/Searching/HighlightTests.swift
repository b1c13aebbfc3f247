import ArchiveStore
import Foundation
import HTTPServer
import JSONText
import NewsAPI
import NewsModel
import Testing

@Suite("What a hit shows of its matches")
struct HighlightTests {
    private static let text = """
        The ferries to Kállay stopped <b>twice</b> & "nobody" knew why; the harbour's master, Ilse Ärmel, left.

        A ferryman was asked. He had warned the town council of Lindholm in March, he said, and again in April.
        """

    /// The highlights of the only hit for `q` in an archive of one article.
    private static func highlights(_ q: String) throws -> (title: String?, text: [String]) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "highlights-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let archive = try ArticleArchive(path: folder.appending(path: "news.saidline").path)
        defer { archive.close() }
        let ingest = Ingest(archive: archive, threads: 1, version: 1) { _ in [] }
        let content = ArticleContent(title: "Ferry <stopped> at Kállay's pier", text: text)
        _ = try archive.store([ingest.prepare(ArticleDraft(id: "a", content: content))])
        let api = NewsAPI(
            archive: archive,
            ingest: ingest,
            clock: { Client.now },
            page: { Response(.ok) },
            log: { _ in }
        )
        let escaped = q.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let request = Request(method: .get, path: "/search", query: "q=" + escaped)
        guard case .decision(let decide, _) = Router(api.routes).match(request) else { return (nil, []) }
        guard case .collect(_, _, let handler) = decide(request) else { return (nil, []) }
        let hit = try JSONReader.value(in: handler(request).body)["data"]?.array?.first
        let shown = try #require(hit?["highlights"])
        return (shown["title"]?.string, shown["text"]?.array?.compactMap(\.string) ?? [])
    }

    @Test(
        "stems, phrases, beginnings, letters with and without marks, and corrected words are marked",
        arguments: [
            ("ferry", "The <mark>ferries</mark> to"), ("\"town council\"", "the <mark>town council</mark> of"),
            ("ferrym*", "A <mark>ferryman</mark> was"), ("kallay", "to <mark>Kállay</mark> stopped"),
            ("armel", "Ilse <mark>Ärmel</mark>, left"), ("Ärmél", "Ilse <mark>Ärmel</mark>, left"),
            ("harbour's", "the <mark>harbour</mark>&#39;s master"), ("lindhlom", "of <mark>Lindholm</mark> in"),
            ("NEAR(warned lindholm, 5)", "<mark>warned</mark> the town council of <mark>Lindholm</mark>"),
            ("nobody", "&quot;<mark>nobody</mark>&quot;"), ("twice", "&lt;b&gt;<mark>twice</mark>&lt;/b&gt; &amp;"),
        ]
    )
    func marks(q: String, fragment: String) throws {
        let shown = try Self.highlights(q).text
        #expect(shown.contains { $0.contains(fragment) }, "\(shown)")
    }

    @Test(
        "the title is shown whole where something matched in it, and escaped",
        arguments: [
            ("stop", "Ferry &lt;<mark>stopped</mark>&gt; at Kállay&#39;s pier"),
            ("title:kallay", "Ferry &lt;stopped&gt; at <mark>Kállay</mark>&#39;s pier"), ("council", nil),
        ]
    )
    func titles(q: String, title: String?) throws {
        #expect(try Self.highlights(q).title == title)
    }

    @Test("what is looked for elsewhere, or must not be there, is not marked")
    func unmarked() throws {
        let shown = try Self.highlights("title:ferry council -storm").text
        #expect(!shown.contains { $0.contains("<mark>ferries") })
        #expect(shown.contains { $0.contains("<mark>council</mark>") })
    }

    @Test("without its marks a passage is a piece of the text", arguments: ["ferry council april", "the", "a*"])
    func pieces(q: String) throws {
        for passage in try Self.highlights(q).text {
            let plain = passage.replacing("<mark>", with: "").replacing("</mark>", with: "")
                .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
                .replacing("&#39;", with: "'").replacing("&amp;", with: "&").replacing("…", with: "")
            #expect(Self.text.contains(plain), "\(passage)")
        }
    }
}
