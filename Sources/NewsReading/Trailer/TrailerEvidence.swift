/// What a trailer tells of the article: who wrote it, for which outlet.
struct TrailerEvidence: Equatable {
    /// The authors that bios name.
    var authors: [String] = []
    /// The outlet, by a bio or by "Follow us".
    var outlet: String?

    /// Reads a trailer.
    ///
    /// - Parameters:
    ///   - trailer: the lines that follow an article.
    ///   - text: the article, which may print the outlet's name as it is spelt.
    init(trailer: String, text: String) {
        let lines = PlainText.lines(of: trailer)
        for line in lines {
            if let bio = TrailerBio(line.trimmed) {
                authors.append(bio.name)
                outlet = outlet ?? bio.outlet
            } else if TrailerLine.isCredit(line), !TrailerLine.isContribution(line) {
                var reader = BylineReader()
                authors += reader.read(line.dropping(leading: "([*").dropping(trailing: ")]*.")).authors
            }
        }
        guard outlet == nil else { return }
        for line in lines {
            outlet = outlet ?? Self.followed(line, context: trailer + "\n" + text)
        }
    }

    /// The outlet that a line asks to follow: "Follow us on Twitter @HarbourNews", "Follow Harbour News on X: @hn".
    private static func followed(_ line: Substring, context: String) -> String? {
        let words = line.words
        guard let verb = words.firstIndex(where: { $0.lowercased() == "follow" }), verb + 1 < words.count else {
            return nil
        }
        guard let handle = HandleFinder.handles(in: line[words[verb].endIndex...]).first else { return nil }
        let next = words[verb + 1].lowercased()
        if next == "us" || words[verb + 1].hasPrefix("@") { return name(ofHandle: handle.dropFirst(), in: context) }
        guard let on = words[verb...].firstIndex(where: { $0.lowercased() == "on" }), on > verb + 1 else { return nil }
        let name = line[words[verb + 1].startIndex..<words[on - 1].endIndex]
        return OutletName.isSame(name, handle) || OutletName.isLikely(name) ? String(name) : nil
    }

    // MARK: - Names of handles

    /// "GlobalVoices" → "Global Voices", where the name is well known or `context` spells it so; else as it is.
    private static func name(ofHandle handle: Substring, in context: String) -> String {
        let candidates = [handle, withoutCountry(handle)]
        for candidate in candidates {
            if let usual = OutletName.usualSpelling(candidate) { return usual }
            let spaced = spaced(candidate)
            if spaced != candidate, context.contains(spaced) { return spaced }
        }
        return String(context.contains(candidates[1]) ? candidates[1] : handle)
    }

    /// "AzerNewsAz" → "AzerNews": two letters at the end are a country's.
    private static func withoutCountry(_ handle: Substring) -> Substring {
        let ending = handle.suffix(2)
        guard ending.first?.isUppercase == true, handle.count >= 6 else { return handle }
        guard ending.last?.isLowercase == true || handle.dropLast(2).last?.isLowercase == true else { return handle }
        return handle.dropLast(2).dropping(trailing: "_")
    }

    private static func spaced(_ handle: Substring) -> String {
        var spaced = ""
        for character in handle {
            if character == "_" {
                spaced += " "
            } else {
                if character.isUppercase, spaced.last?.isLowercase == true { spaced += " " }
                spaced.append(character)
            }
        }
        return spaced
    }
}
