import SequenceModel

/// What stage 1 sees at a token.
enum StageOneFeatures {
    /// Adds the features of the token at `place`.
    static func add(_ traits: Span<Trait>, situation: UInt32, at place: Int, to sink: inout some FeatureSink) {
        addWords(traits, place, &sink)
        addTags(traits, place, &sink)
        addLooks(traits, place, &sink)
        addQuotation(traits, situation, place, &sink)
        addPlace(traits, situation, place, &sink)
        addCues(traits, place, &sink)
    }

    @inline(__always)
    private static func addWords(_ traits: Span<Trait>, _ place: Int, _ sink: inout some FeatureSink) {
        let word = traits[near: place].word
        let before = traits[near: place - 1].word
        let after = traits[near: place + 1].word
        sink.add(FeatureHash.of(1, word))
        sink.add(FeatureHash.of(2, before))
        sink.add(FeatureHash.of(3, after))
        sink.add(FeatureHash.of(4, traits[near: place - 2].word))
        sink.add(FeatureHash.of(5, traits[near: place + 2].word))
        sink.add(FeatureHash.of(6, traits[near: place - 3].word))
        sink.add(FeatureHash.of(7, traits[near: place + 3].word))
        sink.add(FeatureHash.of(8, before, word))
        sink.add(FeatureHash.of(9, word, after))
        sink.add(FeatureHash.of(10, traits[near: place - 2].word, before))
        sink.add(FeatureHash.of(11, after, traits[near: place + 2].word))
    }

    @inline(__always)
    private static func addTags(_ traits: Span<Trait>, _ place: Int, _ sink: inout some FeatureSink) {
        let this = traits[near: place]
        let before = traits[near: place - 1]
        let after = traits[near: place + 1]
        sink.add(FeatureHash.of(12, this.tag))
        sink.add(FeatureHash.of(13, before.tag, traits[near: place - 2].tag))
        sink.add(FeatureHash.of(14, after.tag, traits[near: place + 2].tag))
        sink.add(FeatureHash.of(15, traits[near: place - 3].tag))
        sink.add(FeatureHash.of(16, traits[near: place + 3].tag))
        sink.add(FeatureHash.of(17, before.tag, this.tag))
        sink.add(FeatureHash.of(18, this.tag, after.tag))
        sink.add(FeatureHash.of(19, before.tag, this.tag, after.tag))
        sink.add(FeatureHash.of(20, traits[near: place - 2].tag, before.tag, this.tag))
        sink.add(FeatureHash.of(21, this.tag, after.tag, traits[near: place + 2].tag))
        sink.add(FeatureHash.of(22, this.word, after.tag))
        sink.add(FeatureHash.of(23, this.tag, before.word))
        sink.add(FeatureHash.of(24, this.tag, after.word))
        sink.add(FeatureHash.of(25, this.word, before.tag))
    }

    @inline(__always)
    private static func addLooks(_ traits: Span<Trait>, _ place: Int, _ sink: inout some FeatureSink) {
        let this = traits[near: place]
        sink.add(FeatureHash.of(26, this.suffix3))
        sink.add(FeatureHash.of(27, traits[near: place - 1].suffix3))
        sink.add(FeatureHash.of(28, traits[near: place + 1].suffix3))
        sink.add(FeatureHash.of(29, this.shape, traits[near: place - 1].shape, traits[near: place + 1].shape))
        sink.add(FeatureHash.of(30, this.classes))
        sink.add(FeatureHash.of(31, traits[near: place - 1].classes))
        sink.add(FeatureHash.of(32, traits[near: place + 1].classes))
        sink.add(FeatureHash.of(33, this.speaks, this.tag, traits[near: place + 1].tag))
    }

    @inline(__always)
    private static func addQuotation(
        _ traits: Span<Trait>,
        _ situation: UInt32,
        _ place: Int,
        _ sink: inout some FeatureSink
    ) {
        let this = traits[near: place]
        let quotes = traits[near: place - 1].quote << 6 | this.quote << 3 | traits[near: place + 1].quote
        sink.add(FeatureHash.of(34, quotes))
        sink.add(FeatureHash.of(35, this.quote, this.quotation))
        sink.add(FeatureHash.of(36, this.quote, this.tag, situation))
        sink.add(FeatureHash.of(37, quotes, this.tag))
        sink.add(FeatureHash.of(38, bucket(this.sinceClose), this.tag))
        sink.add(FeatureHash.of(39, bucket(this.untilOpen), this.tag))
        sink.add(FeatureHash.of(40, bucket(this.sinceClose), bucket(this.untilOpen), traits[near: place - 1].word))
    }

    @inline(__always)
    private static func addPlace(
        _ traits: Span<Trait>,
        _ situation: UInt32,
        _ place: Int,
        _ sink: inout some FeatureSink
    ) {
        let this = traits[near: place]
        let fromStart = bucket(Int32(place) - this.sentenceStart)
        let fromEnd = bucket(this.sentenceEnd - 1 - Int32(place))
        sink.add(FeatureHash.of(41, fromStart, this.tag))
        sink.add(FeatureHash.of(42, fromEnd, this.tag))
        sink.add(FeatureHash.of(43, bucket(this.sentence), this.quote, situation))
        sink.add(FeatureHash.of(44, traits[near: Int(this.sentenceStart)].word, fromStart))
    }

    @inline(__always)
    private static func addCues(_ traits: Span<Trait>, _ place: Int, _ sink: inout some FeatureSink) {
        let this = traits[near: place]
        sink.add(FeatureHash.of(45, this.cue))
        sink.add(FeatureHash.of(46, this.cue, this.tag, traits[near: place + 1].tag))
        sink.add(FeatureHash.of(47, traits[near: place - 1].cue, traits[near: place + 1].cue))
        let before = Int(this.cueBefore)
        let after = Int(this.cueAfter)
        let left = before < 0 ? Trait.edge : traits[near: before]
        let right = after < 0 ? Trait.edge : traits[near: after]
        let leftFar = before < 0 ? 30 : bucket(Int32(place - before)) | (left.sentence == this.sentence ? 0 : 16)
        let rightFar = after < 0 ? 30 : bucket(Int32(after - place)) | (right.sentence == this.sentence ? 0 : 16)
        sink.add(FeatureHash.of(48, leftFar, left.cue))
        sink.add(FeatureHash.of(49, rightFar, right.cue))
        sink.add(FeatureHash.of(50, left.lemma, this.tag, leftFar))
        sink.add(FeatureHash.of(51, right.lemma, this.tag, rightFar))
        sink.add(FeatureHash.of(52, this.boneBefore, this.tag))
        sink.add(FeatureHash.of(53, this.boneAfter, this.tag))
        sink.add(FeatureHash.of(54, left.cue, bucket(this.commas - left.commas), this.quote << 3 | left.quote))
        sink.add(FeatureHash.of(55, right.cue, bucket(right.commas - this.commas), this.quote << 3 | right.quote))
        sink.add(FeatureHash.of(56, leftFar, rightFar, this.quote))
        sink.add(FeatureHash.of(57, traits[near: before + 1].word, this.tag, leftFar))
    }
}
