import CEpoll
import Glibc
import Locking

/// What other threads tell a loop.
enum Mail: Sendable {
    /// A worker has made the answer for a connection.
    case answer(tag: UInt64, Answer)
    /// A receiver has taken a piece; with a response it wants no more.
    case received(tag: UInt64, Response?, by: any BodyReceiver)
    /// The server stops: drain and end.
    case stop
}

/// A loop's letter box: anyone posts, the loop empties it.
final class Mailbox: Sendable {
    private let letters = Locked<[Mail]>([])
    private let bell: Descriptor

    /// An empty box.
    init() throws(ServerError) {
        let number = cepoll_eventfd()
        guard number >= 0 else { throw .system(call: "eventfd", reason: systemErrorText()) }
        bell = Descriptor(number)
    }

    /// What becomes readable when there is mail.
    var descriptor: Int32 { bell.number }

    /// Puts a letter in; only the first one since the last emptying costs a system call.
    func post(_ mail: Mail) {
        let isFirst = letters.withLock { letters in
            letters.append(mail)
            return letters.count == 1
        }
        guard isFirst else { return }
        var one: UInt64 = 1
        write(bell.number, &one, 8)
    }

    /// Takes everything out, in order.
    func empty() -> [Mail] {
        var count: UInt64 = 0
        read(bell.number, &count, 8)
        return letters.withLock { letters in
            let all = letters
            letters = []
            return all
        }
    }
}
