import FoundationEssentials
import QuoteExtraction

/// The engine with the model that ships.
enum TrainedModel {
    /// Loads `Config/model/quotes.model` of this tree.
    static func extractor() throws -> QuoteExtractor {
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let bytes = try Data(contentsOf: root.appending(path: "Config/model/quotes.model"))
        return try QuoteExtractor(modelBytes: Array(bytes))
    }
}
