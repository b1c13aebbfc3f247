/// Parts of speech, after the Penn Treebank's; finer ones that make no difference to who said what are merged.
package enum PartOfSpeech: UInt8, CaseIterable, Sendable {
    case noun, nouns, name, pronoun, possessive, determiner, preposition, to, conjunction, number
    case adjective, adverb, modal, verb, past, progressive, participle, present, presentS
    case who, which, how, genitive, particle
    /// A sign: known by its shape, never guessed.
    case sign

    /// How many there are to guess among.
    package static let guessed = Int(Self.sign.rawValue)

    /// The part of speech that the Penn Treebank calls `name`; `nil` for signs.
    package init?(pennTreebank name: String) {
        switch name {
        case "NN": self = .noun
        case "NNS": self = .nouns
        case "NNP", "NNPS": self = .name
        case "PRP": self = .pronoun
        case "PRP$": self = .possessive
        case "DT", "PDT": self = .determiner
        case "IN": self = .preposition
        case "TO": self = .to
        case "CC": self = .conjunction
        case "CD": self = .number
        case "JJ", "JJR", "JJS": self = .adjective
        case "RB", "RBR", "RBS": self = .adverb
        case "MD": self = .modal
        case "VB": self = .verb
        case "VBD": self = .past
        case "VBG": self = .progressive
        case "VBN": self = .participle
        case "VBP": self = .present
        case "VBZ": self = .presentS
        default: self.init(rareName: name)
        }
    }

    private init?(rareName: String) {
        switch rareName {
        case "WP", "WP$": self = .who
        case "WDT": self = .which
        case "WRB": self = .how
        case "POS": self = .genitive
        case "RP": self = .particle
        case "EX": self = .pronoun
        case "FW", "UH", "LS", "SYM": self = .noun
        default: return nil
        }
    }

    /// Whether it is a form of a verb, modals left out.
    var isVerb: Bool { rawValue >= Self.verb.rawValue && rawValue <= Self.presentS.rawValue }

    /// A letter for the skeleton of a sentence; 0 for what a skeleton leaves out.
    var bone: UInt32 {
        switch self {
        case .noun, .nouns: 1
        case .name: 2
        case .pronoun: 3
        case .past, .present, .presentS: 4
        case .verb: 5
        case .progressive: 6
        case .participle: 7
        case .preposition: 8
        case .to: 9
        case .conjunction: 10
        case .who, .which, .how: 11
        case .modal: 12
        case .genitive: 13
        case .sign: 14
        default: 0
        }
    }
}
