/// A second reading of lists of entity tags (RFC 9110 §8.8.3, §13.1), octet by octet.
enum PlainTags {
    /// A tag with its mark of weakness.
    struct Tag: Equatable {
        var isWeak: Bool
        var opaque: [UInt8]
    }

    /// The tags of `list` up to the first that can't be read.
    static func tags(_ list: [UInt8]) -> [Tag] {
        var tags: [Tag] = []
        var index = 0
        func at(_ index: Int) -> UInt8? { index < list.count ? list[index] : nil }
        while true {
            while let octet = at(index), [32, 9, 44].contains(octet) { index += 1 }
            let isWeak = at(index) == UInt8(ascii: "W") && at(index + 1) == UInt8(ascii: "/")
            let start = isWeak ? index + 2 : index
            guard at(start) == 34, let length = list[(start + 1)...].firstIndex(of: 34).map({ $0 - start }) else {
                return tags
            }
            index = start + length + 1
            while let octet = at(index), octet == 32 || octet == 9 { index += 1 }
            guard at(index) == nil || at(index) == 44 else { return tags }
            tags.append(Tag(isWeak: isWeak, opaque: Array(list[start...(start + length)])))
        }
    }

    /// Whether `list` names `tag` or its gzip form.
    static func names(_ list: [UInt8], _ tag: String, weakly: Bool) -> Bool {
        let isWeak = tag.hasPrefix("W/")
        let opaque = Array(tag.utf8.dropFirst(isWeak ? 2 : 0))
        let gzip = opaque.dropLast() + Array("-gz\"".utf8)
        if isWeak, !weakly { return false }
        if list == [UInt8(ascii: "*")] { return true }
        return tags(list).contains { ($0.opaque == opaque || $0.opaque == gzip) && (weakly || !$0.isWeak) }
    }
}
