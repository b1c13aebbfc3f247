/// A writing system, as far as it tells languages apart.
enum Script: Int, CaseIterable {
    case latin, cyrillic, arabic, greek, hebrew, armenian, georgian, devanagari, bengali, thai, hangul, kana, han

    /// The script most letters of `text` belong to; `nil` for fewer than twenty letters.
    ///
    /// A text with more than a few kana is Japanese, however many Han characters it has.
    static func main(of text: some Sequence<Unicode.Scalar>) -> Script? {
        var counts = [Int](repeating: 0, count: allCases.count)
        for scalar in text {
            if let script = Script(scalar) { counts[script.rawValue] += 1 }
        }
        guard counts.reduce(0, +) >= 20 else { return nil }
        let kana = counts[Script.kana.rawValue]
        if kana > 0, kana * 10 > counts[Script.han.rawValue] { return .kana }
        return allCases.max { counts[$0.rawValue] < counts[$1.rawValue] }
    }

    /// The language, where but one of those we know uses the script.
    var onlyLanguage: String? {
        switch self {
        case .latin, .cyrillic, .arabic: nil
        case .greek: "el"
        case .hebrew: "he"
        case .armenian: "hy"
        case .georgian: "ka"
        case .devanagari: "hi"
        case .bengali: "bn"
        case .thai: "th"
        case .hangul: "ko"
        case .kana: "ja"
        case .han: "zh"
        }
    }

    private init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0..<0x41: return nil
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
        case 0x400...0x52F: self = .cyrillic
        case 0x530...0x58F: self = .armenian
        case 0x590...0x5FF: self = .hebrew
        case 0x600...0x6FF, 0x750...0x77F: self = .arabic
        case 0x900...0x97F: self = .devanagari
        case 0x980...0x9FF: self = .bengali
        case 0xE00...0xE7F: self = .thai
        case 0x10A0...0x10FF: self = .georgian
        case 0x1100...0x11FF, 0xAC00...0xD7AF: self = .hangul
        case 0x3040...0x30FF: self = .kana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF: self = .han
        default: return nil
        }
    }
}
