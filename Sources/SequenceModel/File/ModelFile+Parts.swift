extension ModelFile {
    // MARK: Chains

    /// Adds a chain under a name of four letters; weights lose all but 8 bits.
    public mutating func add(_ name: String, _ chain: ChainParameters) {
        let transitions = chain.transitions
        let rows = chain.weights.count / transitions.scheme.count
        var writer = ByteWriter()
        writer.write(UInt8(transitions.scheme.kinds))
        writer.write(UInt8(transitions.situations))
        writer.write(UInt8(rows.trailingZeroBitCount))
        for row in transitions.rows {
            for label in 0..<transitions.scheme.count { writer.write(row[label]) }
        }
        Self.write(QuantisedWeights(chain.weights), to: &writer)
        add(name, writer.bytes)
    }

    /// The chain of this name.
    public func chain(_ name: String) throws(ModelFileError) -> ChainParameters {
        var reader = try reader(of: name)
        let kinds = Int(try reader.read(UInt8.self))
        let situations = Int(try reader.read(UInt8.self))
        let bits = Int(try reader.read(UInt8.self))
        guard (1...3).contains(kinds), situations > 0, (1...24).contains(bits) else { throw reader.malformed }
        var transitions = TransitionTable(scheme: LabelScheme(kinds: kinds), situations: situations)
        let labels = transitions.scheme.count
        for row in transitions.rows.indices {
            let scores = try reader.readFloats(labels)
            for label in 0..<labels { transitions.set(label, row: row, to: scores[label]) }
        }
        let weights = try Self.readWeights(labels << bits, from: &reader)
        return ChainParameters(weights: weights, transitions: transitions)
    }

    // MARK: Taggers

    /// Adds a tagger under a name of four letters; weights lose all but 8 bits.
    public mutating func add(_ name: String, _ tagger: TaggerParameters) {
        var writer = ByteWriter()
        writer.write(UInt8(tagger.labels))
        writer.write(UInt8((tagger.weights.count / tagger.labels).trailingZeroBitCount))
        Self.write(QuantisedWeights(tagger.weights), to: &writer)
        add(name, writer.bytes)
    }

    /// The tagger of this name.
    public func tagger(_ name: String) throws(ModelFileError) -> TaggerParameters {
        var reader = try reader(of: name)
        let labels = Int(try reader.read(UInt8.self))
        let bits = Int(try reader.read(UInt8.self))
        guard (1...TaggerModel.maximumLabels).contains(labels), (1...24).contains(bits) else { throw reader.malformed }
        return TaggerParameters(labels: labels, weights: try Self.readWeights(labels << bits, from: &reader))
    }

    // MARK: Calibration

    /// Adds a calibration under a name of four letters.
    public mutating func add(_ name: String, _ calibration: LogisticModel) {
        var writer = ByteWriter()
        writer.write(UInt16(calibration.weights.count))
        for weight in calibration.weights { writer.write(weight) }
        add(name, writer.bytes)
    }

    /// The calibration of this name.
    public func calibration(_ name: String) throws(ModelFileError) -> LogisticModel {
        var reader = try reader(of: name)
        let weights = try reader.readFloats(Int(try reader.read(UInt16.self)))
        guard reader.remaining == 0 else { throw reader.malformed }
        return LogisticModel(weights: weights)
    }

    /// Adds odds under a name of four letters; weights lose all but 8 bits.
    public mutating func add(_ name: String, _ odds: FeatureOdds) {
        var writer = ByteWriter()
        writer.write(UInt8(odds.weights.count.trailingZeroBitCount))
        Self.write(QuantisedWeights(odds.weights), to: &writer)
        add(name, writer.bytes)
    }

    /// The odds of this name.
    public func odds(_ name: String) throws(ModelFileError) -> FeatureOdds {
        var reader = try reader(of: name)
        let bits = Int(try reader.read(UInt8.self))
        guard (1...24).contains(bits) else { throw reader.malformed }
        return FeatureOdds(weights: try Self.readWeights(1 << bits, from: &reader))
    }

    // MARK: Weights

    private static func write(_ weights: QuantisedWeights, to writer: inout ByteWriter) {
        for scale in weights.scales { writer.write(scale) }
        writer.write(contentsOf: weights.steps.map { UInt8(bitPattern: $0) })
    }

    private static func readWeights(_ count: Int, from reader: inout ByteReader) throws(ModelFileError) -> [Float] {
        let scales = try reader.readFloats(QuantisedWeights.blocks(of: count))
        let steps = try reader.read(count).map { Int8(bitPattern: $0) }
        guard reader.remaining == 0 else { throw reader.malformed }
        return QuantisedWeights(steps: steps, scales: scales).weights
    }
}
