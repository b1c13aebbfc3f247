/// Which content is worth compressing.
enum CompressibleTypes {
    /// Below this size the gzip header and the time outweigh what is saved: it fits in one packet anyway.
    static let smallest = 1_024

    /// Whether content of this size and type gets smaller.
    static func worthCompressing(_ size: Int, _ mediaType: String?) -> Bool {
        guard size >= smallest, let mediaType else { return false }
        let essence = mediaType.prefix { $0 != ";" && $0 != " " }
        return essence.hasPrefix("text/") || endings.contains { essence.hasSuffix($0) }
    }

    private static let endings = ["json", "xml", "javascript", "x-ndjson", "manifest", "x-javascript", "wasm"]
}
