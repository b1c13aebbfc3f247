/// A body on its way in, and what it is for.
final class BodyIntake {
    /// What becomes of the content.
    enum Purpose {
        /// Kept whole for a handler; 413 beyond `limit`. With a limit of 0 it is dropped, and the handler gets none.
        case collect(limit: Int, place: Place, handler: Handler)
        /// Handed on piece by piece.
        case receive(any BodyReceiver)
        /// Dropped: the request has been answered.
        case discard
    }

    /// The request.
    let exchange: Exchange
    /// What becomes of the content.
    let purpose: Purpose
    /// What it has taken of the memory for bodies.
    let share: BodyShare?
    /// Takes framing and coding off.
    var decoder: BodyDecoder
    /// Content decoded so far: all of it, or the current piece.
    var content: [UInt8] = []
    /// Bytes of the body that came, framing included.
    var received = 0
    /// Milliseconds for which it was up to the client to send; the time a receiver took does not count.
    var readingTime = 0
    /// Whether the body has ended.
    var isWhole = false
    /// How large a piece for a receiver gets.
    static let pieceSize = 65_536

    /// A body that has not begun.
    init(_ exchange: Exchange, _ purpose: Purpose, _ decoder: BodyDecoder, share: BodyShare? = nil) {
        self.exchange = exchange
        self.purpose = purpose
        self.decoder = decoder
        self.share = share
    }

    /// How much content may stand in `content` before something must be done about it.
    var enough: Int {
        switch purpose {
        case .collect(let limit, _, _) where limit > 0: limit + 1
        case .collect, .receive, .discard: Self.pieceSize
        }
    }

    /// Who takes the pieces, if anyone.
    var receiver: (any BodyReceiver)? {
        if case .receive(let receiver) = purpose { receiver } else { nil }
    }
}
