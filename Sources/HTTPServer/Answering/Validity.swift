/// For how long an answer holds, so that the server may give it again by itself.
///
/// By this a handler promises two things: that the answer follows from the request's method, its target and the fields
/// that choose among answers (`RequestKey` names them), and from a state that has a number; and that the number changes
/// whenever the state does.
public struct Validity: Sendable {
    private let version: Int64
    private let present: @Sendable () -> Int64

    /// An answer made from a state of number `version`; `present` tells the number that the state has now.
    ///
    /// The server calls `present` each time before it gives the answer again, on its loops: it has to be quick.
    public init(version: Int64, present: @escaping @Sendable () -> Int64) {
        self.version = version
        self.present = present
    }

    /// An answer that stays the same while the program runs.
    public static let lasting = Validity(version: 0) { 0 }

    /// Whether the answer is still the right one.
    package var holds: Bool { present() == version }
}
