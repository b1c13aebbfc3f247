/// The answers that a loop can give again at once, found by the request's key.
///
/// A table of fixed places: what a key's hash says is its place, and a new answer takes the place of whatever stood
/// there. That needs no list of who was asked for last, and nobody can make it grow. Each loop has one of its own.
struct AnswerShelf {
    private var places: [PreparedAnswer?] = []
    private var bytes = 0
    /// A power of two, so that the low bits of a hash name a place.
    private static let placeCount = 1_024
    /// How much all answers may take; the contents are mostly shared with the handler's own store.
    private static let byteLimit = 16 << 20

    /// The answer to the request of `key`; `nil` if there is none, or none that still holds.
    mutating func answer(to key: [UInt8]) -> PreparedAnswer? {
        guard !places.isEmpty, let answer = places[Self.place(of: key)], answer.key == key else { return nil }
        guard answer.holds else {
            // What stands beside it was most likely made from the same state.
            removeAll()
            return nil
        }
        return answer
    }

    /// Keeps an answer, unless it is so large that it would take the place of many others.
    mutating func keep(_ answer: PreparedAnswer) {
        guard answer.cost <= Self.byteLimit / 16 else { return }
        if bytes + answer.cost > Self.byteLimit { removeAll() }
        if places.isEmpty { places = Array(repeating: nil, count: Self.placeCount) }
        let place = Self.place(of: answer.key)
        bytes += answer.cost - (places[place]?.cost ?? 0)
        places[place] = answer
    }

    /// Forgets all answers.
    mutating func removeAll() {
        places = []
        bytes = 0
    }

    private static func place(of key: [UInt8]) -> Int {
        Int(truncatingIfNeeded: ContentHash.of(key)) & (placeCount - 1)
    }
}
