import Glibc

/// Whoever waits for the answer that the present thread makes.
///
/// What it knows is the thread's own, and needs no task: handlers run on threads of Dispatch.
public enum Asker {
    /// Says whether somebody who waited has left; asked again and again while an archive works on a question.
    public typealias Leaving = @Sendable () -> Bool

    private final class Note {
        let hasLeft: Leaving

        init(_ hasLeft: @escaping Leaving) {
            self.hasLeft = hasLeft
        }
    }

    /// The place of a thread's note; `nil` where the system has no more such places, so that nobody ever leaves.
    private static let key: pthread_key_t? = {
        var key = pthread_key_t()
        return pthread_key_create(&key, nil) == 0 ? key : nil
    }()

    /// Whether nobody waits any more.
    public static var hasLeft: Leaving {
        guard let key, let note = pthread_getspecific(key) else { return { false } }
        return Unmanaged<Note>.fromOpaque(note).takeUnretainedValue().hasLeft
    }

    /// Does what somebody waits for who may leave.
    ///
    /// An archive that is asked within ends its work with `ArchiveError.cancelled` once they have. Writes are never cut
    /// short.
    public static func waiting<T, Failure: Error>(
        until hasLeft: @escaping Leaving,
        _ body: () throws(Failure) -> T
    ) throws(Failure) -> T {
        guard let key else { return try body() }
        let (note, before) = (Note(hasLeft), pthread_getspecific(key))
        pthread_setspecific(key, Unmanaged.passUnretained(note).toOpaque())
        defer {
            pthread_setspecific(key, before)
            // The place holds no reference of its own.
            withExtendedLifetime(note) {}
        }
        return try body()
    }
}
