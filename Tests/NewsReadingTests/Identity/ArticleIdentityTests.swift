import NewsModel
import NewsReading
import Testing

@Suite("Article identity")
struct ArticleIdentityTests {
    private func id(url: String? = nil, source: String? = nil, date: String? = nil, text: String = "Rain.") -> String {
        ArticleIdentity.id(
            of: ArticleContent(url: url, published: date.flatMap { NewsDate($0) }, source: source, text: text)
        )
    }

    @Test("an id is 16 hexadecimal digits and may name an article")
    func form() {
        for text in ["", "a", "b", "Rain fell."] {
            let id = id(text: text)
            #expect(id.count == 16)
            #expect(id.allSatisfy { "0123456789abcdef".contains($0) })
            #expect(ArticleIdentity.isValid(id))
        }
    }

    @Test("an id stays the same from run to run and from release to release")
    func stable() {
        #expect(id(url: "https://harbour.example/wall") == id(url: "https://harbour.example/wall"))
        #expect(id(source: "Harbour News", date: "2019-11-06", text: "The wall fell.") == Self.known)
    }

    /// Computed once; a change would make every archive import its articles again.
    private static let known = "5f201e7b81618532"

    @Test(
        "what does not change the page does not change the id",
        arguments: [
            "https://harbour.example/wall?a=1&b=2",
            "HTTPS://Harbour.Example/wall?a=1&b=2",
            "https://harbour.example:443/wall?a=1&b=2",
            "https://harbour.example/wall/?a=1&b=2",
            "https://harbour.example/wall?b=2&a=1",
            "https://harbour.example/wall?a=1&b=2#top",
            "https://harbour.example/wall?utm_source=x&a=1&utm_medium=y&b=2",
            "https://harbour.example/wall?a=1&b=2&gclid=z&fbclid=w",
            " https://harbour.example/wall?a=1&b=2 ",
        ]
    )
    func canonical(url: String) {
        #expect(id(url: url) == id(url: "https://harbour.example/wall?a=1&b=2"))
    }

    @Test(
        "another page has another id",
        arguments: [
            "http://harbour.example/wall", "https://harbour.example/Wall", "https://harbour.example:8080/wall",
            "https://harbour.example/wall?id=1", "https://www.harbour.example/wall", "https://harbour.example/",
        ]
    )
    func different(url: String) {
        #expect(id(url: url) != id(url: "https://harbour.example/wall"))
    }

    @Test("with a URL the text may change, without one it may not")
    func text() {
        let url = "https://harbour.example/wall"
        #expect(id(url: url, text: "One.") == id(url: url, text: "Two."))
        #expect(id(text: "One.") != id(text: "Two."))
        #expect(id(source: "A", text: "One.") != id(source: "B", text: "One."))
        #expect(id(date: "2019-11-06", text: "One.") != id(date: "2019-11-07", text: "One."))
    }

    @Test("parts do not run into one another")
    func parts() {
        #expect(id(source: "ab", text: "c") != id(source: "a", text: "bc"))
    }

    @Test("ten thousand texts have ten thousand ids")
    func collisions() {
        #expect(Set((0..<10_000).map { id(text: "Article \($0).") }).count == 10_000)
    }

    @Test(
        "ids of clients are checked",
        arguments: [
            ("a", true), ("A-z_0.9:~", true), (String(repeating: "x", count: 128), true), ("", false),
            (String(repeating: "x", count: 129), false), ("a b", false), ("a/b", false), ("é", false), ("a\n", false),
            ("a%20b", false),
        ]
    )
    func validity(id: String, isValid: Bool) {
        #expect(ArticleIdentity.isValid(id) == isValid)
    }
}
