import NewsModel
import Testing

@Suite("Names of persons")
struct PersonNameTests {
    private func name(_ printed: String) throws -> PersonName {
        try #require(PersonName(id: NameFolding.speakerID(printed)))
    }

    @Test(
        "titles, honours and spellings of a generation make no other id",
        arguments: [
            ("Dr. Ada Roe", "ada-roe"), ("Mr Ada Roe", "ada-roe"), ("Prof. Dr. Ada Roe", "ada-roe"),
            ("Sen. Ada Roe", "ada-roe"), ("Ada Roe, PhD", "ada-roe"), ("Ada Roe, M.D., Ph.D.", "ada-roe"),
            ("Sir Sam Roe, K.C.", "sam-roe"), ("Sam Roe Jr.", "sam-roe-jr"), ("Sam Roe, Junior", "sam-roe-jr"),
            ("Sam Roe Jnr", "sam-roe-jr"), ("Sam Roe Snr.", "sam-roe-sr"), ("Sam Roe III", "sam-roe-iii"),
            // What only looks like a title stays.
            ("Dr. Who", "dr-who"), ("Mr. Roe", "mr-roe"), ("General Tool Works", "general-tool-works"),
            ("Gen Z Forum", "gen-z-forum"), ("Ada Roe MP", "ada-roe-mp"), ("Prof", "prof"),
        ]
    )
    func titles(printed: String, id: String) {
        #expect(NameFolding.speakerID(printed) == id)
        #expect(NameFolding.speakerID(id) == id)
    }

    @Test(
        "nicknames in marks, the order of a register, capitals and articles make no other id",
        arguments: [
            ("Ada \"Red\" Roe", "ada-roe"), ("Ada “Red Ada” Roe", "ada-roe"), ("Ada 'Red' Roe", "ada-roe"),
            ("Roe, Ada", "ada-roe"), ("ROE, Ada Marie", "ada-marie-roe"), ("ADA ROE", "ada-roe"),
            ("Omar al-Khatib", "omar-al-khatib"), ("Omar Al Khatib", "omar-al-khatib"),
            ("Kim Jong-su", "kim-jong-su"), ("Kim Jong Su", "kim-jong-su"),
            ("Jan van der Meer", "jan-van-der-meer"), ("Jan Van Der Meer", "jan-van-der-meer"),
            // What only looks like it stays.
            ("Sean O'Hara d'Arc", "sean-ohara-darc"), ("Roe, Jr.", "roe-jr"), ("\"Red\" Roe", "red-roe"),
            ("Maria Lund (footballer)", "maria-lund-footballer"), ("Water, Air and Soil", "water-air-and-soil"),
        ]
    )
    func shapes(printed: String, id: String) {
        #expect(NameFolding.speakerID(printed) == id)
        #expect(NameFolding.speakerID(id) == id)
    }

    @Test("a name is given names, a surname and a generation")
    func parts() throws {
        let whole = try name("Jean-Luc Q. Roe, Jr.")
        #expect(whole.given == ["jean", "luc", "q"])
        #expect(whole.surname == "roe")
        #expect(whole.generation == "jr")
        #expect(PersonName(id: "cher") == nil)
        #expect(PersonName.family(ofID: "cher") == "cher")
        #expect(PersonName.family(ofID: "sam-roe-iii") == "roe")
    }

    @Test(
        "initials are seen wherever they stand among the given names",
        arguments: [
            ("J. Roe", true), ("John Q. Roe", true), ("J.R. Roe", true), ("John Roe", false), ("Roe J", false),
            ("John Quincy Roe", false),
        ]
    )
    func abbreviated(printed: String, isAbbreviated: Bool) throws {
        #expect(try name(printed).isAbbreviated == isAbbreviated)
    }

    @Test(
        "a short name fits only what it can be short for",
        arguments: [
            ("J. Roe", "John Roe", true), ("J. Roe", "John Quincy Roe", true), ("John Q. Roe", "John Roe", true),
            ("J. Q. Roe", "John Quincy Roe", true), ("J. van Roe", "John van Roe", true),
            ("J. Roe", "Sam Roe", false), ("J. Roe", "John Doe", false), ("J. Q. Roe", "John Paul Roe", false),
            ("J. Roe", "John van Roe", false), ("J. Roe", "John Roe Jr.", false), ("J. Roe Jr.", "John Roe", false),
            ("J. Roe Jr.", "John Roe, Junior", true),
        ]
    )
    func fits(short: String, full: String, doesFit: Bool) throws {
        #expect(try name(short).fits(name(full)) == doesFit)
    }

    @Test("contradiction goes both ways")
    func contradiction() throws {
        let names = try ["J. A. Roe", "J. B. Roe", "J. Roe", "John Roe", "Jane Roe", "John Roe Jr."].map(name)
        for left in names {
            for right in names { #expect(left.contradicts(right) == right.contradicts(left)) }
            #expect(!left.contradicts(left))
        }
        #expect(names[0].contradicts(names[1]))
        #expect(!names[0].contradicts(names[2]))
        #expect(names[3].contradicts(names[4]))
        #expect(names[3].contradicts(names[5]))
    }
}
