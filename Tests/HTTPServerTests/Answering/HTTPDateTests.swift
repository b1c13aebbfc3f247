import HTTPServer
import Testing

@Suite("HTTP dates")
struct HTTPDateTests {
    @Test(
        "seconds become an IMF-fixdate, and back",
        arguments: [
            (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
            (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"), (951_868_799, "Tue, 29 Feb 2000 23:59:59 GMT"),
            (1_709_251_199, "Thu, 29 Feb 2024 23:59:59 GMT"), (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
            (-1, "Wed, 31 Dec 1969 23:59:59 GMT"), (1_798_761_599, "Thu, 31 Dec 2026 23:59:59 GMT"),
        ]
    )
    func fixdate(seconds: Int, text: String) {
        #expect(HTTPDate.text(seconds) == text)
        #expect(HTTPDate.seconds(text) == seconds)
    }

    @Test(
        "the two obsolete forms are read as well",
        arguments: ["Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 GMT"]
    )
    func obsoleteForms(text: String) {
        #expect(HTTPDate.seconds(text) == 784_111_777)
    }

    @Test(
        "a year of two digits is at most 50 years ahead",
        arguments: [
            (1994, "94", 1994), (1994, "44", 2044), (1994, "45", 1945), (2026, "76", 2076), (2026, "77", 1977),
            (2026, "26", 2026), (2060, "05", 2105), (2060, "11", 2011),
        ]
    )
    func twoDigits(now: Int, digits: String, year: Int) throws {
        let now = try #require(HTTPDate.seconds("Mon, 01 Jul \(now) 12:00:00 GMT"))
        let read = try #require(HTTPDate.seconds("Sunday, 06-Nov-\(digits) 08:49:37 GMT", now: now))
        #expect(HTTPDate.text(read).contains("06 Nov \(year)"))
    }

    @Test(
        "what is no date is none",
        arguments: [
            "", "yesterday", "Sun, 99 Nov 2094 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT", "784111777",
            "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Foo 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49 GMT", "Sunday, 06-Nov-1994 08:49:37 GMT",
        ]
    )
    func noDate(text: String) {
        #expect(HTTPDate.seconds(text) == nil)
    }

    @Test(
        "a year has four digits, even the first",
        arguments: ["Mon, 01 Jan 0001", "Wed, 16 Nov 0019", "Sun, 31 Dec 0999"]
    )
    func earlyYears(day: String) throws {
        let text = day + " 08:49:37 GMT"
        let seconds = try #require(HTTPDate.seconds(text))
        #expect(HTTPDate.text(seconds).dropFirst(3) == text.dropFirst(3))
        #expect(HTTPDate.seconds(HTTPDate.text(seconds)) == seconds)
    }
}
