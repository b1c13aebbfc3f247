/// A head that has come before, octet for octet, and the answer to it.
final class FamiliarHead {
    /// All octets of the head.
    let octets: [UInt8]
    /// What is given for it.
    let answer: PreparedAnswer
    /// What reading it has said about its identifier and its connection.
    let terms: AnswerTerms

    fileprivate init(_ octets: [UInt8], _ answer: PreparedAnswer, _ terms: AnswerTerms) {
        (self.octets, self.answer, self.terms) = (octets, answer, terms)
    }
}

/// The heads that come again and again: the same octets mean the same request, and need not be read each time.
///
/// All requests of a program for one target are the same, and so are those of most browsers of one make. Comparing them
/// takes a fraction of the time that reading with every octet checked takes, and is no less strict: what is found here
/// has passed all checks.
///
/// A table of fixed places, as `AnswerShelf` is. A head gets its place when it comes for the second time, so that those
/// which never come again, because each has an identifier of its own, cost no memory.
struct FamiliarHeads {
    private struct Place {
        /// The hash of the head that was not found here last.
        var sight: UInt64 = 0
        var head: FamiliarHead?
    }

    private var places = [Place](repeating: Place(), count: placeCount)
    /// The head that was found last: most often it comes again before any other, as on a connection of one program.
    private var last: FamiliarHead?
    /// The length and the hash of the head that was not found last.
    private var missed: (count: Int, hash: UInt64) = (0, 0)
    /// A power of two, so that the low bits of a hash name a place.
    private static let placeCount = 256
    /// How long a head may be, and how large the content of its answer: 16 MB in all.
    private static let (longestHead, largestContent) = (1_024, 65_536)

    /// The head that `bytes` begin with, if it is familiar and its answer still holds.
    mutating func head(at bytes: Span<UInt8>) -> FamiliarHead? {
        if let last, bytes.begins(with: last.octets), last.answer.holds { return last }
        guard let count = bytes.extracting(first: Self.longestHead).endOfEmptyLine() else { return nil }
        let hash = bytes.extracting(first: count).withUnsafeBytes { ContentHash.of($0) }
        let place = Int(truncatingIfNeeded: hash) & (Self.placeCount - 1)
        if let head = places[place].head, head.octets.count == count, bytes.begins(with: head.octets) {
            if head.answer.holds {
                last = head
                return head
            }
            places[place].head = nil
        }
        missed = (count, hash)
        return nil
    }

    /// Takes note of the answer to the head that `bytes` begin with, which was looked for last.
    mutating func note(_ answer: PreparedAnswer, _ terms: AnswerTerms, to head: RequestHead, of bytes: Span<UInt8>) {
        // Empty lines before a head, which look like the end of one, make the lengths differ.
        guard head.length == missed.count, answer.content.count <= Self.largestContent else { return }
        let place = Int(truncatingIfNeeded: missed.hash) & (Self.placeCount - 1)
        guard places[place].sight == missed.hash else {
            places[place].sight = missed.hash
            return
        }
        let octets = bytes.extracting(first: head.length).withUnsafeBufferPointer { Array($0) }
        places[place].head = FamiliarHead(octets, answer, terms)
    }
}
