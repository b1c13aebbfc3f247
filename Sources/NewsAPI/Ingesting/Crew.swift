import Dispatch
import Glibc
import Locking

/// Threads that share work, a fixed number of them whoever asks.
///
/// Serial queues of its own rather than `DispatchQueue.concurrentPerform`, whose threads are everybody's.
struct Crew: Sendable {
    private let queues: [DispatchQueue]

    /// How many cores the machine has.
    static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// A crew of so many threads.
    init(threads: Int) {
        queues = (0..<max(1, threads)).map { DispatchQueue(label: "saidline.crew.\($0)") }
    }

    /// The results for `items`, in their order; the caller waits.
    ///
    /// Each thread takes the next item when it is free.
    func map<Item: Sendable, Result: Sendable>(
        _ items: [Item],
        _ transform: @escaping @Sendable (Item) -> Result
    ) -> [Result] {
        guard items.count > 1 else { return items.map(transform) }
        let next = Locked(0)
        let results = Locked([Result?](repeating: nil, count: items.count))
        let group = DispatchGroup()
        for queue in queues.prefix(items.count) {
            queue.async(group: group) {
                while let index = Self.take(next, below: items.count) {
                    let result = transform(items[index])
                    results.withLock { $0[index] = result }
                }
            }
        }
        group.wait()
        return results.withLock { $0.compactMap(\.self) }
    }

    private static func take(_ next: Locked<Int>, below count: Int) -> Int? {
        next.withLock { index in
            guard index < count else { return nil }
            index += 1
            return index - 1
        }
    }
}
