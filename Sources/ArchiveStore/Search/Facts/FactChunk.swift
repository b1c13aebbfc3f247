import CSearchRank
import Glibc

/// The facts of some thousand rows that stand together.
///
/// Never changed once it is shared, so that a search can go on with the chunks it has while others are made.
final class FactChunk: @unchecked Sendable {
    // SAFETY: filled by its only owner in `FactChunks.change`, read only afterwards, and freed with its last owner.
    /// The chunk as the room `CSearchRank` knows it.
    let pointer: OpaquePointer

    /// Takes over a chunk.
    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        free(UnsafeMutableRawPointer(pointer))
    }
}

/// The chunks of all rows, of which a change copies only those that it touches.
struct FactChunks: Sendable {
    /// The chunks in order of their rows.
    private(set) var list: [FactChunk] = []
    private let copy: @Sendable (OpaquePointer?) -> OpaquePointer?
    private let isEmpty: @Sendable (OpaquePointer) -> Bool
    /// The chunk that stands for all that have nothing in them: row numbers are never given again.
    private var nothing: FactChunk?
    /// Whether each chunk is ours alone so far.
    private var isFresh: [Bool] = []

    /// No chunks; `copy` makes one like another, or an empty one.
    init(
        copy: @escaping @Sendable (OpaquePointer?) -> OpaquePointer?,
        isEmpty: @escaping @Sendable (OpaquePointer) -> Bool
    ) {
        self.copy = copy
        self.isEmpty = isEmpty
    }

    /// Rows that there is room for.
    var rows: Int { list.count * Self.size }

    /// How many rows a chunk has.
    static let size = Int(saidline_chunk_rows)

    /// Hands the chunk of a row to `body` to be changed; it is copied at the first change after ``share()``.
    mutating func change(_ row: Int, _ body: (OpaquePointer) -> Void) {
        let index = row / Self.size
        guard let nothing = shared() else { return }
        while list.count <= index {
            isFresh.append(false)
            list.append(nothing)
        }
        if !isFresh[index] {
            guard let copied = copy(list[index].pointer) else { return }
            list[index] = FactChunk(copied)
            isFresh[index] = true
        }
        body(list[index].pointer)
    }

    /// The places of the chunks that have changed since the last ``share()``.
    var changed: [Int] { isFresh.indices.filter { isFresh[$0] } }

    /// The chunks as they are now, for others to read.
    mutating func share() -> [FactChunk] {
        for index in changed where isEmpty(list[index].pointer) { list[index] = shared() ?? list[index] }
        isFresh = [Bool](repeating: false, count: list.count)
        return list
    }

    /// The chunk of nothing; `nil` without memory.
    private mutating func shared() -> FactChunk? {
        nothing = nothing ?? copy(nil).map { FactChunk($0) }
        return nothing
    }
}
