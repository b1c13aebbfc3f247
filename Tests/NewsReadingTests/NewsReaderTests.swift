import JSONText
import NewsModel
import NewsReading
import Testing

@Suite("News reader")
struct NewsReaderTests {
    @Test("an element of an array is an article like any other")
    func element() throws {
        let values = try NewsReader.json(in: Array(#"[{"text":"One."},{"text":"Two.","id":"2"}]"#.utf8)).array
        let drafts = try #require(values).map { try NewsReader.article(from: $0) }
        #expect(drafts.map(\.content.text) == ["One.", "Two."])
        #expect(drafts[1].id == "2")
    }

    @Test("the same article has one id, whether it comes as JSON or as text")
    func sameIdentity() throws {
        let text = try NewsReader.article(
            fromCrawlText: Array("date 2019-11-06 By Harbour News\n\nThe wall fell.\n".utf8)
        )
        let json = try Reading.json(#"{"text":"The wall fell.","date":"6 November 2019","source":"Harbour News"}"#)
        #expect(text.id == json.id)
        #expect(text.content == json.content)
    }

    @Test("every line of a bulk body is read by itself")
    func bulk() throws {
        let body = """
            {"text":"One."}
            {"text":""}

            {"text":"Two.","published":"2019-02-30"}
            nonsense
            {"text":"Three."}
            """
        var splitter = NDJSONSplitter()
        var lines = splitter.lines(adding: Array(body.utf8))
        if let last = splitter.finish() { lines.append(last) }
        var read: [Int] = []
        var rejected: [Int: ReadingError.Kind] = [:]
        for line in lines {
            do {
                _ = try NewsReader.article(fromJSON: line.bytes ?? [])
                read.append(line.number)
            } catch {
                rejected[line.number] = error.kind
            }
        }
        #expect(read == [1, 6])
        #expect(rejected == [2: .notAnArticle, 4: .notAnArticle, 5: .unreadable])
    }

    @Test("what was read can be written and read again", arguments: [TextCleaning.forStoring, .asGiven])
    func roundTrip(cleaning: TextCleaning) throws {
        let draft = try Reading.json(
            #"{"id":"1","text":"The \"wall\" fell.\n\nÉtienne \\ said\tso. 😀","authors":["Ada"],"date":"2019-11-06"}"#,
            cleaning: cleaning
        )
        let written = JSONWriter.object {
            $0.field("id", draft.id)
            $0.field("text", draft.content.text)
            $0.field("authors", draft.content.authors)
            $0.field("published", draft.content.published?.description)
            $0.field("language", draft.content.language)
        }
        #expect(try NewsReader.article(fromJSON: written, cleaning: cleaning) == draft)
    }
}
