import SequenceModel

/// A path of parts of speech, without what does not change its meaning, as one number.
///
/// A poor man's parse: between a verb and its subject, or what is said, only a few skeletons are possible.
struct Skeleton {
    /// Equal for equal paths; 0 once the path is too long to say anything.
    private(set) var hash: UInt32 = 1
    private var length = 0
    private var lastBone: UInt32 = 0
    private static let reach = 7

    /// Goes one token further.
    mutating func add(_ trait: Trait) {
        let tag = trait.partOfSpeech
        let bone = tag == .sign ? 14 + (trait.shape >> 1) : tag.bone
        guard bone != 0, bone != lastBone, hash != 0 else { return }
        length += 1
        lastBone = bone
        hash = length > Self.reach ? 0 : FeatureHash.of(99, hash, bone)
    }
}
