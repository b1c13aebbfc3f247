import Dispatch
import Glibc

/// Calls back when the process is asked to end, and keeps a closed pipe from ending it.
struct SignalSources {
    private let sources: [any DispatchSourceSignal]

    /// Watches SIGTERM and SIGINT from now on; `ended` runs once per signal on `queue`.
    init(queue: DispatchQueue, ended: @escaping @Sendable () -> Void) {
        signal(SIGPIPE, SIG_IGN)
        sources = [SIGTERM, SIGINT].map { number in
            // The default action would end the process before the source hears of the signal.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler(handler: ended)
            source.resume()
            return source
        }
    }
}
