import ArchiveStore
import NewsModel

/// Searches as they are typed: letter by letter, and with slips.
struct SearchTyping {
    /// A request for each letter typed.
    let keystrokes: [String]
    /// Words misspelt in every way, that the archive does not know.
    let slips: [String]

    /// What somebody types who has some texts in mind: of each two words as they stand there, and a longer one amiss.
    init(_ texts: [String], in archive: ArticleArchive) throws {
        var typed: [String] = []
        var slips: [String] = []
        for (number, text) in texts.enumerated() {
            let words = text.split { !$0.isLetter || !$0.isASCII }.map { $0.lowercased() }
            let start = words.isEmpty ? 0 : number * 29 % words.count
            typed.append(words[start...].prefix(2).joined(separator: " "))
            let longer = words[start...].first { $0.utf8.count > 4 }
            slips += longer.map { word in (0..<5).map { Self.slip(in: word, $0) } } ?? []
        }
        keystrokes = typed.flatMap { query in
            query.indices.map { "/search/suggest?q=" + query[...$0].replacing(" ", with: "+") }
        }
        self.slips = try archive.spellings(of: slips).filter { $0.articles == 0 }.map(\.word)
    }

    /// A word of five letters or more with a slip: two letters swapped, one left out, doubled, wrong, or the first one
    /// wrong.
    static func slip(in word: String, _ kind: Int) -> String {
        var letters = Array(word)
        let place = letters.count / 2
        switch kind {
        case 0: letters.swapAt(place, place + 1)
        case 1: letters.remove(at: place)
        case 2: letters.insert(letters[place], at: place)
        case 3: letters[place] = "x"
        default: letters[0] = letters[0] == "k" ? "j" : "k"
        }
        return String(letters)
    }

    /// What each keystroke takes.
    func completing(_ surface: BenchSurface, repeats: Int) -> SearchFigures {
        SearchFigures(keystrokes, repeats: repeats) { _ = surface.answer($0) }
    }

    /// What the correction of each word takes.
    func correcting(_ archive: ArticleArchive, repeats: Int) -> SearchFigures {
        SearchFigures(slips, repeats: repeats) { _ = try? archive.spellings(of: [$0]) }
    }
}
