import JSONText
import NewsModel

extension Counts {
    /// Writes the members that stand beside `data`; those that were not asked for are left out.
    func write(to members: inout JSONObjectWriter) {
        if !facets.isEmpty {
            members.object("facets") { list in
                for facet in Facet.allCases {
                    if let values = facets[facet] { list.field(facet.rawValue, values.map { FacetJSON(value: $0) }) }
                }
            }
        }
        if let histogram { members.field("histogram", HistogramJSON(histogram: histogram)) }
    }
}

/// A value of a facet with its count; a name only where the value is an id.
private struct FacetJSON: JSONWritable {
    var value: FacetCount

    func write(to json: inout JSONWriter) {
        json.object { members in
            members.field("value", value.value)
            if let name = value.name { members.field("name", name) }
            members.field("count", value.count)
        }
    }
}

/// A histogram with its steps in order of time.
private struct HistogramJSON: JSONWritable {
    var histogram: Histogram

    func write(to json: inout JSONWriter) {
        json.object { members in
            members.field("interval", histogram.step.rawValue)
            members.array("buckets") { list in
                for bucket in histogram.buckets {
                    list.object {
                        $0.field("start", bucket.start.description)
                        $0.field("count", bucket.count)
                        $0.field("share", (bucket.share * 1_000_000).rounded() / 1_000_000)
                    }
                }
            }
        }
    }
}
