import SequenceModel

/// What the tagger sees at a token: the words around it and the two parts of speech before it.
enum TaggerFeatures {
    /// Adds the features of the token at `place`.
    static func add(_ traits: Span<Trait>, at place: Int, to sink: inout some FeatureSink) {
        let this = traits[near: place]
        let before = traits[near: place - 1]
        let after = traits[near: place + 1]
        sink.add(FeatureHash.of(1, this.spelling))
        sink.add(FeatureHash.of(2, before.spelling))
        sink.add(FeatureHash.of(3, after.spelling))
        sink.add(FeatureHash.of(4, this.suffix2, this.shape))
        sink.add(FeatureHash.of(5, this.suffix3))
        sink.add(FeatureHash.of(6, this.shape, before.shape, after.shape))
        sink.add(FeatureHash.of(7, before.tag, this.spelling))
        sink.add(FeatureHash.of(8, before.tag, traits[near: place - 2].tag))
        sink.add(FeatureHash.of(9, before.tag, this.suffix3))
        sink.add(FeatureHash.of(10, before.suffix3, this.suffix2))
        sink.add(FeatureHash.of(11, after.suffix3, this.suffix2))
        sink.add(FeatureHash.of(12, traits[near: place - 2].spelling))
        sink.add(FeatureHash.of(13, traits[near: place + 2].spelling))
        sink.add(FeatureHash.of(14, before.tag))
        sink.add(FeatureHash.of(15, this.shape, before.tag, after.suffix2))
        sink.add(FeatureHash.of(16, before.tag, traits[near: place - 2].tag, this.spelling))
        sink.add(FeatureHash.of(17, this.classes))
        sink.add(FeatureHash.of(18, this.spelling, after.spelling))
    }
}
