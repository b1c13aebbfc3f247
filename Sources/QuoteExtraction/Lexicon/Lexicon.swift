import CBuiltIn

/// What the word lists know about one word.
struct WordFacts: Sendable {
    /// What it can be.
    var classes: WordClass = []
    /// The forms of cues it can be, as a range of `Lexicon.forms`.
    var forms: Range<Int> = 0..<0
    /// The kinds of bodies it can name, one bit for each line of `[kind]`.
    var kinds: UInt32 = 0
}

/// The word lists of `Config/lexicon`, ready for look-up by word key.
struct Lexicon: Sendable {
    /// The lines of the list of cues.
    private(set) var entries: [CueEntry] = []
    /// All forms of all entries; forms of one spelling stand together, those with more particles first.
    private(set) var forms: [CueForm] = []
    /// Phrases whose source follows, as the keys of their words.
    private(set) var leadingPhrases: [[UInt64]] = []
    private var facts: [UInt64: WordFacts] = [:]
    private var phraseStarts: Set<UInt64> = []
    private var contentWords: Set<UInt64> = []
    private var kindCount: UInt32 = 0
    /// The key of "that".
    let that = WordKey.of("that")
    /// The key of "as".
    let `as` = WordKey.of("as")
    /// The key of "to".
    let to = WordKey.of("to")

    /// The lists that are part of the program, read once.
    static let builtIn = Self(
        cues: text(saidline_lexicon_cues_bytes(), saidline_lexicon_cues_size),
        phrases: text(saidline_lexicon_phrases_bytes(), saidline_lexicon_phrases_size),
        words: text(saidline_lexicon_people_bytes(), saidline_lexicon_people_size)
            + text(saidline_lexicon_words_bytes(), saidline_lexicon_words_size)
    )

    /// A lexicon of these lists, in the formats that the files' heads describe.
    init(cues: String, phrases: String, words: String) {
        for (section, line) in LexiconReader.sections(of: words + phrases) where section != "before" {
            if section == "kind" { addKind(line) }
            guard let classes = WordClass(section: section) else { continue }
            for word in line.split(separator: " ") { add(String(word), classes) }
        }
        for (section, line) in LexiconReader.sections(of: phrases) where section == "before" {
            leadingPhrases.append(line.split(separator: " ").map { WordKey.of(String($0)) })
        }
        phraseStarts = Set(leadingPhrases.compactMap(\.first))
        for word in ["that", "whether", "if", "how", "why", "what", "who", "where"] {
            contentWords.insert(WordKey.of(word))
        }
        addCues(LexiconReader.cues(of: cues))
    }

    /// What the lists say of the word with this key.
    func facts(of key: UInt64) -> WordFacts {
        facts[key] ?? WordFacts()
    }

    /// Whether a phrase that attributes begins with the word of this key.
    func beginsPhrase(_ key: UInt64) -> Bool { phraseStarts.contains(key) }

    /// Whether a clause that this word begins can be what was said: "that", "whether", "how".
    func isContentWord(_ key: UInt64) -> Bool { contentWords.contains(key) }

    private mutating func add(_ word: String, _ classes: WordClass) {
        facts[WordKey.of(word), default: WordFacts()].classes.formUnion(classes)
        // "ministers": several holders of a role are people whom nobody names.
        guard classes == .role, !word.hasSuffix("s"), !word.hasSuffix("man") else { return }
        facts[WordKey.of(word + "s"), default: WordFacts()].classes.formUnion(.person)
    }

    private mutating func addKind(_ line: String) {
        for word in line.split(separator: " ") {
            facts[WordKey.of(String(word)), default: WordFacts()].kinds |= 1 << kindCount
        }
        kindCount += 1
    }

    private mutating func addCues(_ lines: [LexiconReader.CueLine]) {
        var spellings: [(key: UInt64, form: CueForm)] = []
        for line in lines {
            let particles = line.particles.map { WordKey.of($0) }
            entries.append(CueEntry(lemma: line.lemma, particles: particles, frames: line.frames))
            for (spelling, inflection) in line.forms {
                let form = CueForm(entry: entries.count - 1, inflection: inflection)
                spellings.append((WordKey.of(spelling), form))
            }
        }
        let entries = entries
        let weight = { (form: CueForm) in entries[form.entry].particles.count }
        spellings.sort { ($0.key, weight($1.form), $0.form.entry) < ($1.key, weight($0.form), $1.form.entry) }
        for (key, form) in spellings {
            let start = facts[key].map { $0.forms.isEmpty ? forms.count : $0.forms.lowerBound } ?? forms.count
            forms.append(form)
            facts[key, default: WordFacts()].forms = start..<forms.count
        }
    }

    private static func text(_ first: UnsafePointer<UInt8>?, _ count: Int) -> String {
        String(decoding: UnsafeBufferPointer(start: first, count: count), as: UTF8.self)
    }
}
