package import HTTPServer
import Locking

/// Whole answers, kept while the archive does not change.
///
/// Each belongs to one generation of the archive. The generation is asked before the archive is read, and again before
/// an answer is given out, so that a write is seen by the very next read; with a new one all that was kept is let go.
package final class AnswerCache: Sendable {
    /// An answer at hand.
    package struct Found: Sendable {
        /// The answer, with its strong tag, and with its gzip form if that is made.
        package var response: Response
        /// Whether this is the moment to make the gzip form: the answer is asked for again, and nobody is at it yet.
        package var wantsPacking = false
    }

    /// How well it works.
    package struct Reading: Sendable, Equatable {
        /// Answers given out, and questions for which there was none.
        package var hits = 0, misses = 0
        /// Answers kept, and their bytes.
        package var count = 0, bytes = 0

        /// A reading; all at zero unless told otherwise.
        package init(hits: Int = 0, misses: Int = 0, count: Int = 0, bytes: Int = 0) {
            (self.hits, self.misses, self.count, self.bytes) = (hits, misses, count, bytes)
        }
    }

    private struct Entry {
        var response: Response
        /// Whether the gzip form is made or being made, or would not be worth it.
        var isPackingSettled: Bool
    }

    private struct State {
        var generation = Int64.min
        var entries: RecencyList<AnswerKey, Entry>
        var hits = 0
        var misses = 0
    }

    private let state: Locked<State>
    private let bytes: Int
    /// What an entry costs besides its content: fields, places in tables.
    private static let overhead = 1_024

    /// A cache of at most `bytes` and `count` answers; with 0 it keeps nothing.
    package init(bytes: Int, count: Int = 20_000) {
        self.bytes = bytes
        state = Locked(State(entries: RecencyList(count: count, cost: bytes)))
    }

    /// The answer kept for `key` at `generation`, for a client that takes gzip or does not.
    package func answer(to key: AnswerKey, at generation: Int64, acceptingGzip: Bool) -> Found? {
        state.withLock { state in
            guard state.generation == generation, var entry = state.entries.value(of: key) else {
                state.misses += 1
                return nil
            }
            state.hits += 1
            guard acceptingGzip, !entry.isPackingSettled else { return Found(response: entry.response) }
            let found = Found(response: entry.response, wantsPacking: true)
            entry.isPackingSettled = true
            state.entries.set(entry, of: key, cost: Self.cost(of: entry.response, key))
            return found
        }
    }

    /// Keeps an answer that was made from the archive at `generation` or later.
    ///
    /// Once `isPacked`, its gzip form is made or known not to be worth it.
    package func keep(_ response: Response, to key: AnswerKey, at generation: Int64, isPacked: Bool = false) {
        let cost = Self.cost(of: response, key)
        // One answer may not take the place of too many others.
        guard cost <= bytes / 8 else { return }
        let type = response.fields["Content-Type"]
        // What was put together gets smaller still when it is packed as a whole.
        let isWorthIt = response.isPackedOnly || CompressibleTypes.worthCompressing(response.body.count, type)
        let isSettled = isPacked || !isWorthIt
        state.withLock { state in
            if state.generation < generation {
                state.generation = generation
                state.entries.removeAll()
            }
            guard state.generation == generation else { return }
            state.entries.set(Entry(response: response, isPackingSettled: isSettled), of: key, cost: cost)
        }
    }

    /// Forgets all answers.
    package func forget() {
        state.withLock { $0.entries.removeAll() }
    }

    /// How well it works so far.
    package var reading: Reading {
        state.withLock { state in
            Reading(hits: state.hits, misses: state.misses, count: state.entries.count, bytes: state.entries.cost)
        }
    }

    private static func cost(of response: Response, _ key: AnswerKey) -> Int {
        response.body.count + (response.gzipBody?.count ?? 0) + key.cost + overhead
    }
}
