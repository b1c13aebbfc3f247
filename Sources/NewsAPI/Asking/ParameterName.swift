/// Every query parameter of the surface, by the name that clients write.
enum ParameterName: String, Sendable, CaseIterable {
    case q, text, match, `in`
    case from, to, last
    case source, author, section, language, speaker, url
    case kind, cue, article, minConfidence
    case sort, fields, include, highlight, limit, cursor, format
    case facets, facetLimit, histogram
}
