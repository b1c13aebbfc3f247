/// Which content is worth compressing.
package enum CompressibleTypes {
    /// Below this size the gzip header and the time outweigh what is saved: it fits in one packet anyway.
    package static let smallest = 1_024

    /// Whether content of this size and type gets smaller.
    package static func worthCompressing(_ size: Int, _ mediaType: String?) -> Bool {
        guard size >= smallest, let mediaType else { return false }
        let essence = mediaType.utf8.prefix { $0 != UInt8(ascii: ";") && $0 != .space }
        return essence.starts(with: "text/".utf8)
            || endings.contains { essence.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    private static let endings = ["json", "xml", "javascript", "manifest", "wasm"]
}
