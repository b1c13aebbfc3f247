import HTTPServer
import JSONText
import NewsAPI
import NewsModel
import Testing

@Suite("The surface as a whole")
struct ContractTests {
    @Test("a router takes the routes: no two have the same shape")
    func router() {
        _ = Router(Client().api.routes)
        let patterns = Client().api.routes.map(\.pattern)
        #expect(Set(patterns).count == patterns.count)
    }

    @Test(
        "every address answers its methods and no others",
        arguments: [
            ("/articles", "GET POST"), ("/articles/{id}", "DELETE GET PUT"), ("/articles/{id}/quotes", "GET"),
            ("/articles/{id}/versions", "GET"), ("/articles/{id}/similar", "GET"), ("/quotes/verify", "GET"),
            ("/articles/{id}/versions/{n}", "GET"), ("/search", "GET"), ("/search/suggest", "GET"),
            ("/quotes", "GET"), ("/quotes/{id}", "GET"), ("/quotes/speakers", "GET"),
            ("/quotes/speakers/{id}", "GET"), ("/quotes/extract", "POST"), ("/health/live", "GET"),
            ("/health/ready", "GET"),
        ]
    )
    func methods(pattern: String, methods: String) throws {
        let route = try #require(Client().api.routes.first { $0.pattern == pattern })
        #expect(route.methods.keys.map(\.token).sorted().joined(separator: " ") == methods)
    }

    @Test(
        "every parameter of the contract is taken",
        arguments: [
            "/articles?from=2019", "/articles?to=2019-11-06T14:03:00Z", "/articles?last=7d", "/articles?source=a,b",
            "/articles?author=a", "/articles?section=a", "/articles?language=en", "/articles?speaker=a",
            "/articles?url=https://a.example", "/articles?sort=newest", "/articles?sort=oldest", "/articles?sort=added",
            "/articles?fields=id,title", "/articles?include=quotes", "/articles?limit=200", "/articles?format=json",
            "/search?q=a", "/search?q=", "/search?in=articles", "/search?in=quotes", "/search?match=all",
            "/search?match=any", "/search?match=auto", "/search?from=2019-11&to=2020", "/search?last=1y",
            "/search?source=-a", "/search?author=a", "/search?section=a", "/search?language=en", "/search?speaker=a",
            "/search?q=a&sort=relevance", "/search?sort=newest", "/search?sort=oldest", "/search?highlight=false",
            "/search?fields=id,text,score,highlights", "/search?in=quotes&fields=id,speaker,score", "/search?limit=1",
            "/search?format=json",
            "/search/suggest?q=a&limit=5", "/quotes?q=a", "/quotes?speaker=a", "/quotes?kind=direct,indirect,mixed",
            "/quotes?kind=-mixed", "/quotes?cue=said", "/quotes?article=a", "/quotes?from=2019&to=2020",
            "/quotes?last=12h",
            "/quotes?source=a&section=b", "/quotes?minConfidence=0", "/quotes?minConfidence=1",
            "/quotes?minConfidence=.5",
            "/quotes?sort=newest", "/quotes?sort=oldest", "/quotes?q=a&sort=relevance", "/quotes?fields=id,text",
            "/quotes?limit=7&format=json", "/quotes/speakers?q=a", "/quotes/speakers?sort=quotes",
            "/quotes/speakers?sort=name", "/quotes/speakers?sort=last",
            "/quotes/speakers?speaker=a&kind=direct&cue=said",
            "/quotes/speakers?article=a&from=2019&to=2020&source=a&section=b&minConfidence=0.5&limit=3",
        ]
    )
    func parameters(target: String) {
        let answer = Client().get(target)
        #expect(answer.status == 200, "\(answer.text)")
        #expect(answer.json["links"]?["self"]?.string == target)
    }

    @Test(
        "every list is data, meta and links, and names its own address",
        arguments: [
            "/articles", "/search", "/quotes", "/quotes/speakers", "/articles/dam/quotes", "/articles/dam/versions",
        ]
    )
    func lists(target: String) throws {
        let answer = try Samples.client().get(target)
        #expect(answer.status == 200)
        #expect(answer.type == "application/json")
        #expect(answer.json.object?.members.map(\.name) == ["data", "meta", "links"])
        #expect(answer.json["links"]?.object?.members.map(\.name) == ["self", "next"])
        #expect(answer.json["links"]?["self"]?.string == target)
        #expect(answer.json["meta"]?["total"]?.integer == answer.items.count)
        #expect(answer.json["meta"]?["totalIsLowerBound"]?.bool == false)
        #expect(answer.field("Link") == "<\(target)>; rel=\"self\"")
    }

    @Test("links lead where they say")
    func links() throws {
        let client = try Samples.client()
        var targets: [String] = []
        for list in ["/articles", "/quotes", "/search?q=dam", "/articles/dam/versions"] {
            for item in client.get(list).items {
                targets += item["links"]?.object?.members.compactMap(\.value.string) ?? []
            }
        }
        #expect(targets.count > 20)
        for target in Set(targets) { #expect(client.get(target).status == 200, "\(target)") }
    }

    @Test("nothing in an answer changes from call to call")
    func repeatable() throws {
        let client = try Samples.client()
        for target in [
            "/articles", "/articles?last=1y", "/search?q=dam", "/quotes", "/quotes/speakers", "/articles/dam",
        ] {
            #expect(client.get(target).text == client.get(target).text, "\(target)")
        }
    }

    @Test("what a write acknowledged, the next read sees")
    func readYourWrites() {
        let client = Client()
        for number in 1...20 {
            #expect(client.put(#"{"text":"Text \#(number)."}"#, to: "/articles/x").status == (number == 1 ? 201 : 200))
            #expect(client.get("/articles/x").json["version"]?.integer == number)
            #expect(client.get("/search?q=\(number)").ids == ["x"])
        }
    }

    @Test("requests may come from many threads at once")
    func manyThreads() async {
        let client = Client()
        await withTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    let lines = (0..<50).map { Samples.article("t\(task)-\($0)", day: 1 + $0 % 28) }
                    let answer = client.post(lines.joined(separator: "\n"), as: "application/x-ndjson")
                    return answer.json["added"]?.integer ?? 0
                }
                group.addTask { client.get("/articles?limit=200").status == 200 ? 0 : 1_000 }
            }
            var added = 0
            for await count in group { added += count }
            #expect(added == 400)
        }
        #expect(client.get("/articles?limit=1").json["meta"]?["total"]?.integer == 400)
    }
}
