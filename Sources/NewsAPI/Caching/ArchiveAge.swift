import HTTPServer
import Locking
package import NewsModel

/// Since when the archive has been as it is, as far as this program has seen: what `Last-Modified` says.
///
/// A change is dated by when it was first seen, which is never before it was made, so that no client takes an old
/// answer for a new one; after a restart all answers only look younger than they are.
package final class ArchiveAge: Sendable {
    private struct State {
        var generation: Int64
        /// `nil` where there is none to be told.
        var date: Timestamp?
        var latestDate: Timestamp
    }

    private let state: Locked<State>

    /// The age of an archive that is looked at for the first time.
    package init(generation: Int64, now: Timestamp) {
        state = Locked(State(generation: generation, date: now, latestDate: now))
    }

    /// The date of an answer made from `generation`, in HTTP's form; `nil` where none may be given.
    ///
    /// Dates are of whole seconds, and no two states may have the same one (RFC 9110 §8.8.2.2): the second state of a
    /// second, or of a clock that was set back, has none for as long as it lasts.
    package func lastModified(of generation: Int64, now: Timestamp) -> String? {
        let date: Timestamp? = state.withLock { state in
            if state.generation < generation {
                let date = now > state.latestDate ? now : nil
                state = State(generation: generation, date: date, latestDate: date ?? state.latestDate)
            }
            return state.generation == generation ? state.date : nil
        }
        return date.map { HTTPDate.text(Int($0.seconds)) }
    }
}
