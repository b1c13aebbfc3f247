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

    /// Lets go of all rows.
    func clear() {
        saidline_postings_clear(pointer)
    }

    /// Whether there were more words with the beginning looked for than could be read.
    var isCut: Bool { pointer.pointee.is_cut != 0 }

    /// How many bytes of the index were read.
    var work: UInt64 { pointer.pointee.work }

    /// The memory that it takes.
    var bytes: Int {
        Int(pointer.pointee.list_room) * MemoryLayout<saidline_posting>.stride + Int(pointer.pointee.bytes_room)
    }
}
