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
        /// The job that it is woken for.
        let first = Locked<Job?>(nil)

        init(number: Int) {
            // A step behind the loops, which have little to do for each of many. No more than that: below a flood of
            // cheap requests, work must still get done.
            queue = DispatchQueue(label: "http.worker.\(number)", qos: .utility)
        }
    }

    private struct State {
        var idle: [Worker]
        /// Behind the first `next` places, which are empty.
        var waiting: [Job?] = []
        var next = 0

        /// Takes out the job that has waited longest.
        mutating func takeWaiting() -> Job? {
            guard next < waiting.count else { return nil }
            let job = waiting[next]
            waiting[next] = nil
            next += 1
            // Under a load that never lets up there is always somebody waiting: empty places have to go meanwhile.
            if next * 2 >= waiting.count {
                waiting.removeFirst(next)
                next = 0
            }
            return job
        }
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
        // Handed over, not captured: the block lasts for as long as there is work, and would hold on to it.
        worker.first.withLock { $0 = first }
        worker.queue.async(group: running) {
            var job = worker.first.withLock { place in
                defer { place = nil }
                return place
            }
            while let current = job {
                current(worker.compressor)
                job = self.next(for: worker)
            }
        }
    }

    /// The job that has waited longest; without one, `worker` becomes idle.
    private func next(for worker: Worker) -> Job? {
        state.withLock { state in
            let job = state.takeWaiting()
            if job == nil { state.idle.append(worker) }
            return job
        }
    }
}
