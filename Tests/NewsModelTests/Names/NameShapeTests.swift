import NewsModel
import Testing

@Suite("Shapes of names")
struct NameShapeTests {
    @Test(
        "a title before a name is no part of it, with a stop or without",
        arguments: ["Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Professor", "Sir", "Dame"]
    )
    func titles(title: String) {
        #expect(NameFolding.speakerID("\(title) Ada Roe") == "ada-roe")
        #expect(NameFolding.speakerID("\(title.uppercased()). Ada Roe") == "ada-roe")
        #expect(NameFolding.speakerID("\(title) Roe") == "\(title.lowercased())-roe")
        #expect(NameFolding.speakerID("Ada \(title) Roe") == "ada-\(title.lowercased())-roe")
    }

    @Test(
        "a rank is one only where it is shortened with a stop",
        arguments: ["Adm", "Capt", "Col", "Fr", "Gen", "Gov", "Hon", "Lt", "Maj", "Pres", "Rep", "Rev", "Sen", "Sgt"]
    )
    func ranks(rank: String) {
        #expect(NameFolding.speakerID("\(rank). Ada Roe") == "ada-roe")
        #expect(NameFolding.speakerID("Lt. \(rank). Ada Roe") == "ada-roe")
        #expect(NameFolding.speakerID("\(rank) Ada Roe") == "\(rank.lowercased())-ada-roe")
    }

    @Test(
        "an honour after a comma is no part of a name, without one it is",
        arguments: ["CBE", "Esq.", "J.D.", "KC", "MBA", "M.D.", "MP", "OBE", "Ph.D.", "QC", "RN"]
    )
    func honours(honour: String) {
        let plain = honour.filter(\.isLetter).lowercased()
        #expect(NameFolding.speakerID("Ada Roe, \(honour)") == "ada-roe")
        #expect(NameFolding.speakerID("Dr. Ada Roe, MBA, \(honour)") == "ada-roe")
        #expect(NameFolding.speakerID("Ada Roe \(plain)") == "ada-roe-\(plain)")
    }

    @Test(
        "marked letters lose their marks, in either case",
        arguments: [
            ("ÀÁÂÃÄÅĀĂĄ", "aaaaaaaaa"), ("ÇĆĈĊČ", "ccccc"), ("ĎĐÐ", "ddd"), ("ÈÉÊËĒĔĖĘĚ", "eeeeeeeee"),
            ("ĜĞĠĢ", "gggg"), ("ĤĦ", "hh"), ("ÌÍÎÏĨĪĬĮİ", "iiiiiiiii"), ("ĹĻĽĿŁ", "lllll"), ("ÑŃŅŇ", "nnnn"),
            ("ÒÓÔÕÖØŌŎŐ", "ooooooooo"), ("ŔŖŘ", "rrr"), ("ŚŜŞŠȘ", "sssss"), ("ŢŤŦȚ", "tttt"),
            ("ÙÚÛÜŨŪŬŮŰŲ", "uuuuuuuuuu"), ("ÝŶŸ", "yyy"), ("ŹŻŽ", "zzz"), ("ÆŒÞẞ", "aeoethss"),
        ]
    )
    func marks(letters: String, plain: String) {
        #expect(NameFolding.folded(letters) == plain)
        #expect(NameFolding.folded(NameFolding.folded(letters)) == plain)
        #expect(NameFolding.speakerID(letters) == plain)
        // İ has no single small letter.
        let small = letters.filter { $0 != "İ" && $0 != "ẞ" }.lowercased()
        #expect(plain.hasPrefix(NameFolding.folded(small)))
    }

    @Test(
        "two ways to print a name make one id, two names do not",
        arguments: [
            ("Lund, Maria", "Maria Lund", true), ("LUND, MARIA", "Maria Lund", true),
            ("Lund,Maria", "Maria Lund", true),
            ("Maria “Mia” Lund", "Maria Lund", true), ("Maria «Mia» Lund", "Maria Lund", true),
            ("Maria-Lund", "Maria Lund", true), ("  Maria\tLund ", "Maria Lund", true),
            ("Maria Lund Snr", "Maria Lund, Senior", true), ("Lund, Dr.", "Lund Dr", true),
            ("Maria Lund II", "Maria Lund III", false), ("Maria Lund", "Lund Maria", false),
            ("Maria Anna Lund", "Maria Lund", false), ("Lund, Maria Anna Eva", "Maria Anna Eva Lund", false),
            ("van Lund, Maria", "Maria van Lund", false), ("Senior Lund", "Sr Lund", false),
        ]
    )
    func sameness(one: String, two: String, isSame: Bool) {
        #expect((NameFolding.speakerID(one) == NameFolding.speakerID(two)) == isSame)
    }

    @Test("an id is its own, however strange the name", arguments: 1...8)
    func idempotent(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        let pieces = [
            "Dr.", "Ada", "Roe", ",", "Jr.", "\"", "“", "’", "-", "Ş", "李", "PhD", "Lt.", "iii", "!", "Junior", "7",
        ]
        for _ in 0..<200 {
            var name = ""
            for _ in 0..<6 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                name += pieces[Int(state >> 33) % pieces.count] + (state >> 62 == 0 ? "" : " ")
            }
            let id = NameFolding.speakerID(name)
            #expect(NameFolding.speakerID(id) == id, "\(name)")
            #expect(!id.isEmpty && !id.hasPrefix("-") && !id.hasSuffix("-") && !id.contains("--"), "\(name)")
        }
    }
}
