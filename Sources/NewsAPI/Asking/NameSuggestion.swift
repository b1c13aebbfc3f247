/// Guesses which parameter a client meant by a name that the route does not know.
enum NameSuggestion {
    /// The route's parameter that was probably meant: by what other APIs call it, else by spelling.
    static func parameter(for name: String, among known: [Parameter]) -> String? {
        let names = known.map(\.name.rawValue)
        let bare = Likeness.bare(name)
        if let same = names.first(where: { Likeness.bare($0) == bare }) { return same }
        if let meanings = aliases[String(decoding: bare, as: UTF8.self)] {
            if let meant = meanings.first(where: names.contains) { return meant }
        }
        return Likeness.nearest(to: name, among: names)
    }

    /// What other news and search APIs call our parameters, bare of case and separators.
    private static let lines: [(ParameterName, String)] = [
        (.q, "query search s term terms keyword keywords text searchterm querystring qintitle"),
        (.text, "q query quote statement claim words said"),
        (.limit, "pagesize perpage size count num rows top maxrecords hitsperpage maxresults take first"),
        (.cursor, "page offset skip start pagetoken continuation next searchafter scroll position"),
        (.from, "fromdate startdate datefrom since after start begin begindate mindate publishedafter"),
        (.to, "todate enddate dateto until before end maxdate publishedbefore"),
        (.last, "timespan period range within timeframe recent"),
        (.sort, "orderby sortby order ordering sorting rank"),
        (.source, "sources outlet outlets publisher publication domain domains site"),
        (.author, "authors byline by writer"),
        (.section, "sections category desk topic sectionname"),
        (.language, "lang languages locale"),
        (.speaker, "speakers person who saidby spokesperson quotee"),
        (.url, "uri link href"),
        (.kind, "type kinds quotetype"),
        (.in, "type index collection over searchin"),
        (.cue, "verb cues"),
        (.article, "articleid articles doc document"),
        (.minConfidence, "confidence minscore threshold"),
        (.fields, "fl select showfields attributestoretrieve columns col field exclude"),
        (.include, "expand embed with extra extras"),
        (.highlight, "highlights highlighting hl marks"),
        (.match, "operator op mode matchingstrategy defaultoperator"),
        (.format, "output outputformat wt as"),
        (.facets, "facet facetfields facetby aggs aggregations"),
        (.facetLimit, "facetsize maxfacets maxvaluesperfacet"),
        (.histogram, "timeline interval trend"),
    ]

    private static let aliases: [String: [String]] = {
        var table: [String: [String]] = [:]
        for (name, others) in lines {
            for other in others.split(separator: " ") { table[String(other), default: []].append(name.rawValue) }
        }
        return table
    }()
}
