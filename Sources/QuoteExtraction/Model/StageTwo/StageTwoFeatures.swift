import SequenceModel

/// What stage 2 sees at a token.
enum StageTwoFeatures {
    // MARK: The token in its paragraph

    /// Adds the features that are the same for every cue, so that they need be summed only once.
    static func addConstant(
        _ traits: ParagraphTraits,
        _ found: StageOneResult,
        at place: Int,
        to sink: inout some FeatureSink
    ) {
        let this = traits[place]
        let before = traits[place - 1]
        let after = traits[place + 1]
        sink.add(FeatureHash.of(101, this.word))
        sink.add(FeatureHash.of(102, before.word))
        sink.add(FeatureHash.of(103, after.word))
        sink.add(FeatureHash.of(104, before.word, this.word))
        sink.add(FeatureHash.of(105, this.word, after.word))
        sink.add(FeatureHash.of(106, before.tag, this.tag, after.tag))
        sink.add(FeatureHash.of(107, traits[place - 2].tag, before.tag, this.tag))
        sink.add(FeatureHash.of(108, this.tag, after.tag, traits[place + 2].tag))
        sink.add(FeatureHash.of(109, this.suffix3))
        sink.add(FeatureHash.of(110, this.classes, after.classes))
        sink.add(FeatureHash.of(111, traits[place - 2].word, before.word))
        sink.add(FeatureHash.of(112, after.word, traits[place + 2].word))
        sink.add(FeatureHash.of(113, this.shape, before.shape, after.shape))
        addConstantQuotation(traits, found, place, &sink)
    }

    @inline(__always)
    private static func addConstantQuotation(
        _ traits: ParagraphTraits,
        _ found: StageOneResult,
        _ place: Int,
        _ sink: inout some FeatureSink
    ) {
        let this = traits[place]
        let quotes = traits[place - 1].quote << 6 | this.quote << 3 | traits[place + 1].quote
        sink.add(FeatureHash.of(114, quotes, this.tag))
        sink.add(FeatureHash.of(115, this.quote, this.quotation))
        let labels = found.neighbours(of: place)
        sink.add(FeatureHash.of(116, labels))
        sink.add(FeatureHash.of(117, labels & 15, this.word))
        sink.add(FeatureHash.of(118, labels & 15, before(traits, place), this.tag))
        sink.add(FeatureHash.of(119, labels, quotes))
        sink.add(FeatureHash.of(120, found.likelihoods(at: place), labels & 15))
        sink.add(FeatureHash.of(121, bucket(Int32(place) - this.sentenceStart), labels & 15))
        sink.add(FeatureHash.of(122, bucket(this.sentenceEnd - 1 - Int32(place)), labels & 15, this.tag))
        sink.add(FeatureHash.of(123, bucket(this.sinceClose), bucket(this.untilOpen), labels & 15))
    }

    @inline(__always)
    private static func before(_ traits: ParagraphTraits, _ place: Int) -> UInt32 { traits[place - 1].tag }

    // MARK: The token and the cue

    /// Adds the features that depend on the cue.
    static func add(_ view: CueView, at place: Int, to sink: inout some FeatureSink) {
        let cue = view.cue
        if cue.contains(place) {
            sink.add(FeatureHash.of(130, 0))
            return
        }
        let isLeft = place < cue.lowerBound
        let distance = Int32(isLeft ? cue.lowerBound - place : place - cue.upperBound + 1)
        let head = view.traits[cue.lowerBound]
        let this = view.traits[place]
        let apart = isLeft ? head.sentence - this.sentence : this.sentence - head.sentence
        let side = (isLeft ? UInt32(1) : 2) | (min(UInt32(truncatingIfNeeded: apart), 2) << 2)
        let labels = view.found.neighbours(of: place)
        addDistance(view, place, side, bucket(distance), labels, &sink)
        addCue(view, place, side, labels, &sink)
        addBetween(view, place, side, labels, &sink)
    }

    @inline(__always)
    private static func addDistance(
        _ view: CueView,
        _ place: Int,
        _ side: UInt32,
        _ distance: UInt32,
        _ labels: UInt32,
        _ sink: inout some FeatureSink
    ) {
        let this = view.traits[place]
        let head = view.traits[view.cue.lowerBound]
        sink.add(FeatureHash.of(131, side, distance))
        sink.add(FeatureHash.of(132, side << 8 | distance, this.tag))
        sink.add(FeatureHash.of(133, side << 8 | distance, labels))
        sink.add(FeatureHash.of(134, side << 8 | distance, this.quote << 3 | head.quote))
        sink.add(FeatureHash.of(135, side, this.word))
        sink.add(FeatureHash.of(136, side, view.traits[place - 1].tag, this.tag))
        sink.add(FeatureHash.of(137, side, labels))
        sink.add(FeatureHash.of(138, side << 4 | labels & 15, view.traits[place - 1].word))
        sink.add(FeatureHash.of(139, side << 4 | labels & 15, view.traits[place + 1].word))
    }

    @inline(__always)
    private static func addCue(
        _ view: CueView,
        _ place: Int,
        _ side: UInt32,
        _ labels: UInt32,
        _ sink: inout some FeatureSink
    ) {
        let this = view.traits[place]
        let cue = view.cue
        let head = view.traits[cue.lowerBound]
        let last = view.traits[cue.upperBound - 1]
        let next = view.traits[cue.upperBound]
        let before = view.traits[cue.lowerBound - 1]
        let word = head.lemma == 0 ? last.word : head.lemma
        sink.add(FeatureHash.of(140, side, word, this.tag))
        sink.add(FeatureHash.of(141, side, word, labels))
        sink.add(FeatureHash.of(142, side, word, this.word))
        sink.add(FeatureHash.of(143, side << 8 | head.tag, this.tag, labels & 15))
        sink.add(FeatureHash.of(144, side << 8 | this.quote << 4 | labels & 15, last.cue))
        sink.add(FeatureHash.of(145, side << 8 | this.quote << 4 | labels & 15, next.word))
        sink.add(FeatureHash.of(146, side << 8 | this.quote << 4 | labels & 15, before.tag << 8 | next.tag))
        sink.add(FeatureHash.of(147, side << 8 | this.quote << 4 | labels & 15, before.word))
        sink.add(FeatureHash.of(148, side, last.word, this.quote << 4 | labels & 15))
        sink.add(FeatureHash.of(149, side << 8 | bucket(head.sinceClose), bucket(head.untilOpen), labels))
    }

    @inline(__always)
    private static func addBetween(
        _ view: CueView,
        _ place: Int,
        _ side: UInt32,
        _ labels: UInt32,
        _ sink: inout some FeatureSink
    ) {
        let this = view.traits[place]
        let head = view.traits[view.cue.lowerBound]
        let between = view.between[place - view.window.lowerBound]
        let cues = UInt32(min(between.cues, 3))
        let sources = UInt32(min(between.sources, 3))
        let contents = UInt32(min(between.contents, 3))
        let commas = bucket(abs(this.commas - head.commas))
        sink.add(FeatureHash.of(150, side, between.bones, this.tag))
        sink.add(FeatureHash.of(151, side << 8 | labels & 15, between.bones))
        sink.add(FeatureHash.of(152, side << 8 | labels & 15, cues << 4 | sources << 2 | contents))
        sink.add(FeatureHash.of(153, side << 8 | labels & 15, cues, this.quote << 3 | head.quote))
        sink.add(FeatureHash.of(154, side << 8 | labels & 15, commas, this.tag))
        sink.add(FeatureHash.of(155, side << 8 | labels & 15, commas << 2 | cues, head.tag))
        sink.add(
            FeatureHash.of(156, side << 8 | view.found.likelihoods(at: place), cues << 4 | sources << 2 | contents)
        )
        let start = Int(head.sentenceStart)
        sink.add(FeatureHash.of(157, side << 8 | labels & 15, view.traits[start].quote << 4 | view.traits[start].tag))
    }
}
