import Foundation
import Testing

/// The pages by which people verify a quotation, as the program serves them.
@Suite("The verify page")
struct VerifyPageTests {
    private let folder: TemporaryFolder
    private let server: RunningServer

    init() throws {
        folder = try TemporaryFolder()
        server = try RunningServer(archive: folder.path("archive.sqlite"))
    }

    @Test("the page and its script are part of the program, and nothing in the page stands inline")
    func served() throws {
        let page = try server.send("GET", "/verify.html?text=anything")
        #expect(page.status == 200)
        #expect(!page.text.contains("<style") && !page.text.contains("style="))
        #expect(page.text.components(separatedBy: "<script").count == 2)
        #expect(page.text.contains(#"src="/verify.js"></script>"#))
        #expect(try server.send("GET", "/verify.js").status == 200)
        #expect(try server.send("GET", "/").text.contains(#"href="/verify.html""#))
    }

    @Test("an archive that was just written is asked over the network")
    func asked() throws {
        let posted = try server.send(
            "PUT",
            "/articles/mill",
            fields: ["Content-Type": "text/plain"],
            body: "“The old mill above Ketterby is safe again,” said Orla Finch, the miller."
        )
        #expect(posted.status == 201)
        let answer = try server.send("GET", "/quotes/verify?text=the+old+mill+above+Ketterby+is+safe+again")
        #expect(answer.status == 200)
        #expect(try answer.object()["verdict"] as? String == "exact")
        #expect(answer.text.contains("Orla Finch"))
        #expect(try server.send("GET", "/articles/mill/similar").status == 200)
    }
}
