import NewsModel
import NewsReading
import Testing

@Suite("Printed dates")
struct DatePhraseTests {
    @Test(
        "dates are read as newsrooms print them",
        arguments: [
            ("2019-11-06", "2019-11-06"),
            ("2019/11/06", "2019-11-06"),
            ("2019.11.6", "2019-11-06"),
            ("20191106", "2019-11-06"),
            ("2019-11", "2019-11"),
            ("2019", "2019"),
            ("November 2019", "2019-11"),
            ("October 22, 2019", "2019-10-22"),
            ("October 22 2019", "2019-10-22"),
            ("OCTOBER 22, 2019", "2019-10-22"),
            ("october 22, 2019", "2019-10-22"),
            ("27 February 2020", "2020-02-27"),
            ("27th February, 2020", "2020-02-27"),
            ("1st of March 2020", "2020-03-01"),
            ("Nov. 4, 2019", "2019-11-04"),
            ("Nov 4th, 2019", "2019-11-04"),
            ("4 Nov. 2019", "2019-11-04"),
            ("Sept. 5, 2019", "2019-09-05"),
            ("Sep 5, 2019", "2019-09-05"),
            ("5-Sep-2019", "2019-09-05"),
            ("May 2, 2020", "2020-05-02"),
            ("Tuesday, October 22, 2019", "2019-10-22"),
            ("Tue, 22 Oct 2019", "2019-10-22"),
            ("Tue. Oct. 22, 2019", "2019-10-22"),
            ("22.10.2019", "2019-10-22"),
            ("03.04.2019", "2019-04-03"),
            ("22/10/2019", "2019-10-22"),
            ("10/22/2019", "2019-10-22"),
            ("05/05/2019", "2019-05-05"),
            ("29 February 2020", "2020-02-29"),
        ]
    )
    func days(printed: String, expected: String) throws {
        #expect(try Reading.json(#"{"text":"a","date":"\#(printed)"}"#).content.published?.description == expected)
    }

    @Test(
        "times and zones are read behind them",
        arguments: [
            ("2019-11-06T14:03:00Z", "2019-11-06T14:03:00Z"),
            ("2019-11-06T14:03:00.250+04:00", "2019-11-06T14:03:00+04:00"),
            ("2019-11-06 14:03", "2019-11-06T14:03:00Z"),
            ("2019-11-06 14:03:07 +0400", "2019-11-06T14:03:07+04:00"),
            ("20191106T140307Z", "2019-11-06T14:03:07Z"),
            ("Wed, 06 Nov 2019 14:03:00 +0400", "2019-11-06T14:03:00+04:00"),
            ("Wed, 06 Nov 2019 14:03:00 GMT", "2019-11-06T14:03:00Z"),
            ("Wed, 6 Nov 2019 14:03 EST", "2019-11-06T14:03:00-05:00"),
            ("November 6, 2019 4:12 pm", "2019-11-06T16:12:00Z"),
            ("November 6, 2019, 4:12 p.m.", "2019-11-06T16:12:00Z"),
            ("November 6, 2019 at 4pm", "2019-11-06T16:00:00Z"),
            ("November 6, 2019 at 12:05 am", "2019-11-06T00:05:00Z"),
            ("November 6, 2019 at 12:05 PM (CET)", "2019-11-06T12:05:00+01:00"),
            ("6 November 2019 | 16:03 UTC", "2019-11-06T16:03:00Z"),
            ("6 November 2019 - 16:03 GMT+4", "2019-11-06T16:03:00+04:00"),
            ("2019-11-06T23:59:60Z", "2019-11-06T23:59:59Z"),
        ]
    )
    func times(printed: String, expected: String) throws {
        #expect(try Reading.json(#"{"text":"a","date":"\#(printed)"}"#).content.published?.description == expected)
    }

    @Test("a time in a zone nobody knows says no more than its day")
    func unknownZone() throws {
        let article = try Reading.json(#"{"text":"a","date":"November 6, 2019 4:12 pm XYZT"}"#)
        #expect(article.content.published?.description == "2019-11-06")
    }

    @Test(
        "what is no date is refused with its place",
        arguments: [
            "yesterday", "2019-02-30", "2019-13-01", "31 June 2019", "2019-11-06T25:00:00Z", "2019-11-06 14:61",
            "November 6", "06 Nov 19", "6/11/19", "2019-11-06 and so on", "November 6, 2019 at 13 pm", "22.13.2019",
            "0",
        ]
    )
    func refused(printed: String) throws {
        let error = try #require(throws: ReadingError.self) { try Reading.json(#"{"text":"a","date":"\#(printed)"}"#) }
        #expect(error == .impossibleDate(field: "date", value: printed, pointer: "/date"))
        #expect(error.pointer == "/date")
    }

    @Test("day and month that may change places are refused", arguments: ["03/04/2019", "3-4-2019", "12/11/2019"])
    func ambiguous(printed: String) throws {
        let error = try #require(throws: ReadingError.self) {
            try Reading.json(#"{"text":"a","published":"\#(printed)"}"#)
        }
        #expect(error == .ambiguousDate(field: "published", value: printed, pointer: "/published"))
        #expect(error.kind == .notAnArticle)
    }

    @Test("no beginning of a date crashes or is read as another date")
    func everyPrefix() throws {
        let printed = "Wednesday, November 16, 2019 at 4:12 p.m. EST"
        for length in 1...printed.count {
            let json = #"{"text":"a","date":"\#(printed.prefix(length))"}"#
            guard let date = try? Reading.json(json).content.published else { continue }
            #expect(date.description.hasPrefix("2019-11-16"))
        }
    }
}
