/// Which names of one article are one name: "Ann Hale", "Hale" and "Ann"; "Harbour Bank plc" and "Harbour Bank".
struct NameIndex: Sendable {
    /// Entities by the key of their full names.
    private var full: [UInt64: Int] = [:]
    /// Entities by their surnames, acronyms or only words, in order of appearance.
    private var strong: [UInt64: [Int]] = [:]
    /// Entities by first words, which other names may begin with too.
    private var weak: [UInt64: [Int]] = [:]
    /// Bodies by the beginnings of their names, of two words or more.
    private var beginnings: [UInt64: Int] = [:]
    /// From the keys of longer names to those of shorter ones that end them: "Aung San Suu Kyi" and "Suu Kyi".
    private var shorter: [UInt64: UInt64] = [:]
    private let document: Document

    /// An index that knows which of `mentions` are the ends of others.
    init(document: Document, mentions: [NameMention]) {
        self.document = document
        let persons = mentions.filter { $0.sort == .person && $0.name.count > 1 }
        var spoken: [UInt64: UInt64] = [:]
        for person in persons { spoken[words(of: person.name)] = key(of: person) }
        for person in persons where person.name.count > 2 {
            let long = key(of: person)
            for start in person.name.dropFirst().dropLast() where shorter[long] == nil {
                let end = spoken[words(of: start..<person.name.upperBound)]
                if let end, end != long { shorter[long] = end }
            }
        }
    }

    // MARK: Filling

    /// Takes in a name of several words.
    mutating func add(_ place: Int, _ mention: NameMention) {
        full[fullKey(of: mention)] = place
        let ends = edges(of: mention.name)
        // What people say in marks ("Poor Norland") names nobody anew.
        if mention.isQuoted {
            weak[ends.last, default: []].append(place)
        } else {
            strong[ends.last, default: []].append(place)
        }
        if ends.first != ends.last { weak[ends.first, default: []].append(place) }
        if isFamilyFirst(mention) { strong[ends.first, default: []].append(place) }
        if let acronym = acronym(behind: mention.name) { strong[acronym, default: []].append(place) }
        guard mention.sort == .body else { return }
        for end in (mention.name.lowerBound + 2..<max(mention.name.upperBound, mention.name.lowerBound + 2)) {
            let beginning = words(of: mention.name.lowerBound..<end)
            beginnings[beginning] = beginnings[beginning] ?? place
        }
    }

    /// Takes in a name of one word that is no part of a longer one.
    mutating func addWord(_ place: Int, _ mention: NameMention) {
        strong[edges(of: mention.name).last, default: []].append(place)
    }

    // MARK: Asking

    /// The entity that bears this very name, or one of which this is the end or, of a body, the beginning.
    func bearer(of mention: NameMention) -> Int? {
        full[fullKey(of: mention)] ?? beginnings[words(of: mention.name)]
    }

    /// Entities that the last word of `mention` can stand for as surname or only name.
    func bearers(ofSurname mention: NameMention) -> [Int] { strong[edges(of: mention.name).last] ?? [] }

    /// Entities whose names begin with the word of `mention`.
    func bearers(ofFirstWord mention: NameMention) -> [Int] { weak[edges(of: mention.name).last] ?? [] }

    /// Entities that the word with this key can stand for.
    func bearers(ofWord key: UInt64) -> [Int] { strong[key] ?? weak[key] ?? [] }

    /// Whether the last word of the name of `mention` is that of the name in `name`.
    func isSurname(_ mention: NameMention, of name: Range<Int>) -> Bool {
        edges(of: name).last == document.tokens[mention.name.lowerBound].key
    }

    // MARK: Keys

    private func fullKey(of mention: NameMention) -> UInt64 {
        var key = key(of: mention)
        // A chain of ever shorter names is no longer than a name.
        for _ in 0..<4 {
            guard let next = shorter[key] else { break }
            key = next
        }
        return key
    }

    private func key(of mention: NameMention) -> UInt64 {
        if mention.sort == .body { return words(of: mention.name) }
        let ends = edges(of: mention.name)
        return ends.first &* 31 &+ ends.last
    }

    /// The keys of the first and the last word that tell one name from another; "Jr." does not.
    private func edges(of name: Range<Int>) -> (first: UInt64, last: UInt64) {
        let words = name.filter { document.tokens[$0].isCapitalised }
        let last = words.last { !document.tokens[$0].isAny(of: .abbreviation) } ?? words.last ?? name.lowerBound
        return (document.tokens[words.first ?? name.lowerBound].key, document.tokens[last].key)
    }

    /// "Ban Su-min": a person whose given name has a hyphen and a small letter goes by the word before it.
    private func isFamilyFirst(_ mention: NameMention) -> Bool {
        guard mention.sort == .person, mention.name.count == 2 else { return false }
        let given = document.tokens[mention.name.upperBound - 1]
        let hyphen = document.bytes[given.start..<given.end].firstIndex(of: 0x2d)
        return hyphen.map { $0 + 1 < given.end && document.bytes[$0 + 1] >= 0x61 } ?? false
    }

    private func words(of name: Range<Int>) -> UInt64 {
        name.reduce(7) { $0 &* 1_000_003 &+ document.tokens[$1].key }
    }

    /// The key of "OIC" in "Organisation of Island Councils (OIC)".
    private func acronym(behind name: Range<Int>) -> UInt64? {
        let end = name.upperBound
        guard end + 2 < document.tokens.count, document.tokens[end].shape == .openBracket else { return nil }
        guard document.tokens[end + 1].shape == .upper, document.tokens[end + 2].shape == .closeBracket else {
            return nil
        }
        let initial = document.bytes[document.tokens[name.lowerBound].start]
        return document.bytes[document.tokens[end + 1].start] == initial ? document.tokens[end + 1].key : nil
    }
}
