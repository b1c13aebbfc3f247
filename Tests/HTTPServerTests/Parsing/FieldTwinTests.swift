import HTTPServer
import Testing

@Suite("The small languages of fields beside plain readings")
struct FieldTwinTests {
    @Test("Accept-Encoding chooses alike", arguments: 1...4 as ClosedRange<UInt64>)
    func acceptEncoding(seed: UInt64) {
        var dice = Dice(seed: seed)
        let pieces = [
            "gzip", "GZIP", "x-gzip", "identity", "*", "br", ",", ", ", ";", ";q=", "; q=", ";Q=", "0", "1", "0.5",
            "0.001", "1.000",
            "1.001", "0.", ".5", "0.0000", "q", "gzip;q=0", "*;q=0", "identity;q=0", "identity;q=0.5",
            "gzip,identity;q=0", "*;q=0,gzip", " ", "\t",
            "gzip;q=0.4",
        ]
        var seen: Set<String> = []
        for _ in 0..<Fuzzing.cases(700) {
            let field = (0..<dice.number(8)).map { _ in dice.pick(pieces) }.joined()
            let expected = PlainFields.coding(field)
            #expect("\(AcceptEncoding(field))" == expected.rawValue, "\(field)")
            seen.insert(expected.rawValue)
        }
        #expect(seen.count >= 3)
    }

    @Test("Range asks for the same octets", arguments: 5...8 as ClosedRange<UInt64>)
    func ranges(seed: UInt64) {
        var dice = Dice(seed: seed)
        let pieces = [
            "bytes=", "bytes=", "Bytes=", "-", "-", "0", "1", "7", "12", "99", "100", "999999999999999999999", ",", " ",
            "+", "x",
        ]
        for _ in 0..<Fuzzing.cases(700) {
            let field = (0..<dice.number(7)).map { _ in dice.pick(pieces) }.joined()
            let length = dice.pick([0, 1, 8, 100])
            let found: Range<Int>? =
                switch ByteRange(field, of: length) {
                case .part(let part): part
                case .unsatisfiable: 0..<0
                case nil: nil
                }
            let expected = PlainFields.range(field, of: length)
            #expect(found?.isEmpty == expected?.isEmpty, "\(field) of \(length)")
            if expected?.isEmpty == false { #expect(found == expected, "\(field) of \(length)") }
        }
    }

    @Test("lists of tags name the same tags", arguments: 9...12 as ClosedRange<UInt64>)
    func tags(seed: UInt64) {
        var dice = Dice(seed: seed)
        let pieces = [
            "\"a\"", "W/\"a\"", "\"a-gz\"", "\"b\"", "\"\"", "W/", "w/\"a\"", ",", ", ", " ", "\"", "a", "\t",
        ]
        for _ in 0..<Fuzzing.cases(700) {
            let list = (0..<dice.number(8)).map { _ in dice.pick(pieces) }.joined()
            let all = PlainFields.tags(list)
            let weak = all.contains { $0.opaque == "\"a\"" || $0.opaque == "\"a-gz\"" }
            let strong = all.contains { !$0.isWeak && ($0.opaque == "\"a\"" || $0.opaque == "\"a-gz\"") }
            #expect(EntityTag.weakly(list, names: "\"a\"") == weak, "\(list)")
            #expect(EntityTag.strongly(list, names: "\"a\"") == strong, "\(list)")
        }
    }

    @Test(
        "tags of contents that differ are different, whatever their lengths",
        arguments: 13...14 as ClosedRange<UInt64>
    )
    func distinctTags(seed: UInt64) {
        var dice = Dice(seed: seed)
        var seen: [String: [UInt8]] = [:]
        for _ in 0..<Fuzzing.cases(700) {
            let content = [UInt8](repeating: UInt8(dice.number(3)), count: dice.number(200)) + [UInt8(dice.number(256))]
            let tag = EntityTag.strong(of: content)
            #expect(seen.updateValue(content, forKey: tag).map { $0 == content } ?? true)
        }
    }
}
