import ArchiveStore
import NewsModel
import Testing

/// How words of several languages and scripts are found.
@Suite struct LanguageTests {
    @Test(
        "a word is found without its marks and in either case",
        arguments: [
            ("Die Brücke ist offen.", "brucke"), ("Die Brücke ist offen.", "BRÜCKE"), ("El niño duerme.", "nino"),
            ("Şəhər meydanı", "seher"), ("Praha a Plzeň", "plzen"), ("Москва зимой", "МОСКВА"),
            ("Αθήνα το βράδυ", "ΑΘΉΝΑ"),
            ("The naïve façade", "facade"), ("e\u{301}clair", "eclair"), ("東京 大阪", "大阪"), ("v2.0 of F-16", "f-16"),
            ("don’t stop", "don’t"), ("AT&T shares", "at&t"), ("3.5% growth", "3.5%"),
        ]
    )
    func marks(text: String, word: String) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([Sample.article("a", text: text), Sample.article("b", text: "Nothing else.")])
        // The schwa of Azerbaijani is a letter of its own to the tokenizer.
        let expected = word == "seher" ? [] : ["a"]
        #expect(try archive.found(.word(word)) == expected)
    }

    @Test(
        "a word is found by its other forms, and not by a longer word",
        arguments: [
            ("negotiations", ["negotiate", "negotiating", "Negotiation"], ["negligence", "nego"]),
            ("voted", ["vote", "votes", "voting"], ["voter-list", "veto"]),
            ("cities", ["city"], ["citizen"]),
            ("running", ["run", "runs"], ["rune"]),
        ]
    )
    func forms(printed: String, found: [String], missed: [String]) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([Sample.article("a", text: "They spoke of \(printed) today.")])
        for word in found { #expect(try archive.found(.word(word)) == ["a"], "\(word)") }
        for word in missed { #expect(try archive.found(.word(word)).isEmpty, "\(word)") }
    }

    @Test("marks stand on whole words, whatever letters are before them")
    func positions() throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([Sample.article("a", text: "👩‍👧 Şəhər, “Brücke” – die Brücken; e\u{301}clair.")])
        for (word, expected) in [("brucke", ["Brücke"]), ("brucken", ["Brücken"]), ("eclair", ["e\u{301}clair"])] {
            var question = SearchQuestion()
            question.expression = .word(word)
            let passage = try #require(try archive.search(question).items.first?.passages.first)
            let bytes = Array(passage.text.utf8)
            #expect(passage.matches.map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
        }
    }
}
