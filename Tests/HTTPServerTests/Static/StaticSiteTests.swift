import Glibc
import HTTPServer
import Testing

/// A folder that is gone with the test.
private final class Folder {
    let path: String

    init() {
        var template = Array("/tmp/site-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    }

    func write(_ text: String, to name: String) {
        guard let file = fopen("\(path)/\(name)", "w") else { return }
        fputs(text, file)
        fclose(file)
    }

    deinit {
        for name in ["sub/page.html", "index.html", "link", ".hidden", "a.css"] { unlink("\(path)/\(name)") }
        rmdir("\(path)/sub")
        rmdir(path)
    }
}

private let page = StaticFile(named: "index.html", bytes: Array(("<title>T</title>" + Sample.text).utf8))
private let site = StaticSite(files: [
    "/index.html": page, "/app.js": StaticFile(named: "app.js", bytes: Array("run()".utf8), immutable: true),
])

@Suite("Static files")
struct StaticSiteTests {
    @Test(
        "the media type follows from the name",
        arguments: [
            ("a.html", "text/html; charset=utf-8"), ("b/app.JS", "text/javascript; charset=utf-8"),
            ("a.b.svg", "image/svg+xml"), ("x.woff2", "font/woff2"), ("README", "application/octet-stream"),
            ("a.unknown", "application/octet-stream"), ("png", "application/octet-stream"),
        ]
    )
    func mediaTypes(name: String, type: String) {
        #expect(StaticFile(named: name, bytes: []).mediaType == type)
    }

    @Test("a folder's index answers for the folder, and pages carry the site's fields")
    func pages() throws {
        let response = try #require(site.response(to: Request(method: .get, path: "/")))
        #expect(response.body == page.bytes)
        #expect(response.fields["Content-Security-Policy"]?.contains("default-src 'self'") == true)
        #expect(response.fields["Cache-Control"] == "no-cache")
        let script = try #require(site.response(to: Request(method: .get, path: "/app.js")))
        #expect(script.fields["Content-Security-Policy"] == nil)
        #expect(script.fields["Cache-Control"]?.contains("immutable") == true)
        #expect(site.response(to: Request(method: .get, path: "/missing")) == nil)
        #expect(site.paths == ["/", "/app.js", "/index.html"])
    }

    @Test("a range is cut out of the plain content, unless If-Range names another")
    func ranges() {
        var request = Request(method: .get, path: "/")
        request.fields["Range"] = "bytes=7-9"
        let part = page.response(to: request)
        #expect(part.status.code == 206)
        #expect(part.body == Array(page.bytes[7..<10]))
        #expect(part.fields["Content-Range"] == "bytes 7-9/\(page.bytes.count)")
        request.fields["If-Range"] = page.entityTag
        #expect(page.response(to: request).status.code == 206)
        request.fields["If-Range"] = "\"other\""
        #expect(page.response(to: request).status.code == 200)
        request.fields["If-Range"] = nil
        request.fields["Range"] = "bytes=999999-"
        #expect(page.response(to: request).status.code == 416)
        #expect(page.response(to: request).fields["Content-Range"] == "bytes */\(page.bytes.count)")
        #expect(page.response(to: Request(method: .head, path: "/")).status.code == 200)
    }

    @Test("a site is served where no route matches, to GET and HEAD alone")
    func behindRoutes() throws {
        try served(site: site) { server in
            #expect(exchange(server, Sample.request("/"))?.body == page.bytes)
            #expect(exchange(server, Sample.request("/short"))?.text == "short")
            #expect(exchange(server, Sample.request("HEAD", "/"), isHead: true)?.status == 200)
            #expect(exchange(server, Sample.request("POST", "/"))?.status == 405)
            #expect(exchange(server, Sample.request("/", "Range: bytes=0-6"))?.text == "<title>")
            let packed = exchange(server, Sample.request("/", "Accept-Encoding: gzip"))
            #expect(packed?["Content-Encoding"] == "gzip")
            #expect(packed.map { $0.body.count < page.bytes.count / 2 } == true)
        }
    }

    @Test("a directory is read with its folders, without hidden files")
    func directory() throws {
        let folder = Folder()
        mkdir(folder.path + "/sub", 0o700)
        folder.write("<p>", to: "index.html")
        folder.write("<b>", to: "sub/page.html")
        folder.write("secret", to: ".hidden")
        symlink("index.html", folder.path + "/link")
        let site = try StaticSite(directory: folder.path)
        #expect(site.paths == ["/", "/index.html", "/link", "/sub/page.html"])
        #expect(site["/sub/page.html"]?.bytes == Array("<b>".utf8))
    }

    @Test("a file of a directory tells when it was last changed, which never lies in the future")
    func modified() throws {
        let folder = Folder()
        folder.write("<p>", to: "index.html")
        folder.write("a {}", to: "a.css")
        setTime(784_111_777, of: folder.path + "/index.html")
        setTime(time(nil) + 100_000, of: folder.path + "/a.css")
        let site = try StaticSite(directory: folder.path)
        let future = try #require(site["/a.css"]?.lastModified.flatMap(HTTPDate.seconds))
        #expect(future <= time(nil))
        try served(site: site) { server in
            #expect(exchange(server, Sample.request("/"))?["Last-Modified"] == "Sun, 06 Nov 1994 08:49:37 GMT")
            let since = "If-Modified-Since: Sunday, 06-Nov-94 08:49:37 GMT"
            #expect(exchange(server, Sample.request("/", since))?.status == 304)
            let before = "Sun, 06 Nov 1994 08:49:36 GMT"
            #expect(exchange(server, Sample.request("/", "If-Modified-Since: \(before)"))?.status == 200)
            #expect(exchange(server, Sample.request("/", "If-Unmodified-Since: \(before)"))?.status == 412)
        }
    }

    private func setTime(_ seconds: Int, of path: String) {
        let moment = timespec(tv_sec: seconds, tv_nsec: 0)
        utimensat(AT_FDCWD, path, [moment, moment], 0)
    }

    @Test("a link that leaves the directory is refused, and so is a directory that is not there")
    func escapingLink() {
        let folder = Folder()
        symlink("/etc/passwd", folder.path + "/link")
        #expect(throws: ServerError.self) { try StaticSite(directory: folder.path) }
        #expect(throws: ServerError.self) { try StaticSite(directory: folder.path + "/missing") }
    }
}
