/// A line that says who the author is: "Ada Brook is Harbour News’ staff journalist, follow her on Twitter: @adabrook".
struct TrailerBio: Equatable {
    /// The author.
    var name: String
    /// The outlet the author works for.
    var outlet: String?

    /// The bio that `line` is; `nil` where it is none.
    init?(_ line: Substring) {
        let words = line.words
        guard let verb = words.firstIndex(where: { ["is", "was"].contains($0.lowercased()) }), (1...5).contains(verb)
        else { return nil }
        let role = words[(verb + 1)...].prefix(14)
        guard TrailerLine.hasRole(role), let first = role.first else { return nil }
        name = line[..<words[verb].startIndex].dropping(trailing: ",").words.joined(separator: " ")
        guard name.contains(where: \.isLetter), !["he", "she", "it", "this"].contains(name.lowercased()) else {
            return nil
        }
        let hasArticle = ["a", "an", "the"].contains(first.lowercased())
        outlet = Self.possessive(role) ?? (hasArticle ? Self.employer(role) : Self.bareName(role))
    }

    /// The outlet in the genitive: "Harbour News’ staff journalist" → "Harbour News".
    private static func possessive(_ words: ArraySlice<Substring>) -> String? {
        var name: [Substring] = []
        for word in words {
            for ending in ["’s", "'s", "’", "'"] where word.hasSuffix(ending) {
                return (name + [word.dropLast(ending.count)]).joined(separator: " ")
            }
            guard word.first?.isUppercase == true || name.isEmpty && word == "the" else { return nil }
            if word != "the" { name.append(word) }
        }
        return nil
    }

    /// The outlet before the role: "Harbour News staff journalist" → "Harbour News".
    private static func bareName(_ words: ArraySlice<Substring>) -> String? {
        let name = words.prefix { $0.first?.isUppercase == true }
        return name.isEmpty ? nil : name.joined(separator: " ")
    }

    /// The outlet behind the role: "a reporter for Harbour News" → "Harbour News".
    private static func employer(_ words: ArraySlice<Substring>) -> String? {
        guard let preposition = words.firstIndex(where: { ["for", "at", "with", "of"].contains($0.lowercased()) })
        else { return nil }
        var name: [Substring] = []
        for word in words[(preposition + 1)...] {
            let bare = word.dropping(trailing: ".,;:)")
            guard bare.first?.isUppercase == true || ["the", "of"].contains(bare) else { break }
            if bare != "the" { name.append(bare) }
            if bare.endIndex < word.endIndex { break }
        }
        return name.isEmpty ? nil : name.joined(separator: " ")
    }
}
