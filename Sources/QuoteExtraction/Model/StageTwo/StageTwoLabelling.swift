import SequenceModel

/// What stage 2 chose for one cue; places are those of the window.
struct StageTwoLabelling {
    /// The content; never empty.
    let content: [Range<Int>]
    /// The source.
    let source: [Range<Int>]
    /// How likely every label is at every place, given that there is content.
    let chances: [SIMD8<Float>]
    /// How likely there is any content.
    let contentLikelihood: Float
    /// How likely there is a source with this content; 1 where the likeliest labelling has one.
    let sourceLikelihood: Float
}
