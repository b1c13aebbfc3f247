/// Invented articles, each a line of JSON.
enum Samples {
    static let dam = #"""
        {"id":"dam","title":"Dam vote","published":"2026-03-01","source":"Brookside Courier","section":"Local",\#
        "language":"en","authors":["Ada Brook"],"url":"https://courier.example/dam",\#
        "text":"The council met. \"The dam will hold,\" said Lin Wu.\n\nNobody else spoke."}
        """#
    static let bridge = #"""
        {"id":"bridge","title":"Bridge shut","published":"2026-03-05","source":"Harbour Mail","section":"Local",\#
        "language":"en-GB","authors":["Staff"],"text":"The bridge & the dam are shut. \"We wait,\" said Omar Reyes."}
        """#
    static let fair = #"""
        {"id":"fair","title":"Fair opens","published":"2026-03-09","source":"Harbour Mail","section":"Arts",\#
        "language":"fr","text":"The fair opens on Friday. \"Come early,\" said Lin Wu."}
        """#
    static let undated = #"{"id":"undated","text":"A note without a date."}"#

    /// A client of an archive with all of them.
    static func client() throws -> Client {
        try Client(dam, bridge, fair, undated)
    }

    /// A plain article.
    static func article(_ id: String, day: Int, text: String = "Some text.") -> String {
        let date = "2026-01-" + (day < 10 ? "0" : "") + String(day)
        return #"{"id":"\#(id)","published":"\#(date)","text":"\#(text)"}"#
    }
}
