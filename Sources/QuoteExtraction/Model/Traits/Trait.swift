/// A token as features see it: small numbers, equal where tokens are alike.
struct Trait: Sendable {
    /// The word, without regard to case; for a name that no list knows, only what it looks like.
    var word: UInt32 = 0
    /// The word itself, names included.
    var spelling: UInt32 = 0
    /// Its last two and three letters.
    var suffix2: UInt32 = 0
    var suffix3: UInt32 = 0
    /// What it looks like.
    var shape: UInt32 = 0
    /// What the word lists say it can be.
    var classes: UInt32 = 0
    /// Its part of speech.
    var tag: UInt32 = UInt32(PartOfSpeech.sign.rawValue)
    /// Its place in quotation marks, see `QuotePlace`.
    var quote: UInt32 = 0
    /// What sort of quotation it stands in.
    var quotation: UInt32 = 0
    /// The frames and form of the cue that the lists say it can be; 0 for none.
    var cue: UInt32 = 0
    /// The spelling of the first word of that cue's lemma.
    var lemma: UInt32 = 0
    /// Whether this name stands beside a cue elsewhere in the text.
    var speaks: UInt32 = 0
    /// Places in the paragraph of the nearest possible cues; -1 for none.
    var cueBefore: Int32 = -1
    var cueAfter: Int32 = -1
    /// The skeletons of what lies between them and this token; 0 for far away.
    var boneBefore: UInt32 = 0
    var boneAfter: UInt32 = 0
    /// How many commas there are in the paragraph up to here.
    var commas: Int32 = 0
    /// The sentence: its number in the paragraph, and where it begins and ends there.
    var sentence: Int32 = 0
    var sentenceStart: Int32 = 0
    var sentenceEnd: Int32 = 0
    /// How many tokens back a quotation closed, and how many on one opens; 99 for none.
    var sinceClose: Int32 = 99
    var untilOpen: Int32 = 99

    /// What stands before the beginning and behind the end of a paragraph.
    static let edge: Self = {
        var trait = Self()
        trait.word = 1
        trait.shape = 15
        trait.tag = 30
        return trait
    }()

    /// The spelling of a word, in any case.
    static func spelling(_ word: String) -> UInt32 { spelling(key: WordKey.of(word)) }

    /// The spelling of the word with this key.
    static func spelling(key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key ^ key >> 32) | 2 }

    /// Its part of speech, as a value.
    var partOfSpeech: PartOfSpeech { PartOfSpeech(rawValue: UInt8(truncatingIfNeeded: tag)) ?? .sign }
}

/// A number in one of a few steps, finer where it is small.
@inline(__always)
func bucket(_ number: Int32) -> UInt32 {
    switch number {
    case ..<0: 31
    case 0...4: UInt32(number)
    case 5...6: 5
    case 7...9: 6
    case 10...14: 7
    case 15...24: 8
    case 25...49: 9
    default: 10
    }
}
