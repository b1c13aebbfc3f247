import Testing

@testable import QuoteExtraction

/// What the model marked in a text, with signs around source, cue and content.
private struct Marked {
    let document: Document
    let attribution: Attribution

    init(_ marked: String) {
        let plain = marked.filter { !"[]<>{}".contains($0) }
        let document = Document(text: plain, lexicon: .builtIn)
        func range(_ open: Character, _ close: Character) -> Range<Int>? {
            guard let start = marked.firstIndex(of: open), let end = marked.firstIndex(of: close) else { return nil }
            let before = marked[..<start].filter { !"[]<>{}".contains($0) }.utf8.count
            let length = marked[start..<end].filter { !"[]<>{}".contains($0) }.utf8.count
            let tokens = document.tokens.indices.filter {
                document.tokens[$0].start >= before && document.tokens[$0].end <= before + length
            }
            return tokens.first.map { $0..<$0 + tokens.count }
        }
        self.document = document
        attribution = Attribution(
            source: range("[", "]").map { NounPhrase(range: $0, core: $0) },
            cue: range("<", ">"),
            content: range("{", "}").map { [$0] } ?? [],
            rule: .model
        )
    }

    /// What the sieve leaves of it, as "source / content".
    var left: [String] {
        Sieve(document: document).remaining([attribution]).map { left in
            let source = left.source.map { document.text(of: $0.range) } ?? "-"
            return source + " / " + left.content.map { document.text(of: $0) }.joined(separator: " + ")
        }
    }
}

@Suite("What is left of what the model marks")
struct SieveTests {
    @Test(
        "what nobody said, did not say or has yet to say is left out",
        arguments: [
            "[Nobody] <said> {that the lock was safe}.", "[No official] <said> {it was safe}.",
            "[None of the residents] <said> {it was safe}.", "[Ann Hale] <did not say> {whether it was safe}.",
            "[Ann Hale] <will say> {that it is safe}.", "[Ann Hale] may <say> {that it is safe}.",
            "[Ann Hale] <never said> {that it was safe}.", "[Ann Hale] <declined> {to comment}.",
            "[Ann Hale] <wants> {to say that it is safe}.", "[She] left without <saying> {why she came}.",
            "If [the mayor] <says> {it is safe}, the boats go.",
        ]
    )
    func unsaid(marked: String) {
        #expect(Marked(marked).left == [])
    }

    @Test(
        "what somebody said is left in, whatever it denies",
        arguments: [
            "[Ann Hale] <said> {that nobody knew}.", "[Ann Hale] <denied> {that it was safe}.",
            "[I] would <say> {that it is safe}.", "[Ann Hale] <would not say> {“never” to that}.",
            "[Ann Hale] <has said> {it is safe}.", "[Ann Hale] <wants> {the lock mended}.",
        ]
    )
    func said(marked: String) {
        #expect(Marked(marked).left.count == 1)
    }

    @Test(
        "what stands around an article is left out",
        arguments: [
            "Photo: {“The lock leaks,”} [Ann Hale] <said>.", "Read more: {“It leaks,”} <says> [Hale]",
            "Read more about it: [Hale] <says> {it leaks}.", "Follow us: [Hale] <says> {it leaks}.",
            "Sign up here: [Hale] <says> {it leaks}.", "Ann left.\n\nRelated: [Hale] <says> {it leaks}.",
        ]
    )
    func furniture(marked: String) {
        #expect(Marked(marked).left == [])
    }

    @Test(
        "a paragraph that only begins like it is part of the article",
        arguments: [
            "Photographs show, [Ann Hale] <said>, {that it leaks}.", "More than that, [Hale] <said>, {it leaks}.",
            "Read it, [Hale] <said>: {“It leaks.”}", "Watch out, [Hale] <said>: {“It leaks.”}",
        ]
    )
    func article(marked: String) {
        #expect(Marked(marked).left.count == 1)
    }

    @Test("a source that was marked as part of what was said is given back")
    func recovered() {
        let marked = Marked("<According to> {the guild, 340 jobs on the island depend on cod}.")
        #expect(marked.left == ["the guild / 340 jobs on the island depend on cod"])
        #expect(Marked("<According to> {plan}.").left == ["- / plan"])
    }
}
