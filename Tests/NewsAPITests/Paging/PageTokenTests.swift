import JSONText
import NewsModel
import Testing

@Suite("What a cursor carries")
struct PageTokenTests {
    @Test(
        "whatever an archive puts into a cursor comes back to it",
        arguments: [
            Cursor(numbers: []),
            Cursor(numbers: [0]),
            Cursor(numbers: [1, -1, 63, -64, 64, 127, 128, -129]),
            Cursor(numbers: [.max, .min, .max - 1, .min + 1]),
            Cursor(numbers: [], text: "Şahin Əliyev"),
            Cursor(numbers: [7], text: "🙂"),
            Cursor(numbers: Array(repeating: 1 << 40, count: 300), text: String(repeating: "a", count: 500)),
        ]
    )
    func roundTrip(cursor: Cursor) throws {
        let client = Client()
        client.archive.pretend(next: cursor)
        let next = try #require(client.get("/articles?limit=3").next)
        #expect(client.get(next).status == 200)
        #expect(client.archive.now.articles?.cursor == cursor)
        #expect(client.archive.now.articles?.limit == 3)
    }

    @Test("the same place of the same list has the same cursor, so that ETags hold")
    func stable() {
        let client = Client()
        client.archive.pretend(next: Cursor(numbers: [5, 6]))
        #expect(client.get("/articles?last=7d").text == client.get("/articles?last=7d").text)
        #expect(client.get("/articles").next != client.get("/articles?source=A").next)
    }

    @Test("a cursor is safe in a URL as it is")
    func alphabet() throws {
        let client = Client()
        client.archive.pretend(next: Cursor(numbers: [.min, .max], text: "ÿÿÿ???>>>"))
        let next = try #require(client.get("/articles").next)
        let cursor = try #require(next.split(separator: "=").last)
        #expect(cursor.utf8.allSatisfy { $0 == 0x2D || $0 == 0x5F || Character(Unicode.Scalar($0)).isLetterOrDigit })
    }

    @Test("a total that is a lower bound is said to be one")
    func lowerBound() {
        let client = Client()
        client.archive.pretend(next: Cursor(numbers: [1]))
        #expect(client.get("/articles").json["meta"]?["totalIsLowerBound"]?.bool == true)
        #expect(client.get("/articles").json["meta"]?["total"]?.integer == 9)
    }

    @Test("last keeps its start in the cursor even when the day has changed meanwhile")
    func nextDay() throws {
        let evening = Client(now: Timestamp(seconds: 1_773_187_199))
        evening.archive.pretend(next: Cursor(numbers: [1]))
        let next = try #require(evening.get("/articles?last=1d").next)
        let start = try #require(evening.archive.now.articles?.filter.from)
        let midnight = Client(now: Timestamp(seconds: 1_773_187_200))
        midnight.archive.pretend(next: Cursor(numbers: [1]))
        #expect(midnight.get("/articles?last=1d").status == 200)
        #expect(midnight.archive.now.articles?.filter.from == start + 86_400)
        #expect(midnight.get(next).status == 200)
        #expect(midnight.archive.now.articles?.filter.from == start)
    }
}

extension Character {
    fileprivate var isLetterOrDigit: Bool { isASCII && (isLetter || isNumber) }
}
