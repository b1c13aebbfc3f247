import FoundationEssentials
import Glibc

/// The files that the arguments of a command mean: files, folders with all below them, globs, `-` for standard input.
struct InputFiles {
    /// What stands for standard input.
    static let standardInput = "-"

    /// The paths in reading order; those of one folder sorted by name.
    let paths: [String]

    /// Finds the files; a glob or folder takes only those whose names end in one of `endings`.
    init(_ arguments: [String], endings: [String]) throws(CommandFailure) {
        var paths: [String] = []
        for argument in arguments {
            let found = try Self.expand(argument).flatMap { Self.files(at: $0, endings: endings) }
            guard !found.isEmpty else {
                let list = endings.joined(separator: ", ")
                throw CommandFailure("\(argument) holds no article files; their names end in \(list).")
            }
            paths += found
        }
        self.paths = paths
    }

    /// Together so many bytes; `nil` where one of them is standard input.
    var totalBytes: Int? {
        var total = 0
        for path in paths {
            guard path != Self.standardInput else { return nil }
            var status = stat()
            if stat(path, &status) == 0 { total += Int(status.st_size) }
        }
        return total
    }

    /// The paths that `argument` names; a shell that does not expand globs leaves that to us.
    private static func expand(_ argument: String) throws(CommandFailure) -> [String] {
        if argument == standardInput || FileManager.default.fileExists(atPath: argument) { return [argument] }
        let paths = argument.contains(where: { "*?[".contains($0) }) ? matches(of: argument) : []
        guard !paths.isEmpty else {
            throw CommandFailure("There is no file or folder \(argument); check the name and where you are.")
        }
        return paths
    }

    private static func matches(of pattern: String) -> [String] {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, 0, nil, &found) == 0 else { return [] }
        return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
    }

    private static func files(at path: String, endings: [String]) -> [String] {
        var isFolder = false
        guard path != standardInput, FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder
        else {
            return [path]
        }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().flatMap { name -> [String] in
            let inner = path.hasSuffix("/") ? path + name : path + "/" + name
            var isInnerFolder = false
            _ = FileManager.default.fileExists(atPath: inner, isDirectory: &isInnerFolder)
            if isInnerFolder { return files(at: inner, endings: endings) }
            return endings.contains { name.hasSuffix($0) } ? [inner] : []
        }
    }
}
