import NewsModel

extension Counting {
    /// What `facets`, `facetLimit` and `histogram` ask for.
    init(_ arguments: Arguments) {
        self.init()
        let names = arguments.list(.facets).include
        facets = Facet.allCases.filter { names.contains($0.rawValue) }
        facetLimit = arguments.integer(.facetLimit) ?? facetLimit
        histogram = arguments.text(.histogram).map { text in
            CalendarStep(rawValue: text).map { .steps($0) } ?? .fitting
        }
    }
}
