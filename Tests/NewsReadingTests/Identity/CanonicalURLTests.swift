import NewsModel
import NewsReading
import Testing

@Suite("Canonical URLs")
struct CanonicalURLTests {
    private func id(_ url: String) throws -> String {
        ArticleIdentity.id(of: try Reading.json(#"{"text":"Rain.","url":"\#(url)"}"#).content)
    }

    @Test(
        "two addresses of one page are one",
        arguments: [
            ("http://h.example", "http://h.example/"),
            ("http://h.example:80/a", "http://h.example/a"),
            ("https://h.example:443/a", "https://h.example/a"),
            ("https://h.example:/a", "https://h.example/a"),
            ("https://H.EXAMPLE/a", "https://h.example/a"),
            ("https://ada:pw@h.example/a", "https://h.example/a"),
            ("https://h.example/a//", "https://h.example/a"),
            ("https://h.example/a?", "https://h.example/a"),
            ("https://h.example/a/?#x", "https://h.example/a"),
            ("https://h.example/a?utm_campaign=x", "https://h.example/a"),
            ("https://h.example/a?UTM_Source=x&ga_x=1", "https://h.example/a"),
            ("https://h.example/a?msclkid=1&id=7&yclid=2", "https://h.example/a?id=7"),
            ("https://h.example/?b&a", "https://h.example/?a&b"),
            ("http://[::1]:80/a", "http://[::1]/a"),
        ]
    )
    func same(left: String, right: String) throws {
        #expect(try id(left) == id(right))
    }

    @Test(
        "addresses of two pages are two",
        arguments: [
            ("https://h.example/a", "https://h.example/b"),
            ("https://h.example/a", "https://h.example/A"),
            ("https://h.example/a", "http://h.example/a"),
            ("https://h.example/a", "https://h.example:444/a"),
            ("https://h.example/a", "https://m.h.example/a"),
            ("https://h.example/a?id=1", "https://h.example/a?id=2"),
            ("https://h.example/a?utm=1", "https://h.example/a"),
            ("https://h.example/a?x=utm_source", "https://h.example/a"),
        ]
    )
    func different(left: String, right: String) throws {
        #expect(try id(left) != id(right))
    }
}
