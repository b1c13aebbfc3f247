/// Reads what a phrase without a name of its own tells: a body by its common noun, a role, whether it points at one.
struct Description {
    let document: Document

    /// "The Larkstead council": a body that is named by what stands before a common noun.
    func namedBody(_ core: Range<Int>) -> Range<Int>? {
        let head = document.head(of: core)
        let token = document.tokens[head]
        guard token.shape == .lower, token.isAny(of: .body) else { return nil }
        let start = document.tokens[core.lowerBound].isAny(of: .determiner) ? core.lowerBound + 1 : core.lowerBound
        guard start < head, document.tokens[start].isCapitalised else { return nil }
        let isPlain = (start..<head).allSatisfy { index in
            document.tokens[index].isWord && !document.tokens[index].isAny(of: [.clock, .filler, .adjective, .numeral])
        }
        return isPlain ? start..<head + 1 : nil
    }

    /// Whether a phrase points at somebody in particular: "the minister", "her lawyer", but not "a minister".
    func isDefinite(_ core: Range<Int>) -> Bool {
        let first = document.tokens[core.lowerBound]
        return first.isAny(of: .determiner) && !isIndefinite(first)
    }

    private func isIndefinite(_ token: Token) -> Bool {
        // "a", "an", "some", "any", "each", "every", "another": nobody in particular.
        let length = token.end - token.start
        let byte = document.bytes[token.start] | 0x20
        return byte == 0x61 && !(length == 3 && document.bytes[token.start + 2] | 0x20 == 0x6c) || byte == 0x65
            || (byte == 0x73 && length == 4)
    }

    /// "The foundation's director" at the beginning of a sentence, up to its noun.
    func openingRole(of sentence: Range<Int>) -> Range<Int>? {
        let start = sentence.lowerBound
        guard document.tokens[start].key == WordKey.the, !document.isQuoted(start) else { return nil }
        let words = sentence.prefix(8).prefix { index in
            let token = document.tokens[index]
            return (token.shape == .lower || token.shape == .clitic || index == start) && !token.isAny(of: .breaker)
                && !token.isAny(of: .preposition)
        }
        return words.last { document.tokens[$0].isAny(of: .role) && $0 > start }.map { start..<$0 + 1 }
    }
}
