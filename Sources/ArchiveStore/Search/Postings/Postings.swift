import CSearchRank

/// The rows that hold a term and where it stands in them; freed when it goes.
final class Postings {
    /// The postings as the room `CSearchRank` knows them.
    let pointer: UnsafeMutablePointer<saidline_postings>

    /// Takes over postings.
    init(_ pointer: UnsafeMutablePointer<saidline_postings>) {
        self.pointer = pointer
    }

    deinit {
        saidline_postings_free(pointer)
    }

    /// How many rows there are.
    var count: Int { Int(pointer.pointee.count) }
}
