import Foundation
import Testing

@testable import saidline_train

@Suite("Reading corpora")
struct CorpusTests {
    @Test("code points and bytes are turned into one another")
    func codePoints() {
        let map = CodePointMap("Zoë said “no”")
        #expect(map.bytes([0, 3]) == 0..<4)
        #expect(map.bytes([9, 13]) == 10..<18)
        #expect(map.codePoints(10..<18) == 9..<13)
    }

    @Test("offsets outside the text are cut", arguments: [[-3, 2], [1, 99], [5, 1], [7], []])
    func outside(pair: [Int]) {
        let range = CodePointMap("abc").bytes(pair)
        #expect(range.lowerBound >= 0 && range.upperBound <= 3)
    }

    @Test("a line that is no article is an error that tells its number")
    func badLine() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "corpus-\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: path) }
        let lines = "{\"id\":\"a\",\"text\":\"t\",\"attributions\":[]}\n{\"id\":1}\n"
        try Data(lines.utf8).write(to: path)
        #expect { try JSONLines.read(AnnotatedArticle.self, from: path.path) } throws: { "\($0)".contains("line 2") }
    }

    @Test("layers are read with the part of speech and without the rest")
    func layers() throws {
        let line = "{\"id\":\"a\",\"sentences\":[[[0,3,\"NNP\",\"PERSON\"],[4,8,\"VBD\",\"O\"]]]}"
        let layers = try JSONDecoder().decode(AnnotatedLayers.self, from: Data(line.utf8))
        #expect(layers.sentences[0].map(\.tag) == ["NNP", "VBD"])
        #expect(layers.sentences[0][1].start == 4)
    }

    @Test("numbers are printed with as many decimals as asked for")
    func figures() {
        #expect(rounded(3.14159, 2) == "3.14")
        #expect(rounded(80, 1) == "80.0")
        #expect(percent(1, of: 3) == "33.3 %")
        #expect(percent(0, of: 0) == "0.0 %")
    }
}
