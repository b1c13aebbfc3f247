import SequenceModel
import Testing

@testable import QuoteExtraction

@Suite("Tagging parts of speech")
struct PartOfSpeechTaggingTests {
    /// "Fish" and "walk" are verbs behind "can", nouns behind "the".
    private static let lessons = MarkedText(lines: [
        "They/PRP can/MD fish/VB +.", "The/DT fish/NN swam/VBD +.", "We/PRP can/MD walk/VB +.",
        "A/DT walk/NN ended/VBD +.",
        "You/PRP must/MD fish/VB +.", "The/DT walk/NN ended/VBD +.", "They/PRP must/MD walk/VB +.",
        "A/DT fish/NN swam/VBD +.",
    ])

    private static let trained: TaggerParameters = {
        var trainer = TaggerTrainer(labels: PartOfSpeech.guessed, bits: 10)
        let labels = lessons.learning.tagLabels(lessons.tags)
        for _ in 0..<6 { _ = lessons.learning.teach(&trainer, labels: labels) }
        return trainer.parameters()
    }()

    private func tags(_ text: String) throws -> [PartOfSpeech] {
        let document = Document(text: text, lexicon: .builtIn)
        var traits = try #require(TraitFinder(document).paragraphs().first)
        Tagger(Self.trained.model()).tag(&traits)
        return (0..<traits.count).map { traits[$0].partOfSpeech }
    }

    @Test("a word is tagged by what stands before it")
    func context() throws {
        #expect(try tags("You can fish.") == [.pronoun, .modal, .verb, .sign])
        #expect(try tags("The fish ended.") == [.determiner, .noun, .past, .sign])
        #expect(try tags("We must walk.") == [.pronoun, .modal, .verb, .sign])
    }

    @Test("signs are known by their shape and never guessed")
    func signs() throws {
        #expect(try tags("\"(—,;:!\"").allSatisfy { $0 == .sign })
        #expect(!(try tags("fish walk swam").contains(.sign)))
    }

    @Test("what is learnt is tagged as it was taught, after a trip through the file as well")
    func agreement() {
        let labels = Self.lessons.learning.tagLabels(Self.lessons.tags)
        var text = Self.lessons.learning
        text.tag(with: Self.trained.quantised())
        let (seen, right) = text.agreement(labels: labels)
        #expect(seen == 24)
        #expect(right == 24)
    }

    @Test("teaching counts what it guessed, and guesses better the second time")
    func progress() {
        var trainer = TaggerTrainer(labels: PartOfSpeech.guessed, bits: 10)
        let labels = Self.lessons.learning.tagLabels(Self.lessons.tags)
        let first = Self.lessons.learning.teach(&trainer, labels: labels)
        let second = Self.lessons.learning.teach(&trainer, labels: labels)
        #expect(first.seen == 24 && second.seen == 24)
        #expect(second.right > first.right)
    }

    @Test("words without an annotation are neither taught nor counted")
    func unknown() {
        var trainer = TaggerTrainer(labels: PartOfSpeech.guessed, bits: 10)
        let none = [UInt8?](repeating: nil, count: Self.lessons.learning.tokenCount)
        let counts = Self.lessons.learning.teach(&trainer, labels: none)
        #expect(counts == (0, 0))
        #expect(trainer.parameters().weights.allSatisfy { $0 == 0 })
    }

    @Test("an empty text has nothing to tag")
    func empty() {
        #expect(TinyModel.paragraphs("").isEmpty)
        #expect(TinyModel.paragraphs(" \n \n").isEmpty)
    }

    @Test("every part of speech but signs has a number that a tagger can guess")
    func numbers() {
        let guessed = PartOfSpeech.allCases.filter { Int($0.rawValue) < PartOfSpeech.guessed }
        #expect(guessed.count == PartOfSpeech.allCases.count - 1)
        #expect(!guessed.contains(.sign))
        #expect(PartOfSpeech.guessed <= TaggerModel.maximumLabels)
    }

    @Test("verbs are all forms but modals")
    func verbs() {
        let verbs = PartOfSpeech.allCases.filter(\.isVerb)
        #expect(verbs == [.verb, .past, .progressive, .participle, .present, .presentS])
    }
}
