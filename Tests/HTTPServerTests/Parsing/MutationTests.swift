import HTTPServer
import Testing

private let parser = HeadParser(limits: Limits())

/// What the parser makes of `bytes`, in the words of the plain parser; refusals for size count as refusals.
private func verdict(_ bytes: [UInt8]) -> PlainParser.Verdict {
    do throws(RequestFault) {
        guard let head = try parser.parse(bytes.span) else { return .incomplete }
        func text(_ range: Range<Int>) -> String {
            var scalars = String.UnicodeScalarView()
            scalars.append(
                contentsOf: bytes[range.lowerBound..<range.upperBound].map {
                    Unicode.Scalar($0)
                }
            )
            return String(scalars)
        }
        return .accepted(
            method: head.method.token,
            target: text(head.target),
            fields: head.lines.map { "\(text($0.name).lowercased()): \(text($0.value))" },
            length: head.length
        )
    } catch {
        return .refused
    }
}

@Suite("The head parser and damaged requests")
struct MutationTests {
    @Test("a second, plain reading of the standard agrees", arguments: [1, 2, 3, 4] as [UInt64])
    func agreement(seed: UInt64) {
        let plainParser = PlainParser()
        var accepted = 0
        for bytes in Mutations(seed: seed, count: 1_500) where bytes.count < 8_000 {
            let plain = plainParser.verdict(bytes)
            let ours = verdict(bytes)
            // An early refusal is no contradiction where the plain reading still waits for the end of the head.
            if plain == .incomplete, ours == .refused { continue }
            #expect(ours == plain, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
            if case .accepted = ours { accepted += 1 }
        }
        #expect(accepted > 200)
    }

    @Test("what was said of a beginning holds for the whole", arguments: [5, 6, 7] as [UInt64])
    func prefixes(seed: UInt64) {
        for bytes in Mutations(seed: seed, count: 150) where bytes.count < 400 {
            var previous = PlainParser.Verdict.incomplete
            for length in 0...bytes.count {
                let next = verdict(Array(bytes.prefix(length)))
                #expect(previous == .incomplete || previous == next)
                previous = next
            }
        }
    }

    @Test("a server survives them: answers are well-formed, and every connection ends", arguments: [8, 9] as [UInt64])
    func server(seed: UInt64) throws {
        try served { server in
            for bytes in Mutations(seed: seed, count: 300) {
                let wire = Wire(port: server.port)
                wire.send(bytes)
                wire.endSending()
                let text = String(decoding: wire.everything(), as: UTF8.self)
                #expect(wire.isEnded, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
                #expect(text.isEmpty || text.hasPrefix("HTTP/1.1 "))
                #expect(!text.contains("HTTP/1.1 500") && !text.contains("HTTP/1.1 503"))
            }
            #expect(exchange(server, Sample.request("/short"))?.text == "short")
        }
    }
}
