/// How fingers err.
enum Slip {
    /// Bits by which a slip is likelier than any other: from `typed` to what was meant.
    ///
    /// - Source: Kernighan, Church and Gale (1990): swaps and doubled letters are the commonest slips; of changed
    ///   letters those to a neighbour on the keyboard.
    static func likelihood(of typed: [UInt32], for meant: [UInt32]) -> Double {
        let shared = zip(typed, meant).prefix { $0 == $1 }.count
        let (left, right) = (typed.dropFirst(shared), meant.dropFirst(shared))
        guard let first = left.first ?? right.first else { return 0 }
        let before = shared > 0 ? typed[shared - 1] : 0
        if typed.count != meant.count {
            // A letter struck twice or once too little, or caught together with its neighbour.
            return first == before ? 2 : left.count > right.count && areNeighbours(first, before) ? 1 : 0
        }
        let (one, two) = (Array(left.prefix(2)), Array(right.prefix(2)))
        if one.count == 2, one[0] == two[1], one[1] == two[0] { return 2 }
        return right.first.map { areNeighbours(first, $0) } == true ? 1 : 0
    }

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
