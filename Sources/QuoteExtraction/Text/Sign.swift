/// The extent and meaning of one sign: of every code point that is neither white space nor part of a word.
struct Sign {
    /// The offset behind it.
    let end: Int
    /// What it is.
    let shape: Shape
    /// Which quotation mark it is.
    let glyph: Glyph

    /// The sign that begins at `index` with the code point `scalar`.
    init(bytes: [UInt8], at index: Int, _ scalar: Scalar) {
        let next = scalar.end < bytes.count ? bytes[scalar.end] : 0x20
        let isDouble = next == bytes[index]
        if isDouble, scalar.value == 0x27 || scalar.value == 0x60 {
            self.init(end: scalar.end + 1, shape: .mark, glyph: scalar.value == 0x60 ? .curlyOpen : .straight)
        } else if let glyph = Self.glyph(scalar.value) {
            self.init(end: scalar.end, shape: .mark, glyph: glyph)
        } else {
            self.init(run: bytes, scalar, shape: Self.shape(scalar.value, next: next))
        }
    }

    private init(end: Int, shape: Shape, glyph: Glyph = .none) {
        self.end = end
        self.shape = shape
        self.glyph = glyph
    }

    /// Takes repeated dots and hyphens, "..." and "--", as one sign.
    private init(run bytes: [UInt8], _ scalar: Scalar, shape: Shape) {
        var end = scalar.end
        let first = UInt8(truncatingIfNeeded: scalar.value)
        if scalar.value == 0x2e || scalar.value == 0x2d {
            while end < bytes.count, bytes[end] == first { end += 1 }
        }
        let isDash = scalar.value == 0x2d && (end - scalar.end > 0 || shape == .dash)
        self.init(end: end, shape: isDash ? .dash : shape)
    }

    private static func glyph(_ value: UInt32) -> Glyph? {
        switch value {
        case 0x22, 0xff02: .straight
        case 0x201c, 0x201f, 0x300c, 0x300e: .curlyOpen
        case 0x201d, 0x300d, 0x300f: .curlyClose
        case 0x201e: .lowOpen
        case 0xab, 0x2039: .guillemetLeft
        case 0xbb, 0x203a: .guillemetRight
        case 0x27, 0x60: .single
        case 0x2018, 0x201a, 0x201b: .singleOpen
        case 0x2019: .singleClose
        default: nil
        }
    }

    private static func shape(_ value: UInt32, next: UInt8) -> Shape {
        switch value {
        case 0x21, 0x2e, 0x3f, 0x2026, 0x203c, 0x203d, 0x3002: .terminator
        case 0x2c, 0x3001: .comma
        case 0x3a: .colon
        case 0x3b: .semicolon
        case 0x2d: next == 0x20 || next == 0x2d ? .dash : .symbol
        case 0x2012...0x2015, 0x2212: .dash
        case 0x28, 0x5b, 0x7b: .openBracket
        case 0x29, 0x5d, 0x7d: .closeBracket
        default: .symbol
        }
    }
}
