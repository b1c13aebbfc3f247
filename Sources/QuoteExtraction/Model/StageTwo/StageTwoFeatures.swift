import SequenceModel

/// What stage 2 sees at a token.
enum StageTwoFeatures {
    // MARK: The token in its paragraph

    /// Adds the features that are the same for every cue, so that they need be summed only once.
    static func addConstant(
        _ traits: Span<Trait>,
        _ note: StageOneNote,
        at place: Int,
        to sink: inout some FeatureSink
    ) {
        let this = traits[near: place]
        let before = traits[near: place - 1]
        let after = traits[near: place + 1]
        sink.add(FeatureHash.of(101, this.word))
        sink.add(FeatureHash.of(102, before.word))
        sink.add(FeatureHash.of(103, after.word))
        sink.add(FeatureHash.of(104, before.word, this.word))
        sink.add(FeatureHash.of(105, this.word, after.word))
        sink.add(FeatureHash.of(106, before.tag, this.tag, after.tag))
        sink.add(FeatureHash.of(107, traits[near: place - 2].tag, before.tag, this.tag))
        sink.add(FeatureHash.of(108, this.tag, after.tag, traits[near: place + 2].tag))
        sink.add(FeatureHash.of(109, this.suffix3))
        sink.add(FeatureHash.of(110, this.classes, after.classes))
        sink.add(FeatureHash.of(111, traits[near: place - 2].word, before.word))
        sink.add(FeatureHash.of(112, after.word, traits[near: place + 2].word))
        sink.add(FeatureHash.of(113, this.shape, before.shape, after.shape))
        addConstantQuotation(traits, note, place, &sink)
    }

    @inline(__always)
    private static func addConstantQuotation(
        _ traits: Span<Trait>,
        _ note: StageOneNote,
        _ place: Int,
        _ sink: inout some FeatureSink
    ) {
        let this = traits[near: place]
        let quotes = traits[near: place - 1].quote << 6 | this.quote << 3 | traits[near: place + 1].quote
        sink.add(FeatureHash.of(114, quotes, this.tag))
        sink.add(FeatureHash.of(115, this.quote, this.quotation))
        let labels = note.labels
        sink.add(FeatureHash.of(116, labels))
        sink.add(FeatureHash.of(117, labels & 15, this.word))
        sink.add(FeatureHash.of(118, labels & 15, traits[near: place - 1].tag, this.tag))
        sink.add(FeatureHash.of(119, labels, quotes))
        sink.add(FeatureHash.of(120, note.likelihoods, labels & 15))
        sink.add(FeatureHash.of(121, bucket(Int32(place) - this.sentenceStart), labels & 15))
        sink.add(FeatureHash.of(122, bucket(this.sentenceEnd - 1 - Int32(place)), labels & 15, this.tag))
        sink.add(FeatureHash.of(123, bucket(this.sinceClose), bucket(this.untilOpen), labels & 15))
    }

    // MARK: The token and the cue

    /// Adds the features that depend on the cue; `traits` are those of the view's paragraph.
    static func add(_ view: CueView, _ traits: Span<Trait>, at place: Int, to sink: inout some FeatureSink) {
        let cue = view.cue
        if cue.contains(place) {
            sink.add(FeatureHash.of(130, 0))
            return
        }
        let isLeft = place < cue.lowerBound
        let distance = Int32(isLeft ? cue.lowerBound - place : place - cue.upperBound + 1)
        let head = view.words.head
        let this = traits[near: place]
        let apart = isLeft ? head.sentence - this.sentence : this.sentence - head.sentence
        let side = (isLeft ? UInt32(1) : 2) | (min(UInt32(truncatingIfNeeded: apart), 2) << 2)
        let note = view.notes[place]
        addDistance(view.words, traits, place, side, bucket(distance), note.labels, &sink)
        addCue(view.words, this, side, note.labels, &sink)
        addBetween(view.words, this, view.between[place - view.window.lowerBound], side, note, &sink)
    }

    @inline(__always)
    private static func addDistance(
        _ words: CueWords,
        _ traits: Span<Trait>,
        _ place: Int,
        _ side: UInt32,
        _ distance: UInt32,
        _ labels: UInt32,
        _ sink: inout some FeatureSink
    ) {
        let this = traits[near: place]
        sink.add(FeatureHash.of(131, side, distance))
        sink.add(FeatureHash.of(132, side << 8 | distance, this.tag))
        sink.add(FeatureHash.of(133, side << 8 | distance, labels))
        sink.add(FeatureHash.of(134, side << 8 | distance, this.quote << 3 | words.head.quote))
        sink.add(FeatureHash.of(135, side, this.word))
        sink.add(FeatureHash.of(136, side, traits[near: place - 1].tag, this.tag))
        sink.add(FeatureHash.of(137, side, labels))
        sink.add(FeatureHash.of(138, side << 4 | labels & 15, traits[near: place - 1].word))
        sink.add(FeatureHash.of(139, side << 4 | labels & 15, traits[near: place + 1].word))
    }

    @inline(__always)
    private static func addCue(
        _ words: CueWords,
        _ this: Trait,
        _ side: UInt32,
        _ labels: UInt32,
        _ sink: inout some FeatureSink
    ) {
        let (head, last, next, before) = (words.head, words.last, words.next, words.before)
        let found = side << 8 | this.quote << 4 | labels & 15
        sink.add(FeatureHash.of(140, side, words.lemma, this.tag))
        sink.add(FeatureHash.of(141, side, words.lemma, labels))
        sink.add(FeatureHash.of(142, side, words.lemma, this.word))
        sink.add(FeatureHash.of(143, side << 8 | head.tag, this.tag, labels & 15))
        sink.add(FeatureHash.of(144, found, last.cue))
        sink.add(FeatureHash.of(145, found, next.word))
        sink.add(FeatureHash.of(146, found, before.tag << 8 | next.tag))
        sink.add(FeatureHash.of(147, found, before.word))
        sink.add(FeatureHash.of(148, side, last.word, this.quote << 4 | labels & 15))
        sink.add(FeatureHash.of(149, side << 8 | bucket(head.sinceClose), bucket(head.untilOpen), labels))
    }

    @inline(__always)
    private static func addBetween(
        _ words: CueWords,
        _ this: Trait,
        _ between: Between,
        _ side: UInt32,
        _ note: StageOneNote,
        _ sink: inout some FeatureSink
    ) {
        let head = words.head
        let found = side << 8 | note.labels & 15
        let cues = UInt32(min(between.cues, 3))
        let passed = cues << 4 | UInt32(min(between.sources, 3)) << 2 | UInt32(min(between.contents, 3))
        let commas = bucket(abs(this.commas - head.commas))
        sink.add(FeatureHash.of(150, side, between.bones, this.tag))
        sink.add(FeatureHash.of(151, found, between.bones))
        sink.add(FeatureHash.of(152, found, passed))
        sink.add(FeatureHash.of(153, found, cues, this.quote << 3 | head.quote))
        sink.add(FeatureHash.of(154, found, commas, this.tag))
        sink.add(FeatureHash.of(155, found, commas << 2 | cues, head.tag))
        sink.add(FeatureHash.of(156, side << 8 | note.likelihoods, passed))
        sink.add(FeatureHash.of(157, found, words.opening))
    }
}
