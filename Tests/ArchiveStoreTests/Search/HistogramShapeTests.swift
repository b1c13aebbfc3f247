import ArchiveStore
import NewsModel
import Testing

/// Where the steps of a histogram begin and end.
@Suite struct HistogramShapeTests {
    private func archive(_ folder: TemporaryFolder, _ dates: [String]) throws -> ArticleArchive {
        let archive = try folder.archive()
        _ = try archive.store(
            dates.enumerated().map { number, date in
                let said = (0...number % 2).map { _ in Sample.Said("Fog", by: "Mira Aas") }
                let word = number % 3 == 0 ? "rain" : "calm"
                return Sample.article("a\(number)", text: "Fog and \(word).", published: date, said: said)
            }
        )
        return archive
    }

    private func lines(_ archive: ArticleArchive, _ step: CalendarStep, from: Int64? = nil) throws -> [String] {
        var question = SearchQuestion()
        question.counting.histogram = .steps(step)
        question.filter.from = from
        let histogram = try archive.search(question).counts?.histogram
        #expect(histogram?.step == step)
        return (histogram?.buckets ?? []).map { "\($0.start) \($0.count)" }
    }

    @Test(
        "steps begin where the calendar says, with none left out between them",
        arguments: [
            (["2020-02-28", "2020-03-01"], CalendarStep.day, ["2020-02-28 1", "2020-02-29 0", "2020-03-01 1"]),
            (["2019-02-28", "2019-03-01"], .day, ["2019-02-28 1", "2019-03-01 1"]),
            (["1900-02-28", "1900-03-01"], .day, ["1900-02-28 1", "1900-03-01 1"]),
            (["2000-02-28", "2000-03-01"], .day, ["2000-02-28 1", "2000-02-29 0", "2000-03-01 1"]),
            (["2019-12-31", "2020-01-01"], .day, ["2019-12-31 1", "2020-01-01 1"]),
            (
                ["2019-12-31T23:30:00-02:00", "2020-01-01T00:30:00+01:00"], .day, ["2019-12-31 1", "2020-01-01 1"]
            ),
            (["2019-12-31T23:59:59Z", "2019-12-31T00:00:00Z"], .day, ["2019-12-31 2"]),
            (
                ["2019-12-29", "2019-12-30", "2020-01-05", "2020-01-06"], .week,
                ["2019-12-23 1", "2019-12-30 2", "2020-01-06 1"]
            ),
            (
                ["1969-12-28", "1969-12-29", "1970-01-04", "1970-01-05"], .week,
                ["1969-12-22 1", "1969-12-29 2", "1970-01-05 1"]
            ),
            (["2020-02-24", "2020-03-15"], .week, ["2020-02-24 1", "2020-03-02 0", "2020-03-09 1"]),
            (
                ["2019-11-30", "2020-02-29", "2020-03"], .month,
                ["2019-11-01 1", "2019-12-01 0", "2020-01-01 0", "2020-02-01 1", "2020-03-01 1"]
            ),
            (["2020-01-31", "2020-01-01"], .month, ["2020-01-01 2"]),
            (["1969-12-31", "1970-01"], .month, ["1969-12-01 1", "1970-01-01 1"]),
            (
                ["2017-12-31", "2020-01-01", "2020"], .year,
                ["2017-01-01 1", "2018-01-01 0", "2019-01-01 0", "2020-01-01 2"]
            ),
            (["0000", "0001-12-31"], .year, ["0000-01-01 1", "0001-01-01 1"]),
            (["0000-01-01"], .week, ["0000-01-01 1"]), (["0000-01-03"], .week, ["0000-01-03 1"]),
            (["0000-01-02", "0000-01-03"], .week, ["0000-01-01 1", "0000-01-03 1"]),
            (["9999-12-31"], .year, ["9999-01-01 1"]), (["9999-12-31"], .month, ["9999-12-01 1"]),
            (["9999-12-31"], .week, ["9999-12-27 1"]), (["9999-12-31"], .day, ["9999-12-31 1"]),
        ]
    )
    func steps(dates: [String], step: CalendarStep, expected: [String]) throws {
        let folder = try TemporaryFolder()
        #expect(try lines(archive(folder, dates), step) == expected)
    }

    /// Dates by the throw of dice, some more than once.
    private static func dates(_ dice: inout Dice) throws -> [String] {
        try (0..<60).map { _ in
            let year = 2018 + dice.roll(4)
            let month = 1 + dice.roll(12)
            let day = 1 + dice.roll(28)
            return try #require(NewsDate(year: year, month: month, day: day)).description
        }
    }

    @Test("each step counts what has its date, and its share is of all that has it", arguments: 1...3)
    func sums(seed: Int) throws {
        var dice = Dice(seed: seed)
        let dates = try Self.dates(&dice)
        let folder = try TemporaryFolder()
        let archive = try archive(folder, dates)
        for (step, length) in [(CalendarStep.day, 10), (.month, 7), (.year, 4)] {
            var question = SearchQuestion()
            (question.expression, question.counting.histogram) = (.word("rain"), .steps(step))
            let buckets = try #require(try archive.search(question).counts?.histogram?.buckets)
            #expect(buckets.reduce(0) { $0 + $1.count } == 20)
            for bucket in buckets {
                let key = bucket.start.description.prefix(length)
                let all = dates.indices.filter { dates[$0].hasPrefix(key) }
                let rainy = all.filter { $0 % 3 == 0 }.count
                #expect(bucket.count == rainy)
                #expect(bucket.share == (all.isEmpty ? 0 : Double(rainy) / Double(all.count)))
            }
            var quotes = QuoteQuestion()
            (quotes.expression, quotes.counting.histogram) = (.word("fog"), .steps(step))
            let told = try #require(try archive.quotes(quotes).counts?.histogram?.buckets)
            for bucket in told {
                let key = bucket.start.description.prefix(length)
                let all = dates.indices.filter { dates[$0].hasPrefix(key) }
                #expect(bucket.count == all.reduce(0) { $0 + $1 % 2 + 1 })
                #expect(bucket.share == (all.isEmpty ? 0 : 1))
            }
        }
    }

    @Test("a period that begins within a step shows the whole step, with what lies in the period")
    func period() throws {
        let folder = try TemporaryFolder()
        let archive = try archive(folder, ["2019-10-31", "2019-11-10", "2019-11-20", "2020-01-01"])
        let from = NewsDate("2019-11-15")?.firstInstant
        #expect(try lines(archive, .month, from: from) == ["2019-11-01 1", "2019-12-01 0", "2020-01-01 1"])
        #expect(try lines(archive, .year, from: from) == ["2019-01-01 1", "2020-01-01 1"])
        #expect(try lines(archive, .week, from: from).first == "2019-11-11 0")
        #expect(try lines(archive, .day, from: from).first == "2019-11-15 0")
    }

    @Test("a period that ends before it begins has no steps", arguments: CalendarStep.allCases)
    func reversed(step: CalendarStep) throws {
        let folder = try TemporaryFolder()
        let archive = try archive(folder, ["2018", "2019", "2020"])
        var question = SearchQuestion()
        question.counting.histogram = .steps(step)
        (question.filter.from, question.filter.to) =
            (NewsDate("2020")?.firstInstant, NewsDate("2018")?.lastInstant)
        #expect(try archive.search(question).counts?.histogram == Histogram(step: step, buckets: []))
    }

    @Test("undated articles are in no step, and alone have none", arguments: CalendarStep.allCases)
    func undated(step: CalendarStep) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([Sample.article("a"), Sample.article("b")])
        #expect(try lines(archive, step) == [])
        _ = try archive.store([Sample.article("c", published: "2018-01-01")])
        #expect(try lines(archive, step) == ["2018-01-01 1"])
        _ = try archive.store([Sample.article("c")])
        #expect(try lines(archive, step) == [])
    }

    @Test("a histogram shrinks when the first or the last article goes")
    func shrinks() throws {
        let folder = try TemporaryFolder()
        let archive = try archive(folder, ["2015", "2018", "2019", "2025"])
        #expect(try lines(archive, .year).count == 11)
        _ = try archive.remove(articleID: "a0", expecting: nil)
        #expect(try lines(archive, .year).first == "2018-01-01 1")
        _ = try archive.remove(articleID: "a3", expecting: nil)
        #expect(try lines(archive, .year) == ["2018-01-01 1", "2019-01-01 1"])
    }
}
