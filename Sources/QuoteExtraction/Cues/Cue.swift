/// A verb that attributes, where it stands and how.
struct Cue: Sendable {
    /// Its tokens, particles included: "pointed out".
    let range: Range<Int>
    /// The first token of its verb group: "has" of "has also said".
    let group: Int
    /// Its entry in the list of cues.
    let entry: CueEntry
    /// Which form it is.
    let inflection: Inflection
    /// Whether a form of "be" makes it passive.
    let isPassive: Bool
    /// Whether it is denied or only wished for: "did not say", "refused to say".
    let isNegated: Bool
    /// Whether "to" stands before it.
    let isInfinitive: Bool
    /// Whether an auxiliary stands in its group.
    let hasAuxiliary: Bool

    /// Where it can stand.
    var frames: CueFrames { entry.frames }
    /// Whether it is a participle that leans on a subject elsewhere: ", adding that".
    var isParticipial: Bool { inflection == .progressive && !hasAuxiliary }
}
