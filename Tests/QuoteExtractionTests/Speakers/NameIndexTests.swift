import QuoteExtraction
import Testing

@Suite("Names that are one name")
struct NameIndexTests {
    static let rosters: [(String, [String])] = [
        ("Then Aya Lin Suu Mar left. Later Suu Mar came.", ["Aya Lin Suu Mar"]),
        ("Then Suu Mar left. Later Aya Lin Suu Mar came.", ["Aya Lin Suu Mar"]),
        ("Then Jan de Vries left. De Vries slept.", ["Jan de Vries"]),
        ("Then Ann Hale left. Later Jon Hale came.", ["Ann Hale", "Jon Hale"]),
        ("Then Marren Gate Isles Inc. fell. Later Marren Gate rose.", ["Marren Gate Isles Inc."]),
        ("The Organisation of Island Councils (OIC) met. Then OIC fell.", ["Organisation of Island Councils"]),
        // A first word is a name of its own where it comes first.
        ("Then Norland fell. Later Norland Gate rose.", ["Norland Gate", "Norland"]),
        ("Then Ana Ruiz left. Later Ana came.", ["Ana Ruiz"]),
        ("Then Bam Su-min left. Later Mr. Bam came.", ["Bam Su-min, male"]),
        ("Then Howard Flint left. Later Mr. Howard came.", ["Howard Flint", "Howard, male"]),
        ("His wife, Ann Hale, left. Then Mr. Hale came.", ["Ann Hale, female", "Hale, male"]),
    ]

    @Test("longer and shorter forms of one name are one entity, and no others", arguments: rosters)
    func gathered(text: String, expected: [String]) {
        #expect(Set(StageReport(text).roster) == Set(expected))
    }
}
