/// Counts words as people do.
public enum WordCount {
    /// How many runs of letters and digits `text` has; hyphens and apostrophes within a run do not end it.
    public static func words(in text: String) -> Int {
        var count = 0
        var isInWord = false
        var pendingJoiner = false
        for scalar in text.unicodeScalars {
            if isWordScalar(scalar) {
                if !isInWord, !pendingJoiner { count += 1 }
                isInWord = true
                pendingJoiner = false
            } else {
                pendingJoiner = isInWord && isJoiner(scalar)
                isInWord = false
            }
        }
        return count
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return (0x61...0x7A).contains(scalar.value | 0x20) || (0x30...0x39).contains(scalar.value)
        }
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil
            || properties.canonicalCombiningClass != .notReordered
    }

    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "’" || scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
    }
}
