import CBuiltIn
import Glibc
import HTTPServer

/// The pages people see: the built-in ones, or those of a folder that replaces them.
struct FrontEnd {
    /// The files by path.
    let site: StaticSite

    /// The pages of `folder`, or those that are part of the program.
    init(folder: String?) throws(CommandFailure) {
        guard let folder else {
            site = Self.builtIn
            return
        }
        do {
            site = try StaticSite(directory: folder)
        } catch {
            throw CommandFailure(error.description)
        }
        guard site["/index.html"] != nil else {
            throw CommandFailure("The folder \(folder) holds no index.html; name another with --public-folder.")
        }
    }

    /// The one page that shows whatever its address names.
    func page() -> Response {
        let request = Request(method: .get, path: "/index.html")
        return site.response(to: request, path: request.path) ?? Response(.notFound)
    }

    private static var builtIn: StaticSite {
        var files: [String: StaticFile] = [:]
        for file in UnsafeBufferPointer(start: saidline_site_table(), count: saidline_site_count) {
            let bytes = UnsafeBufferPointer(start: file.bytes, count: file.size)
            let mediaType = String(cString: file.media_type)
            files[String(cString: file.path)] = StaticFile(
                mediaType: mediaType,
                bytes: Array(bytes),
                modified: programDate
            )
        }
        return StaticSite(files: files)
    }

    /// When the file was last changed that the built-in ones are part of: the program, in seconds since 1970.
    private static var programDate: Int? {
        var status = stat()
        return stat("/proc/self/exe", &status) == 0 ? status.st_mtim.tv_sec : nil
    }
}
