import Dispatch
import HTTPServer
import NewsAPI
import Testing

private func key(_ number: Int) -> AnswerKey { AnswerKey(Request(method: .get, path: "/\(number)")) }

private func answer(_ number: Int, bytes: Int = 100) -> Response {
    Response(.ok, contentType: "x/y", body: [UInt8](repeating: UInt8(number % 251), count: bytes))
}

@Suite("The bounds of the answer cache")
struct AnswerCacheBoundsTests {
    @Test("it never holds more than it may, and the last ones asked for stay")
    func recency() {
        let cache = AnswerCache(bytes: 100_000, count: 10)
        for number in 0..<1_000 {
            cache.keep(answer(number), to: key(number), at: 1)
            // One is asked for again and again, and so survives all the others.
            #expect(cache.answer(to: key(0), at: 1, acceptingGzip: false)?.response.body == answer(0).body)
            #expect(cache.reading.count <= 10)
        }
        for number in 991..<1_000 {
            #expect(cache.answer(to: key(number), at: 1, acceptingGzip: false)?.response.body == answer(number).body)
        }
        #expect(cache.answer(to: key(990), at: 1, acceptingGzip: false) == nil)
    }

    @Test("large answers push out many small ones, and the largest are not kept at all")
    func bytes() {
        let cache = AnswerCache(bytes: 80_000)
        for number in 0..<200 { cache.keep(answer(number), to: key(number), at: 1) }
        #expect(cache.reading.bytes <= 80_000)
        let small = cache.reading.count
        cache.keep(answer(1_000, bytes: 8_000), to: key(1_000), at: 1)
        #expect(cache.reading.count < small)
        #expect(cache.reading.bytes <= 80_000)
        cache.keep(answer(1_001, bytes: 10_000), to: key(1_001), at: 1)
        #expect(cache.answer(to: key(1_001), at: 1, acceptingGzip: false) == nil)
        #expect(cache.answer(to: key(1_000), at: 1, acceptingGzip: false) != nil)
    }

    @Test("with no room nothing is kept, and nothing goes wrong")
    func nothing() {
        let cache = AnswerCache(bytes: 0)
        cache.keep(answer(1), to: key(1), at: 1)
        #expect(cache.answer(to: key(1), at: 1, acceptingGzip: true) == nil)
        #expect(cache.reading == AnswerCache.Reading(hits: 0, misses: 1, count: 0, bytes: 0))
    }

    @Test("an answer of one generation is none of another, newer or older")
    func generations() {
        let cache = AnswerCache(bytes: 100_000)
        cache.keep(answer(1), to: key(1), at: 5)
        #expect(cache.answer(to: key(1), at: 5, acceptingGzip: false) != nil)
        #expect(cache.answer(to: key(1), at: 6, acceptingGzip: false) == nil)
        #expect(cache.answer(to: key(1), at: 4, acceptingGzip: false) == nil)
        // One that was slow to be made does not push out what is newer.
        cache.keep(answer(2), to: key(2), at: 4)
        #expect(cache.answer(to: key(2), at: 4, acceptingGzip: false) == nil)
        #expect(cache.answer(to: key(1), at: 5, acceptingGzip: false) != nil)
        cache.keep(answer(3), to: key(3), at: 6)
        #expect(cache.reading.count == 1)
    }

    @Test("many threads at once find what was kept, or nothing")
    func threads() {
        let cache = AnswerCache(bytes: 50_000, count: 20)
        DispatchQueue.concurrentPerform(iterations: 4) { thread in
            for round in 0..<500 {
                let number = (round * 7 + thread) % 60
                cache.keep(answer(number), to: key(number), at: Int64(round / 100))
                let other = (number + 30) % 60
                let found = cache.answer(to: key(other), at: Int64(round / 100), acceptingGzip: round % 2 == 0)
                if let found { #expect(found.response.body == answer(other).body) }
            }
        }
        #expect(cache.reading.count <= 20)
    }

    @Test("the list behind it does what a plain one does", arguments: 1...4 as ClosedRange<UInt64>)
    func model(seed: UInt64) {
        var state = seed
        func number(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var list = RecencyList<Int, Int>(count: 8, cost: 40)
        var plain: [(key: Int, value: Int, cost: Int)] = []
        for round in 0..<3_000 {
            let key = number(16)
            switch number(5) {
            case 0:
                list.remove(key)
                plain.removeAll { $0.key == key }
            case 1, 2:
                let expected = plain.firstIndex { $0.key == key }.map { plain.remove(at: $0) }
                if let expected { plain.append(expected) }
                #expect(list.value(of: key) == expected?.value)
            default:
                let cost = number(45)
                list.set(round, of: key, cost: cost)
                plain.removeAll { $0.key == key }
                guard cost <= 40 else { break }
                while plain.count >= 8 || plain.reduce(0, { $0 + $1.cost }) + cost > 40 { plain.removeFirst() }
                plain.append((key, round, cost))
            }
            #expect(list.count == plain.count)
            #expect(list.cost == plain.reduce(0) { $0 + $1.cost })
        }
    }
}
