/// Where the code points of a text begin, in UTF-8 bytes.
struct CodePointMap {
    private let starts: [Int]

    /// The map of one text.
    init(_ text: String) {
        var starts: [Int] = []
        var offset = 0
        for byte in text.utf8 {
            if byte & 0xc0 != 0x80 { starts.append(offset) }
            offset += 1
        }
        starts.append(offset)
        self.starts = starts
    }

    /// A pair of code points, start and end, as a range of bytes; what lies outside the text is cut off.
    func bytes(_ pair: [Int]) -> Range<Int> {
        guard pair.count == 2 else { return 0..<0 }
        let start = min(max(pair[0], 0), starts.count - 1)
        return starts[start]..<starts[min(max(pair[1], start), starts.count - 1)]
    }

    /// A range of bytes as code points; both ends must be beginnings of code points.
    func codePoints(_ range: Range<Int>) -> Range<Int> {
        index(of: range.lowerBound)..<index(of: range.upperBound)
    }

    private func index(of byte: Int) -> Int {
        var low = 0
        var high = starts.count - 1
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] >= byte { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
