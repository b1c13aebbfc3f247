import ArgumentParser
import FoundationEssentials

/// Files with one JSON value a line.
enum JSONLines {
    /// The values of a file; "-" is standard input.
    ///
    /// Blank lines are skipped, but counted.
    static func read<Value: Decodable>(_ type: Value.Type, from path: String) throws -> [Value] {
        let data = try contents(of: path)
        let decoder = JSONDecoder()
        let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return try lines.enumerated().compactMap { number, line in
            if line.allSatisfy(isBlank) { return nil }
            do {
                return try decoder.decode(type, from: Data(line))
            } catch {
                throw ValidationError("\(path), line \(number + 1): \(error)")
            }
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }

    private static func contents(of path: String) throws -> Data {
        guard path == "-" else { return try Data(contentsOf: URL(filePath: path)) }
        var data = Data()
        while let line = readLine(strippingNewline: false) { data.append(contentsOf: line.utf8) }
        return data
    }
}
