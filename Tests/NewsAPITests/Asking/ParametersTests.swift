import JSONText
import NewsModel
import Testing

@Suite("Parameters and their faults")
struct ParametersTests {
    @Test(
        "an unknown parameter is a 400 that offers the likely one",
        arguments: [
            ("/articles?limt=5", "limt", "limit"),
            ("/articles?page_size=5", "page_size", "limit"),
            ("/articles?pageSize=5", "pageSize", "limit"),
            ("/articles?per_page=5", "per_page", "limit"),
            ("/articles?Limit=5", "Limit", "limit"),
            ("/articles?from-date=2019", "from-date", "from"),
            ("/articles?start_date=2019", "start_date", "from"),
            ("/articles?since=2019", "since", "from"),
            ("/articles?until=2019", "until", "to"),
            ("/articles?order-by=newest", "order-by", "sort"),
            ("/articles?sortBy=newest", "sortBy", "sort"),
            ("/articles?srot=newest", "srot", "sort"),
            ("/articles?soruce=x", "soruce", "source"),
            ("/articles?page=2", "page", "cursor"),
            ("/search?query=dam", "query", "q"),
            ("/search?operator=any", "operator", "match"),
            ("/search?type=quotes", "type", "in"),
            ("/quotes?type=direct", "type", "kind"),
            ("/quotes?min_confidence=0.5", "min_confidence", "minConfidence"),
            ("/quotes/speakers?search=wu", "search", "q"),
        ]
    )
    func unknown(target: String, name: String, suggestion: String) throws {
        let answer = Client().get(target)
        #expect(answer.status == 400)
        #expect(answer.type == "application/problem+json")
        let fault = try #require(answer.fault)
        #expect(fault["parameter"]?.string == name)
        #expect(fault["suggestion"]?.string == suggestion)
        #expect(fault["message"]?.string?.contains("did you mean \(suggestion)?") == true)
    }

    @Test("a name that resembles nothing gets no suggestion")
    func nothingLike() {
        let fault = Client().get("/articles?zzzzzz=1").fault
        #expect(fault?["suggestion"] == .null)
        #expect(fault?["message"]?.string == "zzzzzz is not a parameter of this address.")
    }

    @Test(
        "a value out of range is a 400 that says what is allowed",
        arguments: [
            ("/articles?limit=0", "limit", "from 1 to 200"),
            ("/articles?limit=201", "limit", "from 1 to 200"),
            ("/articles?limit=-1", "limit", "from 1 to 200"),
            ("/articles?limit=ten", "limit", "from 1 to 200"),
            ("/articles?limit=99999999999999999999", "limit", "from 1 to 200"),
            ("/articles?limit=", "limit", "is empty"),
            ("/articles?limit", "limit", "is empty"),
            ("/articles?source=", "source", "is empty"),
            ("/articles?source=,%20,", "source", "is empty"),
            ("/articles?from=yesterday", "from", "2019-11-06"),
            ("/articles?from=2019-02-30", "from", "2019-11-06"),
            ("/articles?last=7", "last", "7d"),
            ("/articles?last=0d", "last", "7d"),
            ("/articles?last=7q", "last", "7d"),
            ("/articles?sort=relevance", "sort", "newest, oldest, added"),
            ("/articles?include=speakers", "include", "quotes"),
            ("/articles?fields=id,titel", "fields", "title"),
            ("/articles?fields=-text", "fields", "name what to include"),
            ("/quotes?kind=spoken", "kind", "direct, indirect, mixed"),
            ("/quotes?minConfidence=1.5", "minConfidence", "from 0 to 1"),
            ("/quotes?minConfidence=nan", "minConfidence", "from 0 to 1"),
            ("/quotes?minConfidence=0x1", "minConfidence", "from 0 to 1"),
            ("/search?match=some", "match", "auto, all, any"),
            ("/search?in=speakers", "in", "articles, quotes"),
            ("/search?highlight=yes", "highlight", "true, false"),
            ("/search?sort=relevance", "sort", "needs q"),
            ("/search?in=quotes&fields=title", "fields", "speaker"),
        ]
    )
    func outOfRange(target: String, name: String, allowed: String) throws {
        let answer = Client().get(target)
        #expect(answer.status == 400)
        #expect(answer.faultyParameters == [name])
        #expect(answer.fault?["message"]?.string?.contains(allowed) == true, "\(answer.text)")
    }

    @Test("a value that resembles an allowed one is suggested")
    func valueSuggestion() {
        #expect(Client().get("/articles?sort=newst").fault?["suggestion"]?.string == "newest")
        #expect(Client().get("/articles?fields=id,titel").fault?["suggestion"]?.string == "title")
        #expect(Client().get("/articles?limit=500").fault?["suggestion"]?.string == "200")
    }

    @Test("all faults of a request are told at once")
    func allAtOnce() {
        let answer = Client().get("/articles?limit=0&from=2020&to=2019&last=7d&colour=red&sort=best&cursor=x")
        #expect(answer.status == 400)
        #expect(Set(answer.faultyParameters) == ["limit", "from", "last", "colour", "sort", "cursor"])
        #expect(answer.json["detail"]?.string?.contains("5 more in errors") == true)
    }

    @Test("of thousands of unknown parameters, the first fifty are told")
    func manyUnknown() {
        let query = (0..<2_000).map { "x\($0)" }.joined(separator: "&")
        #expect(Client().get("/articles?" + query).faultyParameters.count == 50)
    }

    @Test(
        "a single-valued parameter that is given twice is a 400",
        arguments: ["limit=5&limit=6", "from=2019&from=2020"]
    )
    func repeated(query: String) {
        let answer = Client().get("/articles?" + query)
        #expect(answer.status == 400)
        #expect(answer.fault?["message"]?.string?.contains("is given 2 times") == true)
    }

    @Test(
        "what can't be decoded is a 400 that says why",
        arguments: [
            ("q=%", "hexadecimal"), ("q=%4", "hexadecimal"), ("q=%zz", "hexadecimal"), ("q=a%00b", "NUL"),
            ("q=%FF", "UTF-8"), ("q=%C3", "UTF-8"), ("q=%ED%A0%80", "UTF-8"),
        ]
    )
    func undecodable(query: String, reason: String) {
        let answer = Client().get("/search?" + query)
        #expect(answer.status == 400)
        #expect(answer.faultyParameters == ["q"])
        #expect(answer.fault?["message"]?.string?.contains(reason) == true)
    }

    @Test(
        "what the surface promises and does not answer yet is a 400 that says so",
        arguments: ["/articles/dam?format=ninjs"]
    )
    func planned(target: String) throws {
        let answer = try Samples.client().get(target)
        #expect(answer.status == 400)
        #expect(answer.fault?["message"]?.string?.contains("not supported yet") == true)
    }

    @Test(
        "addresses without parameters refuse any",
        arguments: ["/articles/dam/quotes", "/articles/dam/versions", "/health/live"]
    )
    func none(path: String) throws {
        let client = try Samples.client()
        #expect(client.get(path).status == 200)
        #expect(client.get(path + "?pretty=true").faultyParameters == ["pretty"])
    }

    @Test("a plus is a space, and empty parts of a query are passed over")
    func formEncoding() throws {
        let client = try Samples.client()
        #expect(client.get("/articles?&source=Harbour+Mail&&").ids == ["fair", "bridge"])
        #expect(client.get("/articles?source=Harbour%20Mail").ids == ["fair", "bridge"])
    }
}
