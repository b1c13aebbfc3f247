import NewsModel

/// The time a question looks at, in seconds since 1970-01-01T00:00:00Z, both ends included.
struct Period: Sendable, Equatable {
    /// The first moment; `nil`: from the beginning.
    var from: Int64?
    /// The last moment; `nil`: to the end.
    var to: Int64?

    /// Reads `from`, `to` and `last`; faults are noted in `arguments`.
    ///
    /// A page that follows another keeps the start that `last` had at the first page: it is in `token`.
    init(_ arguments: inout Arguments, token: PageToken?, now: Timestamp) {
        from = arguments.date(.from)?.firstInstant
        to = arguments.date(.to)?.lastInstant
        if let from, let to, from > to {
            arguments.reject(.from, "from is later than to.")
        }
        guard let span = arguments.span(.last) else { return }
        if arguments.has(.from) || arguments.has(.to) {
            arguments.reject(.last, "last stands instead of from and to; give either.")
        }
        from = token?.from ?? span.start(before: now)
    }
}

extension ArticleFilter {
    /// Reads the filters of articles that a route declares; those it does not declare let everything through.
    init(_ arguments: inout Arguments, period: Period) {
        self.init()
        from = period.from
        to = period.to
        source = arguments.list(.source)
        author = arguments.list(.author)
        section = arguments.list(.section)
        language = arguments.list(.language)
        speaker = arguments.list(.speaker)
        url = arguments.text(.url)
    }
}
