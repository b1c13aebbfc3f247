import ArgumentParser

/// What a file of articles may hold.
enum InputFormat: String, ExpressibleByArgument, CaseIterable {
    /// One article: a header line, paragraphs, a trailer.
    case text
    /// One article as a JSON object.
    case json
    /// One JSON object a line.
    case ndjson

    /// Name endings by which a folder's files are taken, each also with `.gz`.
    static let endings = [".txt", ".json", ".ndjson", ".jsonl"].flatMap { [$0, $0 + ".gz"] }

    /// The format that the name of a file tells; `nil` where it tells none.
    init?(name: String) {
        let plain = name.hasSuffix(".gz") ? name.dropLast(3) : name[...]
        if plain.hasSuffix(".txt") {
            self = .text
        } else if plain.hasSuffix(".ndjson") || plain.hasSuffix(".jsonl") {
            self = .ndjson
        } else if plain.hasSuffix(".json") {
            self = .json
        } else {
            return nil
        }
    }

    /// The format that the first bytes tell: an object that is complete on the first line is one of many.
    init(start: [UInt8]) {
        let line = start.drop { [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
        guard line.first == UInt8(ascii: "{") else {
            self = .text
            return
        }
        let first = line.prefix { $0 != UInt8(ascii: "\n") }
        let last = first.last { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: " ") }
        self = last == UInt8(ascii: "}") || first.count == line.count ? .ndjson : .json
    }
}
