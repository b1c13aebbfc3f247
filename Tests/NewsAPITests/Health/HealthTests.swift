import JSONText
import Locking
import NewsModel
import Testing

@Suite("Health")
struct HealthTests {
    @Test("a server that lives and can work says ok", arguments: ["/health/live", "/health/ready"])
    func healthy(target: String) {
        let answer = Client().get(target)
        #expect(answer.status == 200)
        #expect(answer.text == #"{"status":"ok"}"#)
    }

    @Test("a server whose archive fails lives, but is not ready")
    func notReady() {
        let client = Client()
        client.archive.fail(.failed(code: 14, message: "gone"))
        #expect(client.get("/health/live").status == 200)
        let answer = client.get("/health/ready")
        #expect(answer.status == 503)
        #expect(answer.json["type"]?.string == "/problems/not-ready")
        #expect(client.log.withLock { $0.first?.contains("gone") } == true)
    }
}
