import NewsAPI
import NewsModel
import Testing

@Suite("Queries as understood")
struct QueryReadingTests {
    @Test(
        "what a query means, written back as a query",
        arguments: [
            ("", ""),
            ("dam", "dam"),
            ("dam vote", "dam vote"),
            ("  dam \t vote\n", "dam vote"),
            ("Müller Şahin", "Müller Şahin"),
            (#""the dam" vote"#, #""the dam" vote"#),
            ("“the dam” vote", #""the dam" vote"#),
            ("«the dam» „old town”", #""the dam" "old town""#),
            (#""dam""#, #""dam""#),
            (#"dam "" vote"#, "dam vote"),
            ("elect*", "elect*"),
            ("* elect *", "elect"),
            ("dam -vote", "dam -vote"),
            (#"-"the dam""#, #"-"the dam""#),
            ("-(dam vote)", "-(dam vote)"),
            ("dam NOT vote", "dam -vote"),
            ("dam AND NOT vote", "dam AND -vote"),
            ("NOT NOT dam", "dam"),
            ("NOT (-dam)", "dam"),
            ("dam AND vote", "dam AND vote"),
            ("dam OR vote", "dam OR vote"),
            ("a b OR c", "(a b) OR c"),
            ("a AND b OR c AND d", "(a AND b) OR (c AND d)"),
            ("a AND (b OR c)", "a AND (b OR c)"),
            ("a (b c) d", "a b c d"),
            ("((a))", "a"),
            ("and or not", "and or not"),
            ("title:dam", "title:dam"),
            ("Title:dam", "title:dam"),
            (#"speaker:"Lin Wu" dam"#, #"speaker:"Lin Wu" dam"#),
            ("title:(dam OR vote)", "title:(dam OR vote)"),
            ("-source:mail dam", "-source:mail dam"),
            ("title:elect*", "title:elect*"),
            ("NEAR(dam vote, 5)", "NEAR(dam vote, 5)"),
            ("NEAR(dam vote)", "NEAR(dam vote, 10)"),
            ("-NEAR(dam vote,5) x", "-NEAR(dam vote, 5) x"),
        ]
    )
    func understood(query: String, meaning: String) {
        #expect(QueryReading(query).understood == meaning)
    }

    @Test(
        "plain text is words, whatever marks stand in it",
        arguments: [
            ("twenty-five", "twenty five"),
            ("dam - vote", "dam vote"),
            ("dam -- vote", "dam vote"),
            ("10:30", #""10 30""#),
            ("http://x.example/a?b=c", #"http "x example" a b c"#),
            ("O'Brien", #""O Brien""#),
            ("minister's plan", "minister plan"),
            ("minister’s", "minister"),
            ("don't", #""don t""#),
            ("U.S. dollar", #""U S" dollar"#),
            ("3,000", #""3 000""#),
            ("C++ a&b", "C a b"),
            ("who? me!", "who me"),
            ("foo:bar", #""foo bar""#),
            ("dam 🙂 vote", "dam vote"),
            ("東京 大阪", "東京 大阪"),
            ("-twenty-five", #"-"twenty five""#),
            ("title:twenty-five", #"title:"twenty five""#),
            ("twenty-fiv*", "twenty fiv*"),
            ("-twenty-fiv*", "-(twenty AND fiv*)"),
            ("<b>dam</b>", "b dam b"),
            ("a;DROP TABLE", "a DROP TABLE"),
        ]
    )
    func plainText(query: String, meaning: String) {
        #expect(QueryReading(query).understood == meaning)
    }

    @Test(
        "what can't be read as syntax is read as words, with a note where",
        arguments: [
            ("dam AND", "dam and", [4]),
            ("OR dam", "or dam", [0]),
            ("AND", "and", [0]),
            ("dam AND AND vote", "(dam and) AND vote", [4]),
            ("dam NOT", "dam not", [4]),
            ("NOT AND dam", "not AND dam", [0]),
            (#"dam "the vote"#, "dam the vote", [4]),
            ("dam ) vote", "dam vote", [4]),
            ("dam (vote", "dam vote", [4]),
            ("() dam", "dam", []),
            ("title: dam", "title dam", [0]),
            ("dam title:", "dam title", [4]),
            ("NEAR(dam)", "near dam", [0]),
            ("NEAR(dam vote", "near dam vote", [4]),
            ("NEAR(dam vote, 900)", "NEAR(dam vote, 100)", [14]),
            (#"NEAR("dam wall" vote)"#, "NEAR(dam wall vote, 10)", [5]),
            ("🙂", "", [0]),
            ("é (ü", "é ü", [2]),
        ]
    )
    func notes(query: String, meaning: String, positions: [Int]) {
        let reading = QueryReading(query)
        #expect(reading.understood == meaning)
        #expect(reading.notes.map(\.position) == positions)
        #expect(reading.notes.allSatisfy { $0.message.hasSuffix(".") })
    }

    @Test("the tree is what the marks say, not only its text")
    func tree() {
        #expect(
            QueryReading("a \"b c\" -d").expression == .words([.word("a"), .phrase(["b", "c"]), .not(.word("d"))])
        )
        #expect(QueryReading("section:arts").expression == .field(.section, .word("arts")))
        #expect(QueryReading("a OR b c").expression == .or([.word("a"), .words([.word("b"), .word("c")])]))
        #expect(QueryReading("-dam").expression == .not(.word("dam")))
        #expect(QueryReading("").expression == nil)
    }

    @Test(
        "what is cut for its depth has the same tree when it is written down",
        arguments: ["(a OR b ", "-(a (b OR title:(", "NOT (a AND b c* OR "],
        [20, 40, 63, 64, 200]
    )
    func settled(opening: String, depth: Int) throws {
        let pairs = depth * opening.count { $0 == "(" }
        let query = String(repeating: opening, count: depth) + "x" + String(repeating: ")", count: pairs)
        let reading = QueryReading(query)
        let expression = try #require(reading.expression)
        #expect(QueryReading(QueryText.of(expression)).expression == expression)
    }

    @Test("operators that are read as words count among them", arguments: ["AND ", "OR OR ", "AND NEAR(=) word "])
    func operatorsAsWords(piece: String) throws {
        let reading = QueryReading(String(repeating: piece, count: 300))
        let expression = try #require(reading.expression)
        #expect(QueryReading(QueryText.of(expression)).expression == expression)
        #expect(QueryText.of(expression).split(separator: " ").count { $0 != "AND" } <= 200)
    }

    @Test("an operator read as a word counts beside the words of one long phrase", arguments: ["\"", "NEAR("])
    func operatorBesidePhrase(opening: String) throws {
        let query = "OR " + opening + String(repeating: "a ", count: 210) + (opening == "NEAR(" ? ")" : "\"")
        let expression = try #require(QueryReading(query).expression)
        #expect(QueryReading(QueryText.of(expression)).expression == expression)
    }

    @Test("what is cut only because it takes more parentheses to write down says so", arguments: [(30, 0), (64, 1)])
    func settledNote(depth: Int, notes: Int) {
        let query = String(repeating: "(a OR b ", count: depth) + "x" + String(repeating: ")", count: depth)
        #expect(QueryReading(query).notes.count { $0.message.contains("deeper than 64") } == notes)
    }

    @Test(
        "a meaning written down has the same tree again",
        arguments: [
            "title:(-dam)", "title:(author:dam)", "title:(a -(b OR c))", "-title:dam", "-(-dam)", "title:\"a b\"",
            "speaker:(NEAR(a b, 3) AND c*)", "O'Nei* x", "-O'Neil", "(a OR b) (c d)", "a OR (b OR c)", "NOT (a AND b)",
            "title:O'Nei*",
        ]
    )
    func sameTree(query: String) throws {
        let expression = try #require(QueryReading(query).expression)
        #expect(QueryReading(QueryText.of(expression)).expression == expression)
        #expect(QueryReading(QueryText.of(expression)).notes.isEmpty)
    }

    @Test(
        "a query of thousands of words is cut, and says so, however they hang together",
        arguments: ["x ", "x-", "x-y ", "\"x\" "]
    )
    func tooManyWords(words: String) {
        let reading = QueryReading(String(repeating: words, count: 1_500))
        #expect(reading.understood.count { $0 == "x" || $0 == "y" } == 200)
        #expect(reading.notes.map(\.message) == ["Only the first 200 words were read."])
    }

    @Test("a phrase of thousands of words is cut, and says so", arguments: ["\"", "NEAR(", "title:\""])
    func longPhrase(opening: String) {
        let query = opening + String(repeating: "x ", count: 1_500) + (opening == "NEAR(" ? ")" : "\"") + " y"
        let reading = QueryReading(query)
        #expect(reading.understood.count { $0 == "x" } == 200)
        #expect(reading.notes.map(\.message) == ["Only the first 200 words were read."])
    }

    @Test("a query beyond 8 KB is cut between characters, and says so")
    func tooLong() {
        let reading = QueryReading(String(repeating: "é", count: 5_000))
        #expect(reading.expression == .word(String(repeating: "é", count: 4_096)))
        #expect(reading.notes.map(\.message) == ["Only the first 8192 bytes were read."])
    }

    @Test("a query of nothing but slips has a few notes, not thousands", arguments: ["(", ")", "AND ", "NEAR( "])
    func manyNotes(slip: String) {
        let reading = QueryReading(String(repeating: slip, count: 8_192 / slip.utf8.count))
        #expect(reading.notes.count == 21)
        #expect(reading.notes.last?.message == "There is more like this.")
    }

    @Test("pairs of parentheses around nothing are passed over, however many", arguments: [1, 63, 64, 65, 4_096])
    func emptyPairs(depth: Int) {
        let query = String(repeating: "(", count: depth) + String(repeating: ")", count: depth)
        #expect(QueryReading("a OR b " + query).understood == "a OR b")
        #expect(QueryReading(query).expression == nil)
    }

    @Test("a thousand parentheses deep is no deeper than the limit", arguments: ["(", "NOT (", "title:(", "-("])
    func tooDeep(opening: String) {
        let query = String(repeating: opening, count: 1_000) + "dam" + String(repeating: ")", count: 1_000)
        let reading = QueryReading(query)
        #expect(reading.expression != nil)
        #expect(reading.notes.contains { $0.message.contains("deeper than 64") })
    }
}

extension QueryReading {
    /// The meaning as a query; empty where there is none.
    var understood: String { expression.map(QueryText.of) ?? "" }
}
