/// The octets of the grammars, written out.
enum PlainOctets {
    static let digits = PlainSet("0123456789".utf8)
    static let hexDigits = PlainSet("0123456789abcdefABCDEF".utf8)
    static let letters = PlainSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    /// tchar (RFC 9110 §5.6.2).
    static let token = digits.union(letters).union("!#$%&'*+-.^_`|~".utf8)
    /// What RFC 3986 lets stand in a path, a query or an authority.
    static let target = digits.union(letters).union("-._~!$&'()*+,;=:@%/?[]".utf8)
    /// What RFC 9110 §5.5 lets stand in a field's value.
    static let value = PlainSet([9] + Array(32...126) + Array(128...255) as [UInt8])
    /// qdtext (RFC 9110 §5.6.4).
    static let quoted = value.subtracting("\"\\".utf8)
    /// reg-name (RFC 3986 §3.2.2), escapes apart.
    static let name = digits.union(letters).union("-._~!$&'()*+,;=".utf8)
}

/// A set of octets as 256 answers, one for each: a run asks it for every octet of ten million inputs, and hashing
/// would take most of its time.
struct PlainSet {
    private var answers = [Bool](repeating: false, count: 256)

    init(_ octets: some Sequence<UInt8>) {
        for octet in octets { answers[Int(octet)] = true }
    }

    func contains(_ octet: UInt8) -> Bool {
        answers[Int(octet)]
    }

    func isSuperset(of octets: some Sequence<UInt8>) -> Bool {
        octets.allSatisfy(contains)
    }

    func union(_ other: PlainSet) -> PlainSet {
        PlainSet((0...255).filter { contains($0) || other.contains($0) })
    }

    func union(_ octets: some Sequence<UInt8>) -> PlainSet {
        union(PlainSet(octets))
    }

    func subtracting(_ octets: some Sequence<UInt8>) -> PlainSet {
        let other = PlainSet(octets)
        return PlainSet((0...255).filter { contains($0) && !other.contains($0) })
    }
}

extension Sequence<UInt8> {
    /// One scalar for each octet.
    var latin1: String {
        let octets = Array(self)
        // ASCII, which nearly all of it is, means the same in UTF-8.
        if octets.allSatisfy({ $0 < 128 }) { return String(decoding: octets, as: UTF8.self) }
        var text = String.UnicodeScalarView()
        for octet in octets { text.append(Unicode.Scalar(octet)) }
        return String(text)
    }
}
