import FoundationEssentials
import QuoteExtraction
import SequenceModel

extension Configuration {
    /// The extractor that finds quotes: by the built-in model, by the one that is named, or by rules alone.
    ///
    /// A model that can't be used is no reason not to serve: rules find most quotes, and `tell` gets a sentence.
    func extractor(tell: (String) -> Void) -> QuoteExtractor {
        if quoteModel == Self.rulesAlone {
            tell("Quotes are found by rules alone, without a trained model.")
            return QuoteExtractor()
        }
        do {
            return try quoteModel.map { try Self.extractor(of: $0) } ?? .builtIn()
        } catch {
            let reason = (error as? CommandFailure)?.description ?? "The built-in quote model is damaged (\(error))."
            tell(reason + " Quotes are found by rules alone.")
            return QuoteExtractor()
        }
    }

    /// What `quoteModel` says where no model is wanted.
    static let rulesAlone = "none"

    private static func extractor(of file: String) throws(CommandFailure) -> QuoteExtractor {
        guard let bytes = try? Data(contentsOf: URL(filePath: file)) else {
            throw CommandFailure("The quote model \(file) can't be read; check its name and permissions.")
        }
        do {
            return try QuoteExtractor(modelBytes: Array(bytes))
        } catch {
            throw CommandFailure("\(file) is no quote model of this version (\(error)); train it anew.")
        }
    }
}
