import NewsModel
import NewsReading
import Testing

@Suite("Paragraphs")
struct ParagraphJoinerTests {
    private func text(_ text: String) throws -> String {
        try Reading.text("date 2019-11-06\n\n" + text).text
    }

    @Test("paragraphs are separated by one blank line, however many there were")
    func blankLines() throws {
        #expect(
            try text("First.\n\n\n\nSecond.\n \t \nThird.\n\u{A0}\nFourth.\n\n")
                == "First.\n\nSecond.\n\nThird.\n\nFourth."
        )
    }

    @Test("spaces at the ends of lines are trimmed")
    func trimming() throws {
        #expect(try text("  First.  \n\n\tSecond.\u{A0}\n") == "First.\n\nSecond.")
    }

    @Test("lines broken at a fixed width become one paragraph")
    func wrapped() throws {
        let lines = """
            The harbour wall fell into the sea on Monday morning, and
            nobody had seen it coming, the mayor of Brookville told a
            meeting of the council that had been called in haste.
            """
        #expect(try text(lines) == lines.split(separator: "\n").joined(separator: " "))
    }

    @Test("a paragraph broken at any width becomes whole again", arguments: Array(50...110))
    func everyWidth(width: Int) throws {
        let words =
            "The harbour wall fell into the sea on Monday - a day after the rain - and nobody had seen it coming, "
        let paragraph = words + "the mayor of Brookville told a meeting of the council that had been called in haste."
        var lines = [""]
        for word in paragraph.split(separator: " ") {
            let line = lines[lines.count - 1]
            if line.count + word.count + 1 > width, !line.isEmpty {
                lines.append(String(word))
            } else {
                lines[lines.count - 1] = line.isEmpty ? String(word) : line + " " + word
            }
        }
        #expect(try text(lines.joined(separator: "\n")) == paragraph)
    }

    @Test("a word broken at its hyphen is joined without a space")
    func hyphen() throws {
        let lines =
            "The council has to decide whether it wants a wall that is well-\nknown to last for a hundred years."
        #expect(try text(lines).contains("well-known to last"))
    }

    @Test(
        "verse and lists keep their lines",
        arguments: [
            "Roses are red\nViolets are blue",
            "- one\n- two\n- three",
            "1. The wall that fell on Monday will be built anew\n2. The mayor herself will see to it\n3. Nobody will",
            "• The wall that fell on Monday will be built anew\n• The mayor will see to it herself",
            "Brookville 3\nHarbour 1\nQuito 0",
        ]
    )
    func kept(text: String) throws {
        #expect(try self.text(text) == text)
    }

    @Test("where every line is a paragraph, each becomes one")
    func lineParagraphs() throws {
        let first = "The harbour wall fell into the sea on Monday morning, and nobody had seen it coming at all."
        let second =
            "The mayor said that it would be built anew within the year, and that the town would pay for it."
        let third = "\"We have no choice in this matter, and we never had one,\" she told the council on Tuesday."
        #expect(
            try text([first, second, third].joined(separator: "\n"))
                == [first, second, third].joined(separator: "\n\n")
        )
    }
}
