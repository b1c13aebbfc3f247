/// What `Accept-Encoding` asks for, between gzip and no coding (RFC 9110 §12.5.3).
package enum AcceptEncoding: Equatable {
    /// The content as it is.
    case identity
    /// gzip rather than nothing.
    case gzip
    /// gzip, and never the content as it is.
    case onlyGzip
    /// Neither: 406.
    case neither

    /// Reads the field; without one the content goes as it is: such clients are rarely able to unpack.
    package init(_ field: String?) {
        guard let field else {
            self = .identity
            return
        }
        let weights = Weights(field)
        let identity = weights.identity ?? weights.any.map { $0 == 0 ? 0 : 1 } ?? 1
        let gzip = weights.gzip ?? weights.any ?? 0
        switch (gzip, identity) {
        case (0, 0): self = .neither
        case (_, 0): self = .onlyGzip
        // An explicit weight for identity above that of gzip is a wish; without one gzip is taken whenever it may.
        case (1..., _) where gzip >= weights.identity ?? 0: self = .gzip
        default: self = .identity
        }
    }

    /// The weights of the three names that matter, in thousandths.
    private struct Weights {
        var gzip: Int?
        var identity: Int?
        var any: Int?

        init(_ field: String) {
            for element in field.utf8.split(separator: UInt8(ascii: ",")) {
                let parts = element.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
                let name = parts[0].trimmed
                let weight = parts.count == 1 ? 1_000 : parts.count == 2 ? Weights.weight(parts[1].trimmed) : nil
                guard let weight else { continue }
                if name.equalsIgnoringCase("gzip".utf8) || name.equalsIgnoringCase("x-gzip".utf8) {
                    gzip = min(gzip ?? weight, weight)
                }
                if name.equalsIgnoringCase("identity".utf8) { identity = min(identity ?? weight, weight) }
                if name.equalsIgnoringCase("*".utf8) { any = min(any ?? weight, weight) }
            }
        }

        /// A weight (RFC 9110 §12.4.2): `q=` and 0…1 with at most three decimals; `nil` for anything else.
        private static func weight(_ text: Substring.UTF8View) -> Int? {
            var digits = text.dropFirst(2)
            guard text.prefix(2).equalsIgnoringCase("q=".utf8), let first = digits.popFirst()?.decimalDigit, first <= 1
            else {
                return nil
            }
            guard digits.isEmpty || digits.popFirst() == UInt8(ascii: "."), digits.count <= 3 else { return nil }
            var weight = first * 1_000
            for (digit, scale) in zip(digits, [100, 10, 1]) {
                guard let value = digit.decimalDigit else { return nil }
                weight += value * scale
            }
            return weight <= 1_000 ? weight : nil
        }
    }
}

extension Substring.UTF8View {
    /// Without spaces and tabs at its ends.
    fileprivate var trimmed: Substring.UTF8View {
        var view = self
        while view.first == .space || view.first == .tab { view.removeFirst() }
        while view.last == .space || view.last == .tab { view.removeLast() }
        return view
    }
}
