/// A second reading of RFC 9112, slow and plain: regular expressions over whole lines.
///
/// It shares no code with the server's parser, so that a mistake would have to be made twice.
struct PlainParser {
    /// What it finds in a head.
    enum Verdict: Equatable {
        case incomplete, refused
        case accepted(method: String, target: String, fields: [String], length: Int)
    }

    /// The verdict on the first head in `bytes`, as far as it can be told from whole lines.
    func verdict(_ bytes: [UInt8]) -> Verdict {
        var rest = bytes[...]
        while rest.starts(with: [13, 10]) { rest = rest.dropFirst(2) }
        guard let end = rest.indices.first(where: { rest[$0...].starts(with: [13, 10, 13, 10]) }) else {
            return .incomplete
        }
        let lines = lines(of: rest[..<end])
        guard let line = lines.first?.wholeMatch(of: requestLine) else { return .refused }
        let fields = lines.dropFirst().map { $0.wholeMatch(of: fieldLine) }
        guard fields.allSatisfy({ $0 != nil }) else { return .refused }
        let pairs = fields.compactMap { $0 }.map { (name: $0.output.1.lowercased(), value: String($0.output.2)) }
        guard areConsistent(pairs, minor: line.output.3) else { return .refused }
        let texts = pairs.map { "\($0.name): \($0.value)" }
        return .accepted(
            method: String(line.output.1),
            target: String(line.output.2),
            fields: texts,
            length: end + 4
        )
    }

    private let requestLine =
        /([!#$%&'*+\-.^_`|~0-9A-Za-z]+) ([A-Za-z0-9\-._~!$&'()*+,;=:@%\/?\[\]]+) HTTP\/1\.([0-9])/
        .matchingSemantics(.unicodeScalar)
    private let fieldLine =
        #/
            ([!\#$%&'*+\-.^_`|~0-9A-Za-z]+):[\x20\t]*
            ((?:[\x21-\x7E\x80-\xFF](?:[\t\x20-\x7E\x80-\xFF]*[\x21-\x7E\x80-\xFF])?)?)[\x20\t]*
        /#
        .matchingSemantics(.unicodeScalar)
    private let host =
        /(?:\[[0-9A-Fa-f:.]+\]|(?:[A-Za-z0-9\-._~!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)(?::[0-9]{0,5})?/
        .matchingSemantics(.unicodeScalar)

    /// Lines end in CRLF alone: any other CR or LF stays in its line, where no expression takes it.
    private func lines(of bytes: ArraySlice<UInt8>) -> [String] {
        var lines: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index...].starts(with: [13, 10]) {
                lines.append(String.UnicodeScalarView())
                index += 2
            } else {
                lines[lines.count - 1].append(Unicode.Scalar(bytes[index]))
                index += 1
            }
        }
        return lines.map(String.init)
    }

    private func areConsistent(_ fields: [(name: String, value: String)], minor: Substring) -> Bool {
        func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
        let (hosts, lengths, codings) = (values("host"), values("content-length"), values("transfer-encoding"))
        guard hosts.allSatisfy({ $0.wholeMatch(of: host) != nil }), hosts.count == 1 || hosts.isEmpty && minor == "0"
        else { return false }
        guard lengths.count <= 1, lengths.allSatisfy({ Int($0) != nil && $0.allSatisfy(\.isNumber) }) else {
            return false
        }
        guard codings.isEmpty || codings.count == 1 && lengths.isEmpty && minor != "0" else { return false }
        let expectations = minor == "0" ? [] : values("expect")
        return codings.allSatisfy { $0.lowercased() == "chunked" }
            && expectations.allSatisfy { $0.lowercased() == "100-continue" }
    }
}
