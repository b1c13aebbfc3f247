import NewsModel

/// The parameters that several routes share.
extension Parameter {
    /// Never an error: what is too long is cut by the parser, which says so.
    static let q = Parameter(
        .q,
        .text(limit: .max),
        "What to look for: words, \"exact phrases\", prefix*, -without, AND OR NOT, NEAR(a b, 10), field:word."
    )
    static let match = Parameter(
        .match,
        .choice(MatchMode.allCases.map(\.rawValue)),
        "How words are joined: all of them, any of them, or all and, where that gives too few, any (auto, the default)."
    )
    static let limit = Parameter(.limit, .integer(1...200), "How many items a page has; 20 by default.")
    static let cursor = Parameter(.cursor, .cursor, "Where the page starts: taken from links.next of the page before.")
    static let highlight = Parameter(.highlight, .flag, "Whether hits show what matched; true by default.")

    /// Several pages' worth of items: where one starts and how many it has.
    static let paging = [limit, cursor]

    /// Which time is looked at.
    static let period = [
        Parameter(.from, .date, "Published on or after this date."),
        Parameter(.to, .date, "Published on or before this date."),
        Parameter(.last, .span, "Published within this time up to now, such as 7d; instead of from and to."),
    ]

    static let source = Parameter(.source, .list, "The outlet; any of several by commas, -name excludes.")
    static let author = Parameter(.author, .list, "One of the authors.")
    static let section = Parameter(.section, .list, "The section of the outlet.")
    static let language = Parameter(.language, .list, "The language; en matches en-GB.")

    /// Which articles a list or search looks at.
    static let articleFilters =
        period + [
            source, author, section, language,
            Parameter(.speaker, .list, "Somebody quoted in the article, by speaker id or name."),
        ]

    /// Which quotes a list looks at.
    static let quoteFilters =
        period + [
            Parameter(.speaker, .list, "Who said it, by speaker id or name."),
            Parameter(
                .kind,
                .choices(QuoteKind.allCases.map(\.rawValue), excludable: true),
                "Whether the quote stands in quotation marks: wholly (direct), partly (mixed) or not (indirect)."
            ),
            Parameter(.cue, .list, "The word that attributes, as printed: said, according to."),
            Parameter(.article, .list, "The id of the article the quote stands in."),
            source, section,
            Parameter(.minConfidence, .fraction, "The least confidence, 0 to 1."),
        ]

    /// A list's order: one of `sorts`.
    static func sort(_ sorts: [String], default standard: String) -> Parameter {
        Parameter(.sort, .choice(sorts), "The order; \(standard) by default.")
    }

    /// Which members the items have: some of `names`.
    static func fields(_ names: [String]) -> Parameter {
        Parameter(.fields, .choices(names, excludable: false), "The members that each item has; all by default.")
    }

    /// The format of the answer: JSON so far, and what is to come.
    static func format(planned: [String]) -> Parameter {
        Parameter(.format, .choice(["json"]), "The format of the answer; beats the Accept field.", planned: planned)
    }

    /// The formats that lists are to have.
    static let listFormat = format(planned: ["ndjson", "csv", "rss", "atom", "jsonfeed"])

    /// Counts beside the items.
    static let counting = [
        Parameter(
            .facets,
            .choices(Facet.allCases.names, excludable: false),
            "Counts over all that matches, by source, section, author, speaker or language."
        ),
        Parameter(.facetLimit, .integer(1...100), "How many values each facet has; 10 by default."),
        Parameter(
            .histogram,
            .choice(["auto"] + CalendarStep.allCases.names),
            "Counts over all that matches, by day, week, month or year of publication."
        ),
    ]
}
