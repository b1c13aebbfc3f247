import ArchiveStore
import HTTPServer
import NewsAPI
import NewsModel

/// What a gzip answer costs that is put together from stored segments, beside the same bytes compressed.
struct AssemblyBench {
    /// The steps: putting together, taking apart, and the whole way of an answer that is not cached.
    private(set) var steps: [HTTPBenchStep] = []

    /// The steps over the newest articles of an archive whose texts are segments.
    init(_ archive: ArticleArchive, articles count: Int = 45) throws {
        var question = ArticleQuestion()
        question.limit = count
        let found = try archive.packedArticles(question).items
        let pieces = found.compactMap { article in
            DeflateSegment(stored: article.text.bytes).map { (between: Self.between(article.article), segment: $0) }
        }
        let size = pieces.reduce(0) { $0 + $1.between.count + $1.segment.length }
        let member = Self.assemble(pieces)
        steps.append(
            HTTPBenchStep(name: "put \(size) bytes together to \(member.count)") { Self.assemble(pieces).count }
        )
        steps.append(
            HTTPBenchStep(name: "copy the \(pieces.count) texts of it alone") {
                var assembly = GzipAssembly(capacity: member.count)
                for piece in pieces { assembly.append(piece.segment) }
                return assembly.finish().count
            }
        )
        let plain = Response(gzip: member, contentType: "application/json", entityTag: "\"\"").unpacked.body
        let (fast, thorough) = (Compressor(level: 1), Compressor(level: 6))
        steps.append(HTTPBenchStep(name: "gzip them, level 1") { fast.gzip(plain)?.count ?? 0 })
        steps.append(HTTPBenchStep(name: "gzip them, level 6") { thorough.gzip(plain)?.count ?? 0 })
        steps.append(
            HTTPBenchStep(name: "read \(found.count) articles, texts packed") {
                (try? archive.packedArticles(question))?.items.count ?? 0
            }
        )
    }

    private static func assemble(_ pieces: [(between: [UInt8], segment: DeflateSegment)]) -> [UInt8] {
        var assembly = GzipAssembly(capacity: 65_536)
        for piece in pieces {
            assembly.append(piece.between[...])
            assembly.append(piece.segment)
        }
        return assembly.finish()
    }

    /// About what stands between two texts in a list.
    private static func between(_ article: Article) -> [UInt8] {
        let words = """
            ","trailer":null,"handles":[],"wordCount":\(article.wordCount),"quoteCount":\(article.quoteCount),\
            "version":1,"created":"\(article.created)","updated":"\(article.updated)",\
            "links":{"self":"/articles/\(article.id)",\
            "quotes":"/articles/\(article.id)/quotes"}},{"id":"\(article.id)","url":null,\
            "title":"\(article.content.title ?? "")","authors":[],"published":null,\
            "source":"\(article.content.source ?? "")","section":null,"language":null,"dateline":null,"text":"
            """
        return Array(words.utf8)
    }
}
