import NewsModel
import Testing

/// An interview: an introduction, then labels at the heads of lines.
@Suite("An interview")
struct InterviewTests {
    static let article = """
        Writer Sigrid Dahl met Jonas Berg in her garden to talk about her last novel.

        BERG: Is this the last one?

        DAHL: I have said so before. This time I mean it.

        BERG: Why now?

        DAHL: My hands are tired. "Stop," they tell me.

        Photo: Sigrid Dahl in her garden.
        """

    @Test("each line belongs to the person its label names")
    func speakers() {
        let said = Said.all(in: Self.article)
        #expect(said.map(\.speaker) == ["Jonas Berg", "Sigrid Dahl", "Jonas Berg", "Sigrid Dahl"])
        #expect(said.map(\.source) == ["BERG", "DAHL", "BERG", "DAHL"])
        #expect(said.allSatisfy { $0.cue == ":" })
    }

    @Test("a whole line is the content, and its kind follows the marks in it")
    func contents() {
        let said = Said.all(in: Self.article)
        #expect(said.map(\.kind) == [.indirect, .indirect, .indirect, .mixed])
        #expect(said.dropFirst().first?.content == ["I have said so before. This time I mean it"])
    }

    @Test("the role of the introduction is kept")
    func role() {
        let dahl = Said.all(in: Self.article).first { $0.speaker == "Sigrid Dahl" }
        #expect(dahl?.role == "Writer")
    }
}
