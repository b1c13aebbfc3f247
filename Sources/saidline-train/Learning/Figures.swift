/// A share in per cent with one decimal.
func percent(_ part: Int, of whole: Int) -> String {
    rounded(whole == 0 ? 0 : 100 * Double(part) / Double(whole), 1) + " %"
}

/// A number with so many decimals.
func rounded(_ number: Double, _ decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1.0) { value, _ in value * 10 }
    let text = String((number * scale).rounded() / scale)
    let missing = decimals - (text.split(separator: ".").last?.count ?? 0)
    return text + String(repeating: "0", count: max(missing, 0))
}
