import FoundationEssentials
import QuoteExtraction
import SequenceModel

extension Configuration {
    /// The extractor that finds quotes: by rules, and by a model where one is named.
    func extractor() throws(CommandFailure) -> QuoteExtractor {
        guard let quoteModel else { return QuoteExtractor() }
        guard let bytes = try? Data(contentsOf: URL(filePath: quoteModel)) else {
            throw CommandFailure("The quote model \(quoteModel) can't be read; check its name and permissions.")
        }
        do {
            return try QuoteExtractor(modelBytes: Array(bytes))
        } catch {
            throw CommandFailure("\(quoteModel) is no quote model of this version (\(error)); train it anew.")
        }
    }
}
