import Dispatch
import Glibc

/// Calls back when the process is asked to end, and keeps closed pipes and files that may not grow from ending it.
struct SignalSources {
    private let sources: [any DispatchSourceSignal]

    /// Watches SIGTERM and SIGINT from now on; `ended` runs once per signal on `queue`.
    init(queue: DispatchQueue, ended: @escaping @Sendable () -> Void) {
        // Both then come back as errors of the call that met them.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
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
