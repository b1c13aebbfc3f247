import NewsModel
import Testing

@Suite("Name folding")
struct NameFoldingTests {
    @Test(
        "case and marks are folded away",
        arguments: [
            ("Şahin Əliyev", "sahin aliyev"), ("Łukasz Żółć", "lukasz zolc"), ("Émile Zola", "emile zola"),
            ("E\u{301}mile", "emile"), ("Straße", "strasse"), ("İlham", "ilham"), ("Ærø", "aero"),
            ("Дмитрий", "дмитрий"),
            ("O’Hara", "o’hara"), ("plain", "plain"), ("", ""),
        ]
    )
    func folded(text: String, expected: String) {
        #expect(NameFolding.folded(text) == expected)
    }

    @Test(
        "a speaker's id is made of the name",
        arguments: [
            ("Ada Marie Brook", "ada-marie-brook"), ("Tom O'Hara", "tom-ohara"),
            ("Jean-Luc  Godot", "jean-luc-godot"),
            ("  J. R. Park, Jr. ", "j-r-park-jr"), ("Şahin Əliyev", "sahin-aliyev"),
            ("42nd Battalion", "42nd-battalion"),
            ("!!!", "unnamed"), ("", "unnamed"), ("李小龙", "李小龙"),
        ]
    )
    func speakerID(name: String, id: String) {
        #expect(NameFolding.speakerID(name) == id)
    }

    @Test("an id never grows beyond 96 characters nor ends with a hyphen")
    func longName() {
        let id = NameFolding.speakerID(String(repeating: "abcdefg ", count: 40))
        #expect(id.count <= 96)
        #expect(!id.hasSuffix("-"))
    }

    @Test("folding twice changes nothing", arguments: ["Şahin Əliyev", "Großmann", "Ǽ", "ȘTEFAN"])
    func idempotent(text: String) {
        let once = NameFolding.folded(text)
        #expect(NameFolding.folded(once) == once)
    }
}
