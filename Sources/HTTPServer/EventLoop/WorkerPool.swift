import Dispatch
package import Locking

/// A bounded number of threads for what a loop must not wait for.
///
/// Each worker is a private serial queue: Dispatch gives every busy one a thread of its own, which a blocked job on a
/// global queue would have to share. A job goes to an idle worker at once, or waits until any is free.
package final class WorkerPool: Sendable {
    /// Something to do, with a compressor that nobody else uses meanwhile.
    package typealias Job = @Sendable (Locked<Compressor>) -> Void

    private final class Worker: Sendable {
        let queue: DispatchQueue
        let compressor = Locked(Compressor())

        init(number: Int) {
            queue = DispatchQueue(label: "http.worker.\(number)")
        }
    }

    private struct State {
        var idle: [Worker]
        var waiting: [Job] = []
        /// The place of the next waiting job; the ones before it are gone.
        var next = 0
    }

    private let state: Locked<State>
    private let limit: Int
    private let running = DispatchGroup()

    /// A pool of `count` workers for whom at most `limit` jobs wait.
    package init(count: Int, limit: Int) {
        state = Locked(State(idle: (0..<count).map(Worker.init)))
        self.limit = limit
    }

    /// Has `job` done; `false` if too many wait already.
    package func submit(_ job: @escaping Job) -> Bool {
        let (isTaken, worker) = state.withLock { state -> (Bool, Worker?) in
            if let worker = state.idle.popLast() { return (true, worker) }
            guard state.waiting.count - state.next < limit else { return (false, nil) }
            state.waiting.append(job)
            return (true, nil)
        }
        if let worker { start(worker, job) }
        return isTaken
    }

    /// Waits until nothing is being done, at most `seconds`.
    package func wait(seconds: Double) {
        _ = running.wait(timeout: .now() + seconds)
    }

    private func start(_ worker: Worker, _ first: @escaping Job) {
        worker.queue.async(group: running) {
            var job: Job? = first
            while let current = job {
                current(worker.compressor)
                job = self.next(for: worker)
            }
        }
    }

    /// The job that has waited longest; without one, `worker` becomes idle.
    private func next(for worker: Worker) -> Job? {
        state.withLock { state in
            guard state.next < state.waiting.count else {
                state.waiting.removeAll(keepingCapacity: true)
                state.next = 0
                state.idle.append(worker)
                return nil
            }
            defer { state.next += 1 }
            return state.waiting[state.next]
        }
    }
}
