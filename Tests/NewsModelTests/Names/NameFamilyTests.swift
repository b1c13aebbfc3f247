import NewsModel
import Testing

@Suite("Names and their families")
struct NameFamilyTests {
    private static let ids = [
        "ada-roe", "a-roe", "a-m-roe", "ada-marie-roe", "ada-van-roe", "ada-roe-jr", "a-roe-jr", "ada-roe-iii",
        "sam-roe", "s-roe", "ada-lund", "a-lund", "u-s-treasury", "x-y",
    ]

    @Test("every name fits itself and never contradicts it", arguments: ids)
    func itself(id: String) throws {
        let name = try #require(PersonName(id: id))
        #expect(!name.contradicts(name))
        let isPlain = !name.given.contains("van")
        #expect(!isPlain || name.fits(name))
    }

    @Test("what fits has one family and no contradiction")
    func fitting() throws {
        let names = try Self.ids.map { try #require(PersonName(id: $0)) }
        for (short, id) in zip(names, Self.ids) {
            for (full, other) in zip(names, Self.ids) where short.fits(full) {
                #expect(PersonName.family(ofID: id) == PersonName.family(ofID: other))
                #expect(!short.contradicts(full) && !full.contradicts(short))
            }
        }
    }

    @Test(
        "an id falls into its parts",
        arguments: [
            ("ada-roe", ["ada"], "roe", nil), ("roe-jr", ["roe"], "jr", nil), ("ada-roe-jr", ["ada"], "roe", "jr"),
            ("ada-roe-sr", ["ada"], "roe", "sr"), ("ada-roe-iv", ["ada"], "roe", "iv"),
            ("ada-roe-v", ["ada", "roe"], "v", nil), ("ada-jr-roe", ["ada", "jr"], "roe", nil),
            ("jan-van-der-meer", ["jan", "van", "der"], "meer", nil), ("李-小龙", ["李"], "小龙", nil),
        ] as [(String, [String], String, String?)]
    )
    func parts(id: String, given: [String], surname: String, generation: String?) throws {
        let name = try #require(PersonName(id: id))
        #expect(name.given == given)
        #expect(name.surname == surname)
        #expect(name.generation == generation)
        #expect(PersonName.family(ofID: id) == surname)
    }

    @Test("a name of one part is its own family", arguments: ["cher", "unnamed", "李小龙", ""])
    func single(id: String) {
        #expect(PersonName(id: id) == nil)
        #expect(PersonName.family(ofID: id) == id)
    }

    @Test(
        "the letters of a state before a body are no initials",
        arguments: [
            ("u-s-treasury", false), ("u-k-treasury", false), ("u-n-council", false), ("e-u-council", false),
            ("u-roe", true), ("u-t-roe", true), ("ada-u-s-roe", true), ("ada-roe", false), ("ada-r", false),
            ("a-r", false), ("a-roe-jr", true), ("ada-q-roe-iii", true),
        ]
    )
    func initials(id: String, isAbbreviated: Bool) {
        #expect(PersonName(id: id)?.isAbbreviated == isAbbreviated)
    }

    @Test(
        "a particle that only one of two names has tells them apart",
        arguments: ["al", "bin", "da", "de", "del", "der", "di", "el", "la", "san", "van", "von", "zu"]
    )
    func particles(particle: String) throws {
        let short = try #require(PersonName(id: "j-roe"))
        #expect(!short.fits(try #require(PersonName(id: "john-\(particle)-roe"))))
        #expect(short.fits(try #require(PersonName(id: "john-\(particle)x-roe"))))
    }
}
