/// Everything told of one speaker.
public struct SpeakerProfile: Sendable, Equatable {
    /// A role as printed beside the name, and when.
    public struct RoleSpan: Sendable, Equatable {
        /// As printed most often; "minister" and "Minister" are one.
        public var role: String
        /// The date of the earliest quote with it; `nil` where none is dated.
        public var first: NewsDate?
        /// The date of the latest quote with it.
        public var last: NewsDate?
        /// How many quotes carry it.
        public var count: Int

        /// A role and its time.
        public init(role: String, first: NewsDate?, last: NewsDate?, count: Int) {
            self.role = role
            self.first = first
            self.last = last
            self.count = count
        }
    }

    /// How many quotes one month has.
    public struct Month: Sendable, Equatable {
        /// Its first day.
        public var start: NewsDate
        /// Quotes published in it, UTC as filters count; may be 0.
        public var count: Int

        /// A month and its count.
        public init(start: NewsDate, count: Int) {
            self.start = start
            self.count = count
        }
    }

    /// How many quotes one outlet has.
    public struct Outlet: Sendable, Equatable {
        /// Its name.
        public var value: String
        /// Quotes in it, at least 1.
        public var count: Int

        /// An outlet and its count.
        public init(value: String, count: Int) {
            self.value = value
            self.count = count
        }
    }

    /// What a list of speakers tells.
    public var summary: SpeakerSummary
    /// Every name that was printed, most often first; `summary`'s own among them where it was printed so.
    public var aliases: [String]
    /// Roles in the order of their first dates, undated last.
    public var roles: [RoleSpan]
    /// Every month from the first dated quote to the last, empty ones included.
    public var byMonth: [Month]
    /// Outlets, most quotes first.
    public var bySource: [Outlet]
    /// The latest quotes, newest first.
    public var newest: [Quote]

    /// A profile of its parts.
    public init(
        summary: SpeakerSummary,
        aliases: [String],
        roles: [RoleSpan],
        byMonth: [Month],
        bySource: [Outlet],
        newest: [Quote]
    ) {
        self.summary = summary
        self.aliases = aliases
        self.roles = roles
        self.byMonth = byMonth
        self.bySource = bySource
        self.newest = newest
    }
}

extension SpeakerProfile.Month {
    /// Counts by month since year 0 (`year * 12 + month - 1`), with the empty months between the first and the last.
    public static func filled(_ counts: [Int: Int]) -> [Self] {
        guard let first = counts.keys.min(), let last = counts.keys.max() else { return [] }
        return (first...last).compactMap { month in
            NewsDate(year: month / 12, month: month % 12 + 1, day: 1).map { Self(start: $0, count: counts[month] ?? 0) }
        }
    }
}
