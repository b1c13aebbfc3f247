/// Words in the order of their bytes, in one piece of memory.
struct WordList: Sendable {
    private var arena: [UInt8] = []
    private var ends: [UInt32] = []

    /// No words.
    init() {}

    /// How many words there are.
    var count: Int { ends.count }

    /// Adds a word that comes after all others.
    mutating func append(_ word: UnsafeBufferPointer<UInt8>) {
        arena.append(contentsOf: word)
        ends.append(UInt32(arena.count))
    }

    /// Lends the bytes of the word at `index`.
    func withWord<T>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
        let start = index == 0 ? 0 : Int(ends[index - 1])
        return arena.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<Int(ends[index])])) }
    }

    /// How many bytes the word at `index` has.
    func length(at index: Int) -> Int {
        Int(ends[index]) - (index == 0 ? 0 : Int(ends[index - 1]))
    }

    /// The word at `index`.
    subscript(index: Int) -> String {
        withWord(index) { String(decoding: $0, as: UTF8.self) }
    }

    /// The first place from `start` on whose word does not come before `word`, and whether it is that word.
    func place(of word: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> (index: Int, isFound: Bool) {
        var (low, high) = (start, count)
        while low < high {
            let middle = (low + high) / 2
            if withWord(middle, { WordOrder.precedes($0, word) }) { low = middle + 1 } else { high = middle }
        }
        return (low, low < count && withWord(low) { $0.elementsEqual(word) })
    }

    /// The places of the words that begin with `beginning`.
    func range(beginning: [UInt8]) -> Range<Int> {
        let start = beginning.withUnsafeBufferPointer { place(of: $0).index }
        // No word of UTF-8 holds the byte FF, so this comes after all of them.
        let end = (beginning + [0xFF]).withUnsafeBufferPointer { place(of: $0, from: start).index }
        return start..<end
    }
}
