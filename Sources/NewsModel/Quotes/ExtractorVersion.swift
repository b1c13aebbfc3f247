/// Which extractor found an article's quotes, as one number that is stored with the article.
///
/// The lowest 16 bits count the changes to the engine; the bits above tell which trained model it worked by, 0 where it
/// worked by rules alone. Engines have an order, models have none: another model is as good a reason to search again as
/// a newer engine, but an older engine is none.
public enum ExtractorVersion {
    private static let engineMask = 0xffff

    /// The version of an engine with a model of this fingerprint.
    public static func of(engine: Int, model: UInt32) -> Int {
        Int(model) << 16 | engine & engineMask
    }

    /// Whether what `stored` found should be searched again by `current`.
    public static func isOutdated(_ stored: Int, beside current: Int) -> Bool {
        stored != current && !isNewer(stored, than: current)
    }

    /// Whether the engine of one version is newer than that of another.
    public static func isNewer(_ one: Int, than other: Int) -> Bool {
        one & engineMask > other & engineMask
    }
}
