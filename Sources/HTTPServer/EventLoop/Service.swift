/// What all loops share: nothing in it changes while the server runs, but for the counters.
struct Service: Sendable {
    /// Finds what answers a request.
    let router: Router
    /// Makes answers of responses.
    let maker: AnswerMaker
    /// What a client may ask for.
    let limits: Limits
    /// How long a client may take.
    let timeouts: Timeouts
    /// What pages of other origins may do.
    let crossOrigin: CrossOrigin
    /// Does what a loop must not wait for.
    let workers: WorkerPool
    /// What bodies may take of the memory.
    let bodies: BodyBudget
    /// What has been done.
    let statistics: Statistics
}
