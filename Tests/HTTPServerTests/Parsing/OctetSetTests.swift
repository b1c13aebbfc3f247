import HTTPServer
import Testing

@Suite("Sets of octets")
struct OctetSetTests {
    private static let letters = (Array(0x41...0x5A) + Array(0x61...0x7A) + Array(0x30...0x39)) as [UInt8]
    private static let upperHalf = Array(0x80...0xFF) as [UInt8]

    @Test("each holds exactly the octets that its rule names")
    func members() {
        let visible = Array(0x21...0x7E) as [UInt8]
        expect(.token, Self.letters + "!#$%&'*+-.^_`|~".utf8)
        expect(.target, Self.letters + "-._~!$&'()*+,;=:@%/?[]".utf8)
        expect(.fieldValue, visible + "\t ".utf8 + Self.upperHalf)
        expect(.quotedText, visible.filter { $0 != 0x22 && $0 != 0x5C } + "\t ".utf8 + Self.upperHalf)
        expect(.registeredName, Self.letters + "-._~!$&'()*+,;=%".utf8)
    }

    private func expect(_ set: OctetSet, _ members: [UInt8], _ place: SourceLocation = #_sourceLocation) {
        let found = (UInt8.min...UInt8.max).filter(set.contains)
        #expect(found == members.sorted(), sourceLocation: place)
    }
}
