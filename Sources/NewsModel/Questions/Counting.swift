/// What is to be counted beside a list: over all that matches, not over a page of it.
public struct Counting: Sendable, Equatable {
    /// By what the matches are counted.
    public var facets: [Facet] = []
    /// How many values of each are told, 1…100.
    public var facetLimit = 10
    /// How the matches are counted over time; `nil`: not at all.
    public var histogram: HistogramChoice?

    /// Nothing is counted.
    public init() {}

    /// Whether there is nothing to count.
    public var isEmpty: Bool { facets.isEmpty && histogram == nil }
}

/// By what matches can be counted; each is also a filter.
public enum Facet: String, Sendable, CaseIterable {
    case source, section, author, speaker, language
}

/// The steps of a histogram, or the leave to choose them.
public enum HistogramChoice: Sendable, Equatable {
    /// As fine as the time that the matches span allows.
    case fitting
    /// Steps of this length.
    case steps(CalendarStep)
}

/// How many of the matches have one value of a facet.
public struct FacetCount: Sendable, Equatable {
    /// What the filter of the same name takes: the name as printed, of speakers the id.
    public var value: String
    /// The name to be shown where it is not the value itself.
    public var name: String?
    /// At least 1.
    public var count: Int

    /// A value and its count.
    public init(value: String, name: String? = nil, count: Int) {
        self.value = value
        self.name = name
        self.count = count
    }
}

/// The matches over time.
public struct Histogram: Sendable, Equatable {
    /// One step of time.
    public struct Bucket: Sendable, Equatable {
        /// Its first day.
        public var start: NewsDate
        /// Matches published in it, UTC as filters count; may be 0.
        public var count: Int
        /// `count` of all that was published then, 0…1; 0 where that is nothing.
        public var share: Double

        /// A step and its counts.
        public init(start: NewsDate, count: Int, share: Double) {
            self.start = start
            self.count = count
            self.share = share
        }
    }

    /// How long each step is.
    public var step: CalendarStep
    /// The steps in order of time, empty ones included.
    public var buckets: [Bucket]

    /// A histogram of its parts.
    public init(step: CalendarStep, buckets: [Bucket]) {
        self.step = step
        self.buckets = buckets
    }
}

/// What was counted.
public struct Counts: Sendable, Equatable {
    /// The values of each facet that was asked for, most matches first.
    public var facets: [Facet: [FacetCount]] = [:]
    /// The matches over time, where that was asked for.
    public var histogram: Histogram?
    /// What was counted otherwise than asked for, because it would have been too much; one sentence each.
    public var limits: [String] = []

    /// Nothing counted.
    public init() {}
}
