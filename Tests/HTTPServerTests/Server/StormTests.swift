import Glibc
import HTTPServer
import Testing

/// How many descriptors this process has open.
private func openDescriptors() -> Int {
    guard let folder = opendir("/proc/self/fd") else { return -1 }
    defer { closedir(folder) }
    var count = 0
    while readdir(folder) != nil { count += 1 }
    return count
}

// What changes or counts the descriptors of a process runs in one of its own.
@Suite("Storms")
struct StormTests {
    @Test("thousands of resets at any byte leave no descriptor and no connection behind")
    func resets() async {
        await #expect(processExitsWith: .success) {
            var dice = Dice(seed: 1)
            try served { server in
                let running = openDescriptors()
                for number in 0..<Fuzzing.cases(3_000) {
                    let request =
                        [Sample.request("/slow-text"), Sample.request("/text"), Sample.post("/slow-echo", "hello")][
                            number % 3
                        ]
                    let wire = Wire(port: server.port)
                    wire.send(Array(request.utf8).prefix(dice.number(request.utf8.count + 1)))
                    wire.reset()
                }
                #expect(exchange(server, Sample.request("/short"))?.text == "short")
                #expect(eventually { server.statistics.reading.open == 0 })
                #expect(eventually { openDescriptors() == running })
            }
        }
    }

    @Test("without descriptors the server rests, loses nobody it has, and goes on when some are free")
    func exhaustion() async {
        await #expect(processExitsWith: .success) {
            var wires = (0..<30).map { _ in Wire() }
            try served(configure: { $0.loops = 1 }) { server in
                let room = rlim_t(openDescriptors() + 20)
                var limit = rlimit(rlim_cur: room, rlim_max: room)
                #expect(setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
                for wire in wires {
                    wire.connect(to: server.port)
                    wire.send(Sample.request("/short"))
                }
                let first = wires[0].answer()
                #expect(first?.text == "short")
                // Turned away one by one, with a rest after each: nobody spins meanwhile.
                let start = clock()
                #expect(wires[29].hasClosed())
                #expect(Double(clock() - start) / Double(CLOCKS_PER_SEC) < 0.5)
                #expect(server.statistics.reading.shed > 0)
                wires[0].send(Sample.request("/short"))
                #expect(wires[0].answer()?.text == "short")
                // Everyone who is not turned away gets an answer as soon as others leave.
                var answered = 1
                for index in wires.indices.dropFirst() {
                    if wires[index].answer()?.text == "short" { answered += 1 }
                    wires[index] = wires[0]
                }
                #expect(answered >= 15)
                #expect(eventually { server.statistics.reading.open == 1 })
                #expect(exchange(server, Sample.request("/short"))?.text == "short")
            }
        }
    }

    @Test("the limit of descriptors is raised where the configured connections need it, and only there")
    func raisedLimit() async {
        await #expect(processExitsWith: .success) {
            for (connections, isRaised) in [(100, false), (4_000, true)] {
                var limit = rlimit()
                let descriptors = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
                getrlimit(descriptors, &limit)
                guard limit.rlim_max > 1_024 else { return }
                limit.rlim_cur = 1_024
                #expect(setrlimit(descriptors, &limit) == 0)
                try served(configure: { $0.limits.connections = connections }) { server in
                    #expect(exchange(server, Sample.request("/short"))?.text == "short")
                }
                getrlimit(descriptors, &limit)
                #expect((limit.rlim_cur > 1_024) == isRaised)
                #expect(limit.rlim_cur == (isRaised ? limit.rlim_max : 1_024))
            }
        }
    }

    @Test("a flood beyond the limit of connections never holds more than the limit and those being turned away")
    func flood() throws {
        func configure(_ configuration: inout ServerConfiguration) {
            configuration.limits.connections = 20
        }
        try served(configure: configure) { server in
            var wires: [Wire] = []
            var answers: [Int] = []
            for _ in 0..<200 {
                let wire = Wire(port: server.port)
                wire.send(Sample.request("/short"))
                answers.append(wire.answer()?.status ?? 0)
                wires.append(wire)
                #expect(server.statistics.reading.open <= 22)
            }
            // An idle one made room each time, so that everybody was served.
            #expect(answers == [Int](repeating: 200, count: 200))
            #expect(server.statistics.reading.shed >= 178)
            #expect(wires[0].hasClosed())
        }
    }

    @Test("clients that send without end and never read hold nobody up")
    func greedy() throws {
        func configure(_ configuration: inout ServerConfiguration) {
            configuration.loops = 1
            // They are not to be cut off, however long the others take where everything is slow.
            configuration.timeouts.write = 600
        }
        try served(configure: configure) { server in
            let greedy = (0..<8).map { _ in Wire(port: server.port, receiveBuffer: 4_096) }
            for wire in greedy { wire.send(String(repeating: Sample.request("/text"), count: 200)) }
            for _ in 0..<50 { #expect(exchange(server, Sample.request("/short"))?.text == "short") }
            for wire in greedy {
                for _ in 0..<200 { #expect(wire.answer()?.text == Sample.text) }
            }
        }
    }
}
