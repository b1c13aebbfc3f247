import CBuiltIn
public import SequenceModel

extension QuoteModel {
    /// The model that is part of the program, `Config/model/quotes.model`; read once, when it is first asked for.
    public static func builtIn() throws(ModelFileError) -> Self {
        try embedded.get()
    }

    private static let embedded: Result<Self, ModelFileError> = Result { () throws(ModelFileError) in
        let bytes = UnsafeBufferPointer(start: saidline_quote_model_bytes(), count: saidline_quote_model_size)
        return try Self(Array(bytes))
    }
}
