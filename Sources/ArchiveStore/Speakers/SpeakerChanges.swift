/// What settling the speakers of an archive anew has changed.
public struct SpeakerChanges: Sendable, Equatable {
    /// Quotes under one printed name that went from one speaker to another.
    public struct Move: Sendable, Equatable {
        /// The name as printed.
        public var name: String
        /// The id of the speaker they belonged to.
        public var from: String
        /// The id of the speaker they belong to now.
        public var to: String
        /// How many.
        public var quotes: Int
    }

    /// The moves, most quotes first.
    public var moves: [Move] = []
    /// How many speakers there were.
    public var speakersBefore = 0
    /// How many there are.
    public var speakersAfter = 0
    /// Names that the rules explain and nobody in the archive bears, in order.
    public var unusedNames: [String] = []

    /// How many quotes moved.
    public var quotes: Int { moves.reduce(0) { $0 + $1.quotes } }
}
