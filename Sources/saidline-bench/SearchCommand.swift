import ArchiveStore
import ArgumentParser
import FoundationEssentials
import NewsAPI

/// Measures what searching costs, on articles that the caller brings.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Measure searches over a corpus, beside SQLite's own bm25().",
        discussion: """
            Reads articles from standard input, one JSON object a line in the shape of the API, and puts them into an \
            archive that is thrown away afterwards (or kept with --keep). No quotes are looked for. Each request asks \
            for the ten best with highlights, facets by section and source and a histogram by month, and is made anew \
            each time; then queries are typed letter by letter, and misspelt. Times are of the one thread that \
            answers: on the processor, and on the clock.
            """
    )

    @Option(help: "Where the archive is made and left; one that is there already is measured as it is.")
    var keep: String?

    @Option(help: "How many queries of each kind.")
    var queries = 20

    @Option(help: "How often each is asked; the median counts.")
    var repeats = 3

    @Flag(help: "Leave SQLite's bm25() out: its index of a large archive takes minutes to make.")
    var alone = false

    func validate() throws {
        guard queries > 0, repeats > 0 else { throw ValidationError("Ask at least once.") }
    }

    func run() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "saidline-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = keep ?? folder.appending(path: "search.sqlite").path
        if !FileManager.default.fileExists(atPath: path) { print(try SearchCorpus.fill(path)) }
        let start = SearchClock()
        var options = ArchiveOptions()
        options.texts = DeflatedTexts()
        let archive = try ArticleArchive(path: path, options: options)
        defer { archive.close() }
        let surface = BenchSurface(archive)
        _ = surface.answer(SearchQueries.target(of: "zeppelin"))
        print("opened, and the first search answered, in " + start.described)
        let baseline = try SearchBaseline(archive, path: path, isRanking: !alone)
        print(SearchRow.heading)
        var all: [SearchFigures] = []
        for group in try SearchQueries(baseline, perKind: queries).groups {
            let figures = SearchFigures(group, surface, alone ? nil : baseline, repeats: repeats)
            print(SearchRow.line(of: figures, group.name))
            if group.isCounted { all.append(figures) }
        }
        print(SearchRow.line(of: SearchFigures(joining: all), "all with counts"))
        let typing = try typing(baseline, archive)
        print(SearchRow.line(of: typing.completing(surface, repeats: repeats), "suggest, per keystroke"))
        print(SearchRow.line(of: typing.correcting(archive, repeats: repeats), "correction of one word"))
        print("memory: \(SearchClock.residentMegabytes) MB")
    }

    /// What is typed, once the first word was corrected, for which the archive makes ready.
    private func typing(_ baseline: SearchBaseline, _ archive: ArticleArchive) throws -> SearchTyping {
        let start = SearchClock()
        _ = try archive.spellings(of: ["zepelin"])
        print("the first word corrected in " + start.described)
        return try SearchTyping(baseline.texts(queries), in: archive)
    }
}
