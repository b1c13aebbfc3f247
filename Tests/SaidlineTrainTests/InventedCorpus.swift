@testable import saidline_train

/// Articles about nobody in particular, in which the same few people say, deny and doubt things.
enum InventedCorpus {
    private static let people = ["Ann Hale", "the mayor", "Tomas Velde", "a spokeswoman", "she", "the ferry company"]
    private static let claims = [
        "the bridge would open in May", "nobody had read the report", "boats were welcome in the harbour",
        "the price of bread had doubled", "two pupils won the prize", "the river was rising again",
    ]
    private static let fillers = ["The meeting lasted two hours.", "It rained all day.", "The hall was nearly empty."]

    /// So many articles of a few lines each, all different.
    static func articles(_ count: Int) -> [AnnotatedArticle] {
        (0..<count).map { number in
            var builder = Builder()
            for line in 0..<6 { builder.addLine(number * 7 + line * 5) }
            return AnnotatedArticle(id: "a\(number)", text: builder.text, attributions: builder.attributions)
        }
    }

    /// Puts a text together and notes where its parts stand; all of it is ASCII.
    private struct Builder {
        var text = ""
        var attributions: [AnnotatedAttribution] = []

        mutating func addLine(_ seed: Int) {
            let person = people[seed % people.count]
            let claim = claims[(seed / 2) % claims.count]
            switch seed % 4 {
            case 0: addQuote(person, claim)
            case 1: addReport(person, "said", claim)
            case 2: addReport(person, "denied", claim)
            default: text += fillers[seed % fillers.count]
            }
            text += "\n"
        }

        private mutating func addQuote(_ person: String, _ claim: String) {
            let content = add("\"" + claim.prefix(1).uppercased() + claim.dropFirst() + ",\"")
            text += " "
            let source = add(person)
            text += " "
            let cue = add("said")
            text += "."
            note(source, cue, content, kind: "direct")
        }

        private mutating func addReport(_ person: String, _ verb: String, _ claim: String) {
            let source = add(person.prefix(1).uppercased() + person.dropFirst())
            text += " "
            let cue = add(verb)
            text += " that "
            let content = add(claim)
            text += "."
            note(source, cue, content, kind: "indirect")
        }

        private mutating func add(_ part: String) -> [Int] {
            let start = text.utf8.count
            text += part
            return [start, text.utf8.count]
        }

        private mutating func note(_ source: [Int], _ cue: [Int], _ content: [Int], kind: String) {
            attributions.append(
                AnnotatedAttribution(source: [source], cue: [cue], content: [content], kind: kind, speech: true)
            )
        }
    }
}
