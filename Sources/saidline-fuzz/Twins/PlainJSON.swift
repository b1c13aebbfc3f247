import Glibc
import JSONText

/// A second reading of JSON: the grammar of RFC 8259, a function for each rule, scalars instead of bytes.
struct PlainJSON {
    /// A value that is equal to another only where every scalar is.
    indirect enum Value: Equatable {
        case null, bool(Bool), integer(Int), number(Double)
        case string([Unicode.Scalar])
        case array([Value])
        case object([Member])
    }

    /// A name with its value.
    struct Member: Equatable {
        var name: [Unicode.Scalar]
        var value: Value
    }

    private struct Broken: Error {}

    private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
        "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
    ]

    private let scalars: [Unicode.Scalar]
    private var index = 0
    private let depthLimit: Int

    /// The value that `bytes` are; `nil` where they are none.
    static func value(of bytes: [UInt8], depthLimit: Int) -> Value? {
        let text = String(decoding: bytes, as: UTF8.self)
        // What is no UTF-8 would be replaced, and so be other bytes.
        guard text.utf8.elementsEqual(bytes) else { return nil }
        var reader = PlainJSON(scalars: Array(text.unicodeScalars), depthLimit: depthLimit)
        if reader.next == "\u{FEFF}" { reader.index = 1 }
        reader.space()
        guard let value = try? reader.value(depth: 0) else { return nil }
        reader.space()
        return reader.next == nil ? value : nil
    }

    private init(scalars: [Unicode.Scalar], depthLimit: Int) {
        self.scalars = scalars
        self.depthLimit = depthLimit
    }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func space() {
        while let next, " \t\r\n".unicodeScalars.contains(next) { index += 1 }
    }

    private mutating func take(_ text: String) -> Bool {
        var end = index
        for scalar in text.unicodeScalars {
            guard end < scalars.count, scalars[end] == scalar else { return false }
            end += 1
        }
        index = end
        return true
    }

    private mutating func expect(_ text: String) throws(Broken) {
        guard take(text) else { throw Broken() }
    }

    private mutating func value(depth: Int) throws(Broken) -> Value {
        if take("null") { return .null }
        if take("true") { return .bool(true) }
        if take("false") { return .bool(false) }
        if next == "\"" { return .string(try string()) }
        if next == "{" || next == "[" {
            guard depth < depthLimit else { throw Broken() }
            return next == "{" ? .object(try members(depth: depth + 1)) : .array(try elements(depth: depth + 1))
        }
        return try number()
    }

    private mutating func members(depth: Int) throws(Broken) -> [Member] {
        var members: [Member] = []
        try expect("{")
        space()
        if take("}") { return [] }
        repeat {
            space()
            let name = try string()
            guard !members.contains(where: { $0.name == name }) else { throw Broken() }
            space()
            try expect(":")
            space()
            members.append(Member(name: name, value: try value(depth: depth)))
            space()
        } while take(",")
        try expect("}")
        return members
    }

    private mutating func elements(depth: Int) throws(Broken) -> [Value] {
        var elements: [Value] = []
        try expect("[")
        space()
        if take("]") { return [] }
        repeat {
            space()
            elements.append(try value(depth: depth))
            space()
        } while take(",")
        try expect("]")
        return elements
    }

    // number = [ "-" ] int [ frac ] [ exp ] (§6); the C library reads its digits.
    private mutating func number() throws(Broken) -> Value {
        let start = index
        _ = take("-")
        if !take("0") { try digits() }
        var isWhole = true
        if take(".") {
            isWhole = false
            try digits()
        }
        if take("e") || take("E") {
            isWhole = false
            if !take("+") { _ = take("-") }
            try digits()
        }
        guard index - start <= 1_024 else { throw Broken() }
        let text = String(String.UnicodeScalarView(scalars[start..<index]))
        if isWhole, let value = Int(text) { return .integer(value) }
        let value = strtod(text, nil)
        guard value.isFinite else { throw Broken() }
        return .number(value)
    }

    private mutating func digits() throws(Broken) {
        let start = index
        while let next, ("0"..."9").contains(next) { index += 1 }
        guard index > start else { throw Broken() }
    }

    private mutating func string() throws(Broken) -> [Unicode.Scalar] {
        try expect("\"")
        var text: [Unicode.Scalar] = []
        while !take("\"") {
            guard let next, next.value >= 32 else { throw Broken() }
            index += 1
            text.append(next == "\\" ? try escape() : next)
        }
        return text
    }

    private mutating func escape() throws(Broken) -> Unicode.Scalar {
        guard let letter = next else { throw Broken() }
        index += 1
        if let known = Self.escapes[letter] { return known }
        if "\"\\/".unicodeScalars.contains(letter) { return letter }
        guard letter == "u" else { throw Broken() }
        var unit = try hexDigits()
        if (0xD800..<0xDC00).contains(unit) {
            try expect("\\u")
            let low = try hexDigits()
            guard (0xDC00..<0xE000).contains(low) else { throw Broken() }
            unit = 0x10000 + (unit - 0xD800) * 0x400 + (low - 0xDC00)
        }
        guard unit > 0, let scalar = Unicode.Scalar(unit) else { throw Broken() }
        return scalar
    }

    private mutating func hexDigits() throws(Broken) -> UInt32 {
        let digits = scalars[index...].prefix(4)
        guard digits.count == 4, digits.allSatisfy(\.properties.isASCIIHexDigit) else { throw Broken() }
        index += 4
        return UInt32(String(String.UnicodeScalarView(digits)), radix: 16) ?? 0
    }
}

extension PlainJSON.Value {
    /// What the reader read, in the twin's terms.
    init(_ value: JSONValue) {
        self =
            switch value {
            case .null: .null
            case .bool(let value): .bool(value)
            case .integer(let value): .integer(value)
            case .number(let value): .number(value)
            case .string(let text): .string(Array(text.unicodeScalars))
            case .array(let elements): .array(elements.map(PlainJSON.Value.init))
            case .object(let object):
                .object(object.members.map { .init(name: Array($0.name.unicodeScalars), value: .init($0.value)) })
            }
    }
}

extension PlainJSON.Value {
    /// The same with every number a double: the writer writes 3.0 as 3.
    var measured: PlainJSON.Value {
        switch self {
        case .integer(let value): .number(Double(value))
        case .array(let elements): .array(elements.map(\.measured))
        case .object(let members): .object(members.map { .init(name: $0.name, value: $0.value.measured) })
        case .null, .bool, .number, .string: self
        }
    }
}
