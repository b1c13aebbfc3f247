import NewsModel
import NewsReading
import Testing

@Suite("Articles as JSON")
struct ArticleJSONReaderTests {
    @Test("an article in our own shape is read whole")
    func ownShape() throws {
        let json = """
            {"id": "wall-1", "url": "https://harbour.example/wall", "title": " Wall falls ",
             "authors": ["Ada Brook", "Lin Wu"], "published": "2019-11-06T14:03:00+04:00",
             "source": "Harbour News", "section": "Local", "language": "en",
             "dateline": {"place": "BROOKVILLE", "agency": null, "date": "Nov. 6"},
             "text": "The wall fell.\\n\\nNobody was hurt.",
             "trailer": "Follow us on Twitter @HarbourNews", "handles": ["@HarbourNews"],
             "wordCount": 307, "quoteCount": 6, "version": 1, "links": {"self": "/x"},
             "created": "2026-01-02T03:04:05Z", "updated": "2026-01-02T03:04:05Z"}
            """
        let draft = try Reading.json(json)
        #expect(draft.id == "wall-1")
        #expect(
            draft.content
                == ArticleContent(
                    url: "https://harbour.example/wall",
                    title: "Wall falls",
                    authors: ["Ada Brook", "Lin Wu"],
                    published: NewsDate("2019-11-06T14:03:00+04:00"),
                    source: "Harbour News",
                    section: "Local",
                    language: "en",
                    dateline: Dateline(place: "BROOKVILLE", agency: nil, date: "Nov. 6"),
                    text: "The wall fell.\n\nNobody was hurt.",
                    trailer: "Follow us on Twitter @HarbourNews",
                    handles: ["@HarbourNews"]
                )
        )
    }

    @Test("a text is enough, and null is as good as nothing")
    func least() throws {
        #expect(try Reading.json(#"{"text":"Rain."}"#).content == ArticleContent(text: "Rain."))
        let nulls =
            #"""
            {"text":"Rain.","id":null,"url":null,"title":null,"authors":null,"published":null,
            "source":null,"dateline":null}
            """#
        #expect(try Reading.json(nulls).content == ArticleContent(text: "Rain."))
    }

    @Test("a derived id is that of the content")
    func derivedID() throws {
        let draft = try Reading.json(#"{"text":"Rain."}"#)
        #expect(draft.id == ArticleIdentity.id(of: draft.content))
    }

    @Test(
        "the dialects of other tools are understood",
        arguments: [
            #"""
            {"headline":"T","body":"Rain.","byline":"By Ada Brook","date":"2019-11-06",
            "outlet":"Harbour News","link":"https://h.example/1"}
            """#,
            #"""
            {"title":"T","text":"Rain.","authors":["Ada Brook"],"publish_date":"2019-11-06",
            "domain":"Harbour News","url":"https://h.example/1"}
            """#,
            #"""
            {"title":"T","maintext":"Rain.","authors":["Ada Brook"],"date_publish":"2019-11-06",
            "source_domain":"Harbour News","url":"https://h.example/1"}
            """#,
            #"""
            {"title":"T","body":{"summary":[],"sections":[{"headline":[],"paragraphs":["Rain."]}]},
            "authors":["Ada Brook"],"publishing_date":"2019-11-06","publisher":"Harbour News",
            "url":"https://h.example/1"}
            """#,
            #"""
            {"title":"T","text":"Rain.","author":"Ada Brook","date":"2019-11-06",
            "hostname":"Harbour News","url":"https://h.example/1"}
            """#,
            #"""
            {"headline":"T","articleBody":"Rain.","author":["Ada Brook"],
            "datePublished":"2019-11-06","publisher":{"name":"Harbour News"},
            "url":"https://h.example/1"}
            """#,
            #"""
            {"title":"T","content":"Rain.","author":"Ada Brook","publishedAt":"2019-11-06",
            "source":{"id":null,"name":"Harbour News"},"url":"https://h.example/1"}
            """#,
            #"""
            {"id":"1","title":"T","text":"Rain.","source":"Harbour News",
            "url":"https://h.example/1","byline":"Ada Brook","date":"2019-11-06","section":null,
            "tags":["a"],"licence":"CC"}
            """#,
        ]
    )
    func dialects(json: String) throws {
        let article = try Reading.json(json).content
        #expect(article.title == "T")
        #expect(article.text == "Rain.")
        #expect(article.authors == ["Ada Brook"])
        #expect(article.published?.description == "2019-11-06")
        #expect(article.source == "Harbour News")
        #expect(article.url == "https://h.example/1")
    }

    @Test("our own name beats a dialect's")
    func precedence() throws {
        let json =
            #"{"text":"Rain.","body":"Sun.","published":"2019-11-06","date":"2020-01-01","title":null,"headline":"T"}"#
        let article = try Reading.json(json).content
        #expect(article.text == "Rain.")
        #expect(article.published?.description == "2019-11-06")
        #expect(article.title == "T")
    }

    @Test("a body of sections becomes paragraphs")
    func sections() throws {
        let json = """
            {"body": {"summary": ["In short."], "sections": [{"headline": [], "paragraphs": ["One.", "Two."]},
             {"headline": "Later", "paragraphs": ["Three."]}]}}
            """
        #expect(try Reading.json(json).content.text == "In short.\n\nOne.\n\nTwo.\n\nLater\n\nThree.")
    }

    @Test("one string of authors is read as a byline, a list is taken as it is")
    func authors() throws {
        #expect(
            try Reading.json(#"{"text":"a","author":"By Ada Brook and Lin Wu"}"#).content.authors == [
                "Ada Brook", "Lin Wu",
            ]
        )
        #expect(
            try Reading.json(#"{"text":"a","authors":["Brook, Ada"," ","Brook, Ada"]}"#).content.authors == [
                "Brook, Ada"
            ]
        )
        let agency = try Reading.json(#"{"text":"a","byline":"Ada Brook, Reuters"}"#).content
        #expect(agency.authors == ["Ada Brook"])
        #expect(agency.source == "Reuters")
    }

    @Test("handles are found in the trailer where none are given")
    func handles() throws {
        #expect(try Reading.json(#"{"text":"a","trailer":"Follow us @h"}"#).content.handles == ["@h"])
        #expect(try Reading.json(#"{"text":"a","trailer":"Follow us @h","handles":[]}"#).content.handles == [])
    }

    @Test(
        "codes of languages are kept in lower case, names are not codes",
        arguments: [("EN", "en"), ("en_US", "en-us"), ("zh-Hant", "zh-hant"), ("English", nil), ("", nil), ("e!", nil)]
            as [(String, String?)]
    )
    func language(given: String, expected: String?) throws {
        #expect(try Reading.json(#"{"text":"Rain.","language":"\#(given)"}"#).content.language == expected)
    }

    @Test(
        "a value of the wrong type is named by its pointer",
        arguments: [
            (#"{"text":7}"#, "/text"), (#"{"text":"a","title":7}"#, "/title"),
            (#"{"text":"a","authors":[1]}"#, "/authors/0"),
            (#"{"text":"a","authors":{}}"#, "/authors"), (#"{"text":"a","published":1573000000}"#, "/published"),
            (#"{"text":"a","date":[]}"#, "/date"), (#"{"text":"a","source":{"name":1}}"#, "/source/name"),
            (#"{"text":"a","dateline":[1]}"#, "/dateline"),
            (#"{"text":"a","dateline":{"place":1}}"#, "/dateline/place"),
            (#"{"text":"a","handles":"@a"}"#, "/handles"), (#"{"text":"a","handles":["@a",null]}"#, "/handles/1"),
            (#"{"text":"a","id":1.5}"#, "/id"), (#"{"text":"a","url":true}"#, "/url"),
            (#"{"body":{"sections":[{"paragraphs":[1]}]}}"#, "/body/sections/0/paragraphs/0"),
            (#"{"body":{"summary":1}}"#, "/body/summary"), (#"{"body":["a"]}"#, "/body"),
        ]
    )
    func wrongTypes(json: String, pointer: String) throws {
        let error = try #require(throws: ReadingError.self) { try Reading.json(json) }
        #expect(error.pointer == pointer)
        #expect(error.kind == .notAnArticle)
        #expect(error.message.contains(pointer))
    }

    @Test(
        "an article without text is none",
        arguments: [
            (#"{}"#, "/text"), (#"{"text":null}"#, "/text"), (#"{"text":""}"#, "/text"),
            (#"{"text":" \n\t "}"#, "/text"),
            (#"{"body":"\u00a0"}"#, "/body"), (#"{"body":{}}"#, "/body"),
        ]
    )
    func noText(json: String, pointer: String) {
        #expect(throws: ReadingError.noText(pointer: pointer)) { try Reading.json(json) }
    }

    @Test(
        "only http and https URLs with a host are taken",
        arguments: [
            "ftp://h.example/", "harbour.example", "/wall", "http://", "https:///wall", "javascript:alert(1)",
            "http://h.example/a b", "http://h.example:x/",
        ]
    )
    func badURLs(url: String) {
        #expect(throws: ReadingError.invalidURL(value: url, pointer: "/url")) {
            try Reading.json(#"{"text":"a","url":"\#(url)"}"#)
        }
    }

    @Test("a URL is kept as given")
    func url() throws {
        let url = "HTTPS://User@H.example:8443/W%C3%A4ll?utm_source=x#top"
        #expect(try Reading.json(#"{"text":"a","url":"\#(url)"}"#).content.url == url)
        #expect(try Reading.json(#"{"text":"a","url":"http://[::1]:8080/"}"#).content.url == "http://[::1]:8080/")
    }

    @Test("ids may be strings or whole numbers")
    func ids() throws {
        #expect(try Reading.json(#"{"text":"a","id":"x:1~2.3"}"#).id == "x:1~2.3")
        #expect(try Reading.json(#"{"text":"a","id":42}"#).id == "42")
        #expect(throws: ReadingError.invalidID(value: "a b", pointer: "/id")) {
            try Reading.json(#"{"text":"a","id":"a b"}"#)
        }
        #expect(throws: ReadingError.invalidID(value: "", pointer: "/id")) {
            try Reading.json(#"{"text":"a","id":""}"#)
        }
    }

    @Test("the path's id counts, and the article's must not be another")
    func pathID() throws {
        #expect(try Reading.json(#"{"text":"a"}"#, id: "p").id == "p")
        #expect(try Reading.json(#"{"text":"a","id":"p"}"#, id: "p").id == "p")
        let error = ReadingError.otherID(value: "q", expected: "p")
        #expect(throws: error) { try Reading.json(#"{"text":"a","id":"q"}"#, id: "p") }
        #expect(error.pointer == "/id")
        #expect(throws: ReadingError.invalidID(value: "p/q", pointer: nil)) {
            try Reading.json(#"{"text":"a"}"#, id: "p/q")
        }
    }

    @Test("text is tidied for storing")
    func tidied() throws {
        let json = #"{"text":"\r\n One.  \r\n\r\n\r\n\r\nTwo\nlines. \n \nThree.\n\n"}"#
        #expect(try Reading.json(json).content.text == "One.\n\nTwo\nlines.\n\nThree.")
    }

    @Test("text may be taken exactly as given")
    func asGiven() throws {
        let json = #"{"text":"\r\n One.  \r\n\r\n\r\nTwo. "}"#
        #expect(try Reading.json(json, cleaning: .asGiven).content.text == "\r\n One.  \r\n\r\n\r\nTwo. ")
        #expect(throws: ReadingError.self) { try Reading.json(#"{"text":"a\u0000"}"#, cleaning: .asGiven) }
    }

    @Test("what the server owns and what nobody knows is passed over, whatever its type")
    func ignored() throws {
        let json =
            #"{"text":"a","wordCount":"many","version":null,"created":7,"links":[],"quoteCount":{},"mood":"fine"}"#
        #expect(try Reading.json(json).content == ArticleContent(text: "a"))
    }

    @Test(
        "an article is an object",
        arguments: [("[]", "an array"), ("\"a\"", "a string"), ("7", "a number"), ("null", "null")]
    )
    func notAnObject(json: String, found: String) {
        #expect(throws: ReadingError.notAnObject(found: found)) { try Reading.json(json) }
    }
}
