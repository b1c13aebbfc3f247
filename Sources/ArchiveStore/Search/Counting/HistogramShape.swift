import NewsModel

/// How matches are cut into steps of time.
struct HistogramShape {
    /// So many steps are told at most; longer ones are taken where the ones asked for would be more.
    static let limit = 4_000
    /// So many are thought fit for a picture.
    static let fitting = 100

    private let choice: HistogramChoice
    /// The days that the question names and the archive has.
    private let asked: (from: Int?, to: Int?)

    /// The shape for a question that looks at a period of an archive with dates from `days`.
    init(_ choice: HistogramChoice, period: (from: Int64?, to: Int64?), _ days: ClosedRange<Int>?) {
        self.choice = choice
        guard let days else {
            asked = (nil, nil)
            return
        }
        let day = { (second: Int64) in min(max(CivilDay.number(ofSecond: second), days.lowerBound), days.upperBound) }
        asked = (period.from.map(day), period.to.map(day))
    }

    /// The matches by step, from the first to the last of them, or over all of the period that was asked for.
    ///
    /// - Returns: the histogram, and a sentence where it has other steps than those asked for.
    func histogram(of counts: DayCounts, _ all: DayCounts) -> (histogram: Histogram, limit: String?) {
        let span = counts.span
        guard let low = asked.from ?? span?.lowerBound, let high = asked.to ?? span?.upperBound, low <= high else {
            return (Histogram(step: step(for: 0...0).step, buckets: []), nil)
        }
        let days = min(low, span?.lowerBound ?? low)...max(high, span?.upperBound ?? high)
        let (step, limit) = step(for: days)
        let numbers = step.number(ofDay: days.lowerBound)...step.number(ofDay: days.upperBound)
        let found = Self.sums(counts, step, numbers)
        let whole = Self.sums(all, step, numbers)
        let buckets = zip(numbers, zip(found, whole)).compactMap { number, sums in
            // The week of 0000-01-01 begins in a year that no date has.
            (step.start(of: number) ?? NewsDate(year: 0, month: 1, day: 1)).map { start in
                let share = sums.1 == 0 ? 0 : Double(sums.0) / Double(sums.1)
                return Histogram.Bucket(start: start, count: sums.0, share: share)
            }
        }
        return (Histogram(step: step, buckets: buckets), limit)
    }

    // MARK: - Parts

    private func step(for days: ClosedRange<Int>) -> (step: CalendarStep, limit: String?) {
        guard case .steps(let step) = choice else { return (.fitting(days, within: Self.fitting), nil) }
        let count = step.number(ofDay: days.upperBound) - step.number(ofDay: days.lowerBound) + 1
        guard count > Self.limit else { return (step, nil) }
        let longer = CalendarStep.fitting(days, within: Self.limit)
        let sentence = """
            The histogram is by \(longer.rawValue): by \(step.rawValue) it would have \(count) buckets, and at most \
            \(Self.limit) are told.
            """
        return (longer, sentence)
    }

    private static func sums(_ counts: DayCounts, _ step: CalendarStep, _ numbers: ClosedRange<Int>) -> [Int] {
        var sums = [Int](repeating: 0, count: numbers.count)
        let end = counts.first + counts.counts.count
        var first = step.firstDay(of: numbers.lowerBound)
        for (place, number) in numbers.enumerated() {
            let next = step.firstDay(of: number + 1)
            let days = max(first, counts.first)..<max(first, counts.first, min(next, end))
            for day in days { sums[place] += Int(counts.counts[day - counts.first]) }
            first = next
        }
        return sums
    }
}
