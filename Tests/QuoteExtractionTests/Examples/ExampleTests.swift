import NewsModel
import QuoteExtraction
import Testing

@Suite("Examples")
struct ExampleTests {
    @Test("the rules find what an example says, no more and no less", arguments: Example.all)
    func rules(_ example: Example) {
        #expect(Said.all(in: example.text) == example.said)
    }

    @Test("the engine with its model finds nearly all of them, and who speaks")
    func model() throws {
        let extractor = try QuoteExtractor.builtIn()
        var score = ExampleScore()
        for example in Example.all {
            score.count(example, found: Said.all(in: example.text, by: extractor))
        }
        print(score.misses.joined(separator: "\n\n"))
        print("examples \(Example.all.count), attributed F1 \(score.attributedF1), speaker F1 \(score.speakerF1)")
        #expect(score.attributedF1 >= 95)
        #expect(score.speakerF1 >= 90)
    }

    @Test("every page has examples, and no two of one page have the same name", arguments: ExamplePage.all)
    func pages(_ page: ExamplePage) {
        #expect(page.examples.count >= 5)
        #expect(Set(page.examples.map(\.name)).count == page.examples.count)
    }

    @Test("the quotes of an example keep the rules of spans, by rules and by model")
    func spans() throws {
        for extractor in [QuoteExtractor(), try QuoteExtractor.builtIn()] {
            for example in Example.all {
                let quotes = extractor.quotes(in: example.text)
                #expect(SpanRules.breaches(of: quotes, in: example.text) == [], "\(example.name)")
            }
        }
    }

    @Test("a line of an example is read as it is written")
    func line() {
        let line = "indirect | one + two | the mayor | said | - | mayor"
        #expect(
            Said(line: line[...])
                == Said(.indirect, ["one", "two"], source: "the mayor", cue: "said", speaker: nil, role: "mayor")
        )
        #expect(Said(line: "direct | one | - | - | Ann Hale").source == nil)
        #expect(Said(line: "shouted | one | - | - | -").content == ["not a kind: shouted | one | - | - | -"])
    }
}
