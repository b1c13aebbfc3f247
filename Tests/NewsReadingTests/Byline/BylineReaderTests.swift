import NewsModel
import NewsReading
import Testing

@Suite("Bylines")
struct BylineReaderTests {
    @Test(
        "persons are found one by one",
        arguments: [
            ("By Ada Brook", ["Ada Brook"]),
            ("By Ada Brook and Lin Wu", ["Ada Brook", "Lin Wu"]),
            ("By Ada Brook & Lin Wu", ["Ada Brook", "Lin Wu"]),
            ("By Ada Brook, Lin Wu and Tom Park", ["Ada Brook", "Lin Wu", "Tom Park"]),
            ("By Ada Brook, Lin Wu, and Tom Park", ["Ada Brook", "Lin Wu", "Tom Park"]),
            ("By Ada Brook, Lin Wu", ["Ada Brook", "Lin Wu"]),
            ("By Ada Brook; Lin Wu", ["Ada Brook", "Lin Wu"]),
            ("By Ada Brook in Paris", ["Ada Brook"]),
            ("By Ada Brook in Paris and Lin Wu in New York", ["Ada Brook", "Lin Wu"]),
            ("By Ada Brook in Paris and London", ["Ada Brook"]),
            ("By Ada Brook and agencies", ["Ada Brook"]),
            ("By Ada Brook and Ada Brook", ["Ada Brook"]),
            ("By Ada Brook, Staff Writer", ["Ada Brook"]),
            ("By Ada Brook, political editor", ["Ada Brook"]),
            ("By Ada Brook - Senior Correspondent", ["Ada Brook"]),
            ("By Tom Park, Jr. and Lin Wu, PhD", ["Tom Park Jr.", "Lin Wu"]),
            ("By J. R. Park", ["J. R. Park"]),
            ("By jonl", ["jonl"]),
            ("By Derby Colby", ["Derby Colby"]),
            ("By Anand Bybee", ["Anand Bybee"]),
            ("By Elnur Ənvəroğlu", ["Elnur Ənvəroğlu"]),
            ("By Дмитрий Иванов", ["Дмитрий Иванов"]),
            ("By Text: Ada Brook, Photo: Lin Wu", ["Ada Brook"]),
            ("By Ada Brook; Editing by Lin Wu", ["Ada Brook"]),
            ("Reporting by Ada Brook and Lin Wu; Editing by Tom Park", ["Ada Brook", "Lin Wu"]),
            ("By Ada Brook; additional reporting by Lin Wu", ["Ada Brook"]),
            ("By Ada Brook, Photos by Lin Wu", ["Ada Brook"]),
        ]
    )
    func persons(byline: String, authors: [String]) throws {
        #expect(try Reading.header("date 2019-11-06 " + byline).authors == authors)
    }

    @Test(
        "names in capitals get small letters",
        arguments: [
            ("BY ADA BROOK", ["Ada Brook"]),
            ("BY ADA BROOK AND LIN WU", ["Ada Brook", "Lin Wu"]),
            ("BY TOM O'HARA-MCKAY", ["Tom O'Hara-McKay"]),
            ("BY IAN MCDONALD", ["Ian McDonald"]),
            ("BY RUTH MACDONALD", ["Ruth MacDonald"]),
            ("BY ANNA MACE", ["Anna Mace"]),
            ("BY JAN VAN DER BERG", ["Jan van der Berg"]),
            ("BY MARIA DE LA CRUZ", ["Maria de la Cruz"]),
            ("BY TOM PARK III", ["Tom Park III"]),
            ("BY ELNUR İSMAYILOV", ["Elnur İsmayilov"]),
            ("By Ian McDonald", ["Ian McDonald"]),
            ("By AJ Park", ["AJ Park"]),
            ("By Ada BROOK", ["Ada BROOK"]),
        ]
    )
    func capitals(byline: String, authors: [String]) throws {
        #expect(try Reading.header("date 2019-11-06 " + byline).authors == authors)
    }

    @Test("the article's own spelling of a name in capitals counts")
    func spelling() throws {
        let text =
            "date 2019-11-06 BY ADA DELACROIX\n\nRain.\n\n---\n\nAda DelaCroix is Harbour News’ staff journalist."
        #expect(try Reading.text(text).authors == ["Ada DelaCroix"])
    }

    @Test(
        "the outlet is no author",
        arguments: [
            ("By Ada Brook - Harbour News", ["Ada Brook"], "Harbour News"),
            ("By Ada Brook – AzurNews", ["Ada Brook"], "AzurNews"),
            ("By Ada Brook | Far Voices", ["Ada Brook"], "Far Voices"),
            ("By Ada Brook, Harbour News", ["Ada Brook"], "Harbour News"),
            ("By Ada Brook, Reuters", ["Ada Brook"], "Reuters"),
            ("By Ada Brook, Reuters staff", ["Ada Brook"], "Reuters"),
            ("By Ada Brook (Reuters)", ["Ada Brook"], "Reuters"),
            ("By Ada Brook for The Harbour Gazette", ["Ada Brook"], "The Harbour Gazette"),
            ("By Ada Brook of the Harbour Gazette", ["Ada Brook"], "Harbour Gazette"),
            ("By Ada Brook, Special to The Harbour Gazette", ["Ada Brook"], "The Harbour Gazette"),
            ("By Ada Brook Associated Press", ["Ada Brook"], "Associated Press"),
            ("By Ada Brook and Lin Wu, CNN Business", ["Ada Brook", "Lin Wu"], "CNN Business"),
            ("BY ADA BROOK - AZERNEWS", ["Ada Brook"], "AzerNews"),
            ("By Harbour News", [], "Harbour News"),
            ("By AzurNews", [], "AzurNews"),
            ("By Farnews", [], "Farnews"),
            ("By The Associated Press", [], "The Associated Press"),
            ("By Farnews staff", [], "Farnews"),
            ("By Farnews Staff", [], "Farnews"),
            ("By Harbour News reporters", [], "Harbour News"),
        ]
    )
    func outlets(byline: String, authors: [String], source: String) throws {
        let article = try Reading.header("date 2019-11-06 " + byline)
        #expect(article.authors == authors)
        #expect(article.source == source)
    }

    @Test(
        "staff without a name stands as printed",
        arguments: [
            ("By Staff", "Staff"), ("By staff", "Staff"), ("By staff writer", "Staff writer"),
            ("By Our Correspondent", "Our Correspondent"),
        ]
    )
    func staff(byline: String, author: String) throws {
        #expect(try Reading.header("date 2019-11-06 " + byline).authors == [author])
    }

    @Test("an outlet known from the trailer is no author, however it is made")
    func knownOutlet() throws {
        let article = try Reading.text("By Trumpet\n\nRain fell.\n\n---\n\nFollow us on Twitter @Trumpet")
        #expect(article.authors.isEmpty)
        #expect(article.source == "Trumpet")
    }

    @Test(
        "a byline without a date needs a line that is nothing else",
        arguments: ["By Ada Brook", "By Ada Brook and Lin Wu in Paris", "By jonl"]
    )
    func withoutDate(byline: String) throws {
        let article = try Reading.header(byline)
        #expect(!article.authors.isEmpty)
        #expect(!article.text.hasPrefix("By"))
    }
}
