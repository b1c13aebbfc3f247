import Glibc
import HTTPServer
import Testing

/// What the C library makes of a moment.
private func libraryText(_ seconds: Int) -> String {
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    var text = [CChar](repeating: 0, count: 64)
    let length = strftime(&text, text.count, "%a, %d %b %Y %H:%M:%S GMT", &parts)
    return String(decoding: text.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

@Suite("Dates beside the C library's")
struct HTTPDateTwinTests {
    @Test(
        "any second of ten thousand years is written as the library writes it, and read back",
        arguments: 1...4 as ClosedRange<UInt64>
    )
    func writing(seed: UInt64) {
        var dice = Dice(seed: seed)
        let (first, last) = (-30_610_224_000, 253_402_300_799)
        for _ in 0..<Fuzzing.cases(2_000) {
            let seconds = first + dice.number(last - first + 1)
            let text = HTTPDate.text(seconds)
            #expect(text == libraryText(seconds))
            #expect(HTTPDate.seconds(text) == seconds, "\(text)")
        }
    }

    @Test(
        "the days around every turn of a year and every end of February are right",
        arguments: [1_600, 1_900, 1_970, 2_000, 2_026, 2_100]
    )
    func turns(year: Int) throws {
        let start = try #require(HTTPDate.seconds("Mon, 01 Jan \(year) 00:00:00 GMT"))
        for day in -2..<368 {
            for second in [-1, 0, 86_399] {
                let seconds = start + day * 86_400 + second
                #expect(HTTPDate.text(seconds) == libraryText(seconds))
            }
        }
    }

    @Test(
        "a date is read to the letter of RFC 9110 §5.6.7, or not at all",
        arguments: [
            "Sun, +6 Nov 1994 08:49:37 GMT", "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 8:49:37 GMT",
            "Sun,, 06 Nov 1994 08:49:37 GMT", "Sun 06 Nov 1994 08:49:37 GMT", " Sun, 06 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 GMT ", "Sun, 06 nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 gmt",
            "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 94 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:-7 GMT",
            "Sun, 06 Nov 1994 08::37 GMT", "Sun, 06 Nov 1994 08:49:37", "Sun, 00 Nov 1994 08:49:37 GMT",
            "Sun, 31 Nov 1994 08:49:37 GMT", "Tue, 29 Feb 2023 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
            "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1994 08:49:61 GMT", "Fri, 31 Dec 9999 23:59:60 GMT",
            "Sun, 06 Nov 0000 08:49:37 GMT",
            "Sun, 06-Nov-1994 08:49:37 GMT", "Sunday, 06-Nov-9 08:49:37 GMT", "Sun Nov 6 08:49:37 1994",
            "Sun Nov  6 08:49:37 94", "Sun Nov 06 08:49:37 1994 GMT", "784111777",
            "\u{661}\u{662}, 06 Nov 1994 08:49:37 GMT",
        ]
    )
    func strictness(text: String) {
        #expect(HTTPDate.seconds(text) == nil)
    }

    @Test("damaged dates are none, or the date they still spell", arguments: 5...8 as ClosedRange<UInt64>)
    func damage(seed: UInt64) {
        var dice = Dice(seed: seed)
        let forms = ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"]
        for _ in 0..<Fuzzing.cases(2_000) {
            var bytes = Array(dice.pick(forms).utf8)
            bytes[dice.number(bytes.count)] = dice.pick(Array("0123456789 ,:-JSNovGMT+".utf8))
            let text = String(decoding: bytes, as: UTF8.self)
            guard let seconds = HTTPDate.seconds(text) else { continue }
            // What is taken has the shape of one of the three forms, and its digits are those of the moment.
            let digits = HTTPDate.text(seconds).filter(\.isNumber)
            let found = text.filter(\.isNumber)
            #expect(found.count >= 10 && found.contains(digits.suffix(6)), "\(text)")
        }
    }
}
