/// Which code points stand inside quotation marks; what is left open runs to the end of its line.
///
/// Deliberately not the engine's own reading of the marks: scores must not depend on what they measure.
struct QuoteMask {
    private let points: ArraySlice<Unicode.Scalar>
    private var inside: [Range<Int>] = []
    private var start: Int?
    private var opener: Unicode.Scalar = " "

    /// One entry a code point.
    static func mask(of points: [Unicode.Scalar]) -> [Bool] {
        var mask = [Bool](repeating: false, count: points.count)
        for line in points.split(separator: "\n") {
            var pass = Self(line)
            pass.run()
            for index in pass.inside.joined() { mask[index] = true }
        }
        return mask
    }

    private init(_ line: ArraySlice<Unicode.Scalar>) {
        points = line
    }

    private enum Role {
        case opening, closing
    }

    private mutating func run() {
        var index = points.startIndex
        while index < points.endIndex {
            let (mark, width) = mark(at: index)
            if let end = singleEnd(mark, at: index) {
                inside.append(index + 1..<end)
                index = end + 1
                continue
            }
            switch role(of: mark, at: index, width: width) {
            case .opening where start == nil: (start, opener) = (index + width, mark)
            case .closing: close(at: index)
            default: break
            }
            index += width
        }
        close(at: points.endIndex)
    }

    private mutating func close(at index: Int) {
        if let start, start < index { inside.append(start..<index) }
        start = nil
    }

    /// The code point, where two apostrophes or grave accents are a double mark.
    private func mark(at index: Int) -> (Unicode.Scalar, Int) {
        let isDouble = index + 1 < points.endIndex && points[index] == points[index + 1]
        return isDouble && (points[index] == "'" || points[index] == "`") ? ("\"", 2) : (points[index], 1)
    }

    private func role(of mark: Unicode.Scalar, at index: Int, width: Int) -> Role? {
        if mark == "“", start != nil, opener == "„" { return .closing }
        if mark == "“" || mark == "„" || mark == "«" { return .opening }
        if mark == "”" || mark == "»" { return .closing }
        return mark == "\"" ? straight(before: before(index), after: after(index + width - 1)) : nil
    }

    private func straight(before: Unicode.Scalar, after: Unicode.Scalar) -> Role {
        let left = before.isPythonSpace || "([{—–-:/‘'“".unicodeScalars.contains(before)
        let right = after.isPythonSpace || ")]}—–-.,;:!?’'”".unicodeScalars.contains(after)
        if left != right { return left ? .opening : .closing }
        return start != nil ? .closing : .opening
    }

    private func before(_ index: Int) -> Unicode.Scalar {
        index > points.startIndex ? points[index - 1] : " "
    }

    private func after(_ index: Int) -> Unicode.Scalar {
        index + 1 < points.endIndex ? points[index + 1] : " "
    }

    // MARK: Single marks

    private func singleEnd(_ mark: Unicode.Scalar, at index: Int) -> Int? {
        guard mark == "‘" || mark == "'", start == nil, !isElision(at: index) else { return nil }
        let before = before(index)
        guard before.isPythonSpace || "([—–-:".unicodeScalars.contains(before) else { return nil }
        let next = after(index)
        guard next.properties.isAlphabetic && next.isPythonAlphanumeric || next == "…" else { return nil }
        return singleClose(from: index + 1)
    }

    /// Words that begin with an apostrophe: "'em", "'til".
    private func isElision(at index: Int) -> Bool {
        guard points[index] == "'" else { return false }
        let word = points[(index + 1)...].prefix { $0.isPythonAlphanumeric || $0 == "_" }
        let lowered = String(String.UnicodeScalarView(word)).lowercased()
        return ["em", "til", "tis", "twas", "cause", "n", "bout", "round"].contains(lowered)
    }

    private func singleClose(from start: Int) -> Int? {
        var first: Int?
        for index in start..<points.endIndex {
            if points[index] == "“" || points[index] == "\"" { break }
            guard points[index] == "’" || points[index] == "'", !after(index).isPythonAlphanumeric else { continue }
            if ".,!?…".unicodeScalars.contains(points[index - 1]) { return index }
            first = first ?? index
        }
        return first
    }
}
