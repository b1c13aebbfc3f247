/// How fingers err.
enum Slip {
    /// Bits by which a slip is likelier than any other: from `typed` to what was meant.
    ///
    /// A letter can be left out, doubled or swapped in as many ways as a word has letters, but changed into another or
    /// joined by one in twenty-five times as many, so that each single one of these is less likely by four bits and
    /// more; fingers that land on a neighbouring key make up for two.
    /// - Source: the noisy channel of Kernighan, Church and Gale (1990).
    static func likelihood(of typed: [UInt32], for meant: [UInt32]) -> Double {
        let shared = zip(typed, meant).prefix { $0 == $1 }.count
        let (left, right) = (typed.dropFirst(shared), meant.dropFirst(shared))
        guard let first = left.first ?? right.first else { return 0 }
        let before = shared > 0 ? typed[shared - 1] : 0
        if typed.count < meant.count { return manner }
        let next = left.dropFirst().first ?? 0
        if typed.count > meant.count {
            // A letter struck twice, or caught together with a neighbour.
            return first == before ? manner : areNeighbours(first, before) || areNeighbours(first, next) ? touch : 0
        }
        guard let wanted = right.first else { return 0 }
        if next == wanted, right.dropFirst().first == first { return manner }
        return areNeighbours(first, wanted) ? touch : 0
    }

    /// What a slip has for its manner, and for the place of the keys.
    private static let (manner, touch) = (4.0, 2.0)

    /// Whether two letters lie side by side on the keyboard, in a row or one above the other.
    static func areNeighbours(_ left: UInt32, _ right: UInt32) -> Bool {
        guard let one = places[left], let two = places[right] else { return false }
        return left != right && abs(one.row - two.row) <= 1 && abs(one.column - two.column) <= 1
    }

    private static let places: [UInt32: (row: Int, column: Int)] = {
        var places: [UInt32: (row: Int, column: Int)] = [:]
        for (row, letters) in ["qwertyuiop", "asdfghjkl", "zxcvbnm"].enumerated() {
            for (column, letter) in letters.unicodeScalars.enumerated() { places[letter.value] = (row, column) }
        }
        return places
    }()

    /// The words that differ from one in the first letter: another in its place, one more, it left out or swapped with
    /// the second; UTF-8, of Latin letters only.
    static func others(than letters: [UInt32]) -> [[UInt8]] {
        guard letters.count > 1 else { return [] }
        var others: [[UInt32]] = [Array(letters.dropFirst()), [letters[1], letters[0]] + letters.dropFirst(2)]
        for letter in UInt32(0x61)...0x7A {
            others.append([letter] + letters)
            others.append([letter] + letters.dropFirst())
        }
        return others.filter { $0[0] != letters[0] }.map(Letters.bytes)
    }
}
