import NewsModel
import Testing

@Suite("Versions of the extractor")
struct ExtractorVersionTests {
    @Test("engine and model make one number, and each changes it")
    func distinct() {
        let versions = [(1, 0), (2, 0), (1, 7), (2, 7), (2, 0xffff_ffff)].map { engine, model in
            ExtractorVersion.of(engine: engine, model: UInt32(model))
        }
        #expect(Set(versions).count == versions.count)
        #expect(versions.allSatisfy { $0 > 0 })
    }

    @Test("an older engine and another model are out of date, a newer engine is not")
    func outdated() {
        func isOutdated(_ stored: (Int, UInt32), beside current: (Int, UInt32)) -> Bool {
            ExtractorVersion.isOutdated(
                ExtractorVersion.of(engine: stored.0, model: stored.1),
                beside: ExtractorVersion.of(engine: current.0, model: current.1)
            )
        }
        #expect(!isOutdated((2, 7), beside: (2, 7)))
        #expect(isOutdated((1, 7), beside: (2, 7)))
        #expect(!isOutdated((3, 7), beside: (2, 7)))
        #expect(isOutdated((2, 0), beside: (2, 7)))
        #expect(isOutdated((2, 7), beside: (2, 0)))
        #expect(isOutdated((2, 9), beside: (2, 7)))
    }
}
