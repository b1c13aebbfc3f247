import JSONText
import NewsModel
import Testing

@Suite("List parameters")
struct ListValueTests {
    @Test(
        "commas and repeats, exclusions and marks",
        arguments: [
            ("source=a", ["a"], []),
            ("source=a,b", ["a", "b"], []),
            ("source=a&source=b", ["a", "b"], []),
            ("source=a,a&source=a", ["a"], []),
            ("source=%20a%20,%20b%20", ["a", "b"], []),
            ("source=a,,b,", ["a", "b"], []),
            ("source=-a", [], ["a"]),
            ("source=a,-b&source=-c", ["a"], ["b", "c"]),
            ("source=-a,-a", [], ["a"]),
            ("source=a-b", ["a-b"], []),
            ("source=--a", [], ["-a"]),
            ("source=-,a", ["a"], []),
            ("source=%22a,b%22", ["a,b"], []),
            ("source=-%22a,b%22,c", ["c"], ["a,b"]),
            ("source=%22-a%22", ["-a"], []),
            ("source=%22a", ["\"a"], []),
            ("source=%22%22,a", ["a"], []),
            ("source=O'Neil%20%26%20Co", ["O'Neil & Co"], []),
            ("source=%D0%90,%E6%9D%B1", ["А", "東"], []),
            ("source=a%2Cb", ["a", "b"], []),
        ]
    )
    func list(query: String, include: [String], exclude: [String]) {
        let client = Client()
        #expect(client.get("/articles?" + query).status == 200)
        #expect(client.archive.now.articles?.filter.source == ListFilter(include: include, exclude: exclude))
    }

    @Test("a list with nothing in it is refused", arguments: ["source=,", "source=%22%22", "source=-", "source=%20"])
    func empty(query: String) {
        #expect(Client().get("/articles?" + query).faultyParameters == ["source"])
    }

    @Test("a kind may be excluded, a wrong one is refused wherever it stands")
    func choices() {
        #expect(Client().get("/quotes?kind=-direct").status == 200)
        #expect(Client().get("/quotes?kind=direct,-spoken").faultyParameters == ["kind"])
        #expect(Client().get("/quotes?kind=direct,mixd").fault?["suggestion"] == .string("mixed"))
    }
}
