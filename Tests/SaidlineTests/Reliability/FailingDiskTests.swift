import Foundation
import Testing

@Suite("A disk that fails")
struct FailingDiskTests {
    private let folder: TemporaryFolder
    private var archive: String { folder.path("archive.sqlite") }

    init() throws {
        folder = try TemporaryFolder()
    }

    private func article(_ number: Int) -> String {
        "{\"id\": \"a\(number)\", \"text\": \"\(String(repeating: "Ferry number \(number) left late. ", count: 400))\"}"
    }

    @Test("where a file may not grow, writes are refused with a 5xx, reads go on, and the archive stays whole")
    func limitedFile() throws {
        let fields = ["Content-Type": "application/json"]
        var acknowledged = 0
        do {
            // In units of 512 bytes: the log of writes soon wants more than that.
            let server = try RunningServer(archive: archive, limit: "ulimit -f 2000")
            var status = 201
            while status == 201, acknowledged < 2_000 {
                let answer = try server.send("POST", "/articles", fields: fields, body: article(acknowledged))
                status = answer.status
                if status == 201 { acknowledged += 1 }
            }
            #expect((500...599).contains(status), "\(status) after \(acknowledged)")
            #expect(acknowledged > 0)
            for number in [0, acknowledged - 1] {
                #expect(try server.send("GET", "/articles/a\(number)").status == 200)
            }
            #expect(try server.send("GET", "/search?q=ferry").status == 200)
            #expect(try server.send("POST", "/articles", fields: fields, body: article(3_000)).status >= 500)
        }
        let server = try RunningServer(archive: archive)
        #expect(try server.send("GET", "/articles/a\(acknowledged - 1)").status == 200)
        #expect(try server.send("POST", "/articles", fields: fields, body: article(4_000)).status == 201)
        #expect(server.terminate() == 0)
        #expect(try Program.run("check", "--archive", archive).exitCode == 0)
    }
}
