import Foundation
import Testing

/// The front end in a real browser; skipped, saying so, where there is none.
@Suite("The page in a browser", .enabled(if: Browser.path != nil, "no chromium here: Config/test.sh installs it"))
struct PageTests {
    private let folder: TemporaryFolder
    private let server: RunningServer

    init() throws {
        folder = try TemporaryFolder()
        server = try RunningServer(archive: folder.path("archive.sqlite"))
        let posted = try server.send(
            "PUT",
            "/articles/canal",
            fields: ["Content-Type": "text/plain"],
            body: Samples.crawlText
        )
        #expect(posted.status == 201)
    }

    private func page(_ target: String) throws -> String {
        try Browser.page(at: "http://127.0.0.1:\(server.port)\(target)", profile: folder.path("profile"))
    }

    @Test("the first view shows the newest article and who is quoted most")
    func front() throws {
        let page = try page("/")
        #expect(page.contains("Ilkay Demirov"))
        #expect(page.contains("By Petra Vance"))
    }

    @Test("an article shows its quotes marked and listed, and its trailer unmarked")
    func article() throws {
        let page = try page("/articles/canal")
        #expect(page.contains("5 quotes in this article"))
        #expect(page.contains("class=\"content direct"))
        #expect(page.contains("class=\"content indirect"))
        #expect(page.contains("follow her on Twitter: @PetraVance"))
    }

    @Test("a search in the address is answered with marked hits")
    func search() throws {
        let page = try page("/?q=trade&in=quotes")
        #expect(page.contains("<mark>trade</mark>"))
        #expect(page.contains("1 quote for"))
    }

    @Test("the search field is a combobox with a list of its own")
    func suggestions() throws {
        let page = try page("/")
        #expect(page.contains("role=\"combobox\""))
        #expect(page.contains("aria-controls=\"suggestions\""))
        #expect(page.contains("role=\"listbox\""))
    }

    @Test("a word that nobody printed is said to have been looked for as another")
    func corrections() throws {
        let page = try page("/?q=harvvests")
        #expect(page.contains("Looked for “harvests”, for nobody printed “harvvests”."))
    }

    @Test("a speaker and a quote have pages of their own, and what is not there says so")
    func others() throws {
        #expect(try page("/quotes/speakers/ilkay-demirov").contains("5 quotes in 1 article"))
        #expect(try page("/quotes/canal-2").contains("Closing the canal"))
        #expect(try page("/articles/nothing").contains("nothing"))
    }
}

/// A headless Chromium.
private enum Browser {
    /// Where it is; `nil` where it is not.
    static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// The document at `address` once its scripts are done, as HTML.
    static func page(at address: String, profile: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path ?? "")
        process.arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--user-data-dir=\(profile)",
            "--virtual-time-budget=10000", "--dump-dom", address,
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let document = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: document, as: UTF8.self)
    }
}
