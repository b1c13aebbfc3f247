import Glibc
import HTTPServer
import Testing

@Suite("Parts of files")
struct RangeServingTests {
    private let bytes = Array("0123456789abcdefghij".utf8)

    @Test("every range of a file is the part it names", arguments: 0...20)
    func everyRange(first: Int) throws {
        let site = StaticSite(files: ["/file.txt": StaticFile(named: "file.txt", bytes: bytes)])
        try served([], site: site) { server in
            let wire = Wire(port: server.port)
            for last in first...22 {
                wire.send(Sample.request("/file.txt", "Range: bytes=\(first)-\(last)"))
                let answer = try #require(wire.answer())
                guard first < bytes.count else {
                    #expect(answer.status == 416)
                    #expect(answer["Content-Range"] == "bytes */20")
                    continue
                }
                let end = min(last, 19)
                #expect(answer.status == 206)
                #expect(answer.body == Array(bytes[first...end]))
                #expect(answer["Content-Range"] == "bytes \(first)-\(end)/20")
            }
            for suffix in [1, first, 30] where suffix > 0 {
                wire.send(Sample.request("/file.txt", "Range: bytes=-\(suffix)"))
                #expect(wire.answer()?.body == Array(bytes.suffix(suffix)))
            }
        }
    }

    @Test("a part is never packed, and has the tag of the whole")
    func plainParts() throws {
        let file = StaticFile(named: "a.txt", bytes: Array(Sample.text.utf8))
        try served([], site: StaticSite(files: ["/a.txt": file])) { server in
            let answer = exchange(server, Sample.request("/a.txt", "Range: bytes=0-1999", "Accept-Encoding: gzip"))
            #expect(answer?.status == 206)
            #expect(answer?["Content-Encoding"] == nil)
            #expect(answer?.body == Array(file.bytes.prefix(2_000)))
            #expect(answer?["ETag"] == file.entityTag)
        }
    }

    @Test(
        "conditions are weighed before ranges (RFC 9110 §13.2.2)",
        arguments: [
            ("If-None-Match: TAG", 304), ("If-None-Match: \"x\"", 206), ("If-Match: TAG", 206),
            ("If-Match: \"x\"", 412),
            ("If-Range: TAG", 206), ("If-Range: \"x\"", 200), ("If-Range: W/TAG", 200),
            ("If-Range: Sun, 06 Nov 1994 08:49:37 GMT", 200),
        ]
    )
    func conditions(field: String, status: Int) throws {
        let file = StaticFile(named: "file.txt", bytes: bytes)
        try served([], site: StaticSite(files: ["/file.txt": file])) { server in
            let condition = field.replacing("TAG", with: file.entityTag)
            let answer = exchange(server, Sample.request("/file.txt", "Range: bytes=2-3", condition))
            #expect(answer?.status == status)
            if status == 206 { #expect(answer?.text == "23") }
            if status == 200 { #expect(answer?.body == bytes) }
        }
    }
}

@Suite("What a directory may give away")
struct DirectoryTests {
    /// A folder with a secret beside it, gone with the test.
    private final class House {
        let path: String

        init() {
            var template = Array("/tmp/house-XXXXXX".utf8CString)
            path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
            for folder in ["site", "site/in", "site-secrets"] { mkdir("\(path)/\(folder)", 0o700) }
            for (file, text) in [("site/in/a.txt", "a"), ("site-secrets/key.txt", "key"), ("secret.txt", "secret")] {
                guard let stream = fopen("\(path)/\(file)", "w") else { continue }
                fputs(text, stream)
                fclose(stream)
            }
        }

        deinit {
            for name in ["site/in/a.txt", "site/link", "site/in/link", "site-secrets/key.txt", "secret.txt"] {
                unlink("\(path)/\(name)")
            }
            for folder in ["site/in", "site", "site-secrets", ""] { rmdir("\(path)/\(folder)") }
        }
    }

    @Test(
        "a link out of the directory is refused, however it is written and wherever it stands",
        arguments: [
            "../secret.txt", "../site-secrets/key.txt", "../site-secrets", "..", "/etc/hostname", "in/../../secret.txt",
        ],
        ["site/link", "site/in/link"]
    )
    func linksOut(target: String, place: String) {
        let house = House()
        let target = place == "site/in/link" && target.hasPrefix("..") ? "../" + target : target
        symlink(target, "\(house.path)/\(place)")
        let leaves = realpath("\(house.path)/\(place)", nil)
        defer { free(leaves) }
        guard let leaves, !String(cString: leaves).hasPrefix("\(house.path)/site/") else { return }
        #expect(throws: ServerError.self) { try StaticSite(directory: "\(house.path)/site") }
    }

    @Test("links that stay inside serve what they point to; circles do not end in one")
    func linksInside() throws {
        let house = House()
        symlink("in/a.txt", "\(house.path)/site/link")
        #expect(try StaticSite(directory: "\(house.path)/site").paths == ["/in/a.txt", "/link"])
        symlink("../in", "\(house.path)/site/in/link")
        #expect(try StaticSite(directory: "\(house.path)/site").paths == ["/in/a.txt", "/link"])
    }

    @Test(
        "no address reaches what stands beside the site",
        arguments: [
            "/../secret.txt", "/%2e%2e/secret.txt", "/in/../../secret.txt", "/..%2fsecret.txt",
            "/in/%2e%2e/%2e%2e/secret.txt",
            "//secret.txt", "/./../secret.txt", "/..;/secret.txt", "/site-secrets/key.txt", "/../site-secrets/key.txt",
        ]
    )
    func addresses(target: String) throws {
        let house = House()
        try served([], site: try StaticSite(directory: "\(house.path)/site")) { server in
            #expect(exchange(server, Sample.request(target))?.status == 404)
            #expect(exchange(server, Sample.request("/in/a.txt"))?.text == "a")
        }
    }
}
