extension JSONReader {
    /// Reads the string whose opening quotation mark stands next.
    mutating func string() throws(JSONError) -> String {
        index += 1
        var runStart = index
        var text = ""
        while let byte = next {
            if byte == UInt8(ascii: "\"") {
                text += String(decoding: bytes[runStart..<index], as: UTF8.self)
                index += 1
                return text
            } else if byte == UInt8(ascii: "\\") {
                text += String(decoding: bytes[runStart..<index], as: UTF8.self)
                text.unicodeScalars.append(try escape())
                runStart = index
            } else if byte < 0x20 {
                throw error(byte == 0 ? .nul : .controlCharacter)
            } else {
                index += 1
            }
        }
        throw error(.unexpectedEnd)
    }

    /// Reads the escape whose backslash stands next.
    private mutating func escape() throws(JSONError) -> Unicode.Scalar {
        let start = index
        index += 1
        guard let byte = next else { throw error(.unexpectedEnd) }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape(from: start)
        default: throw error(.invalidEscape, at: start)
        }
    }

    /// Reads the digits after `\u`, and the second half of a surrogate pair where the first half calls for it.
    private mutating func unicodeEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
        let first = try hexDigits(from: start)
        guard first != 0 else { throw error(.nul, at: start) }
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, skip("\\"), skip("u") else { throw error(.loneSurrogate, at: start) }
        let second = try hexDigits(from: start)
        guard (0xDC00...0xDFFF).contains(second) else { throw error(.loneSurrogate, at: start) }
        // RFC 8259 §7: a pair of escapes stands for one character outside the Basic Multilingual Plane.
        let value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        guard let scalar = Unicode.Scalar(value) else { throw error(.loneSurrogate, at: start) }
        return scalar
    }

    private mutating func hexDigits(from start: Int) throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next else { throw error(.unexpectedEnd) }
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw error(.invalidEscape, at: start)
            }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }
}
