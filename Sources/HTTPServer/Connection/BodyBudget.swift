import Synchronization

/// How much memory may be taken by the bodies that are being collected, those of all connections together.
///
/// How large one may get its handler says; how many there are at once nobody else bounds.
final class BodyBudget: Sendable {
    private let taken = Atomic<Int>(0)
    private let limit: Int

    /// A budget of `limit` bytes.
    init(limit: Int) {
        self.limit = limit
    }

    /// Takes more; `false`, with nothing taken, where less is left.
    fileprivate func take(_ bytes: Int) -> Bool {
        if taken.wrappingAdd(bytes, ordering: .relaxed).newValue <= limit { return true }
        taken.add(-bytes)
        return false
    }

    fileprivate func giveBack(_ bytes: Int) {
        taken.add(-bytes)
    }
}

/// What one body has taken of the budget; given back at the latest when its connection or its request is gone.
final class BodyShare: Sendable {
    private let budget: BodyBudget
    private let size = Atomic<Int>(0)

    /// A share of nothing yet.
    init(of budget: BodyBudget) {
        self.budget = budget
    }

    deinit {
        giveBack()
    }

    /// Takes what is lacking for a body of `count` bytes; `false` where the budget does not have it.
    func grow(to count: Int) -> Bool {
        let lacking = count - size.now
        guard lacking > 0 else { return true }
        guard budget.take(lacking) else { return false }
        size.add(lacking)
        return true
    }

    /// `handler`, with all of this given back once it is done: before anybody hears the answer.
    func givenBack(after handler: @escaping Handler) -> Handler {
        { request in
            defer { self.giveBack() }
            return handler(request)
        }
    }

    private func giveBack() {
        budget.giveBack(size.exchange(0, ordering: .relaxed))
    }
}
