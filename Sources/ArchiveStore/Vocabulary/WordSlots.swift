/// Words, each with its counts: an open-addressing table over one arena of bytes.
///
/// Finding a word that is known allocates nothing, and looks at memory in two places: where its hash leads, and its
/// entry.
struct WordSlots {
    /// A word and its counts.
    struct Entry {
        /// The first eight bytes, so that most comparisons need no look at the arena.
        fileprivate(set) var head: UInt64
        fileprivate var start: UInt32
        fileprivate var length: UInt32
        /// In how many articles and headlines it stands.
        var count = WordCounts()
        /// The last article whose text and whose headline counted it.
        var article: UInt32 = 0
        var title: UInt32 = 0
    }

    /// The words in the order in which they came.
    var entries: [Entry] = []
    private var arena: [UInt8] = []
    /// For each word its hash in the upper half and its place in `entries`, plus one, in the lower; 0 is free.
    private var slots = [UInt64](repeating: 0, count: 1 << 12)

    /// The place of a word in `entries`, a new one where it is new; `nil` for what holds a digit.
    mutating func place(of word: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let hash = Self.hash(word) else { return nil }
        if entries.count * 2 >= slots.count { grow() }
        let head = WordOrder.head(word)
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let place = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
            if slots[slot] >> 32 == UInt64(hash), isSame(place, word, head) { return place }
            slot = (slot + 1) & mask
        }
        entries.append(Entry(head: head, start: UInt32(arena.count), length: UInt32(word.count)))
        arena.append(contentsOf: word)
        slots[slot] = UInt64(hash) << 32 | UInt64(entries.count)
        return entries.count - 1
    }

    /// Calls `body` with the words for which `isWanted` holds, in the order of their bytes.
    func forEach(where isWanted: (Entry) -> Bool, _ body: (UnsafeBufferPointer<UInt8>, Entry) -> Void) {
        let kept = entries.filter(isWanted)
        arena.withUnsafeBufferPointer { arena in
            let sorted = kept.sorted { left, right in
                if left.head != right.head { return left.head < right.head }
                return WordOrder.precedes(Self.bytes(of: left, arena), Self.bytes(of: right, arena))
            }
            for entry in sorted { body(Self.bytes(of: entry, arena), entry) }
        }
    }

    // MARK: - Places

    private static func bytes(
        of entry: Entry,
        _ arena: UnsafeBufferPointer<UInt8>
    ) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: arena[Int(entry.start)..<Int(entry.start + entry.length)])
    }

    private func isSame(_ place: Int, _ word: UnsafeBufferPointer<UInt8>, _ head: UInt64) -> Bool {
        guard entries[place].head == head, Int(entries[place].length) == word.count else { return false }
        if word.count <= MemoryLayout.size(ofValue: head) { return true }
        return arena.withUnsafeBufferPointer { Self.bytes(of: entries[place], $0).elementsEqual(word) }
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 4)
        let mask = slots.count - 1
        for taken in old where taken != 0 {
            var slot = Int(taken >> 32) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = taken
        }
    }

    /// FNV-1a; `nil` for what holds a digit: numbers are neither completed nor corrected.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32? {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word {
            if byte &- 0x30 < 10 { return nil }
            hash = (hash ^ UInt32(byte)) &* 0x0100_0193
        }
        return hash ^ hash >> 15
    }
}
