import CZlib
import Glibc

/// A file read from its start to its end, unpacked on the way where it is gzip (RFC 1952).
struct InputFile: ~Copyable {
    private let path: String
    private let file: gzFile

    /// Opens the file at `path`; `-` is standard input.
    init(path: String) throws(CommandFailure) {
        self.path = path
        let opened = path == InputFiles.standardInput ? gzdopen(dup(STDIN_FILENO), "rb") : gzopen(path, "rb")
        guard let opened else {
            throw CommandFailure("\(path) can't be read: \(String(cString: strerror(errno))).")
        }
        file = opened
        gzbuffer(file, 1 << 17)
    }

    deinit {
        gzclose(file)
    }

    /// How many bytes of the file itself have been read.
    var position: Int { max(0, Int(gzoffset(file))) }

    /// The next piece of at most `count` bytes; empty at the end.
    borrowing func read(_ count: Int = 1 << 18) throws(CommandFailure) -> [UInt8] {
        var result: Int32 = 0
        let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            result = gzread(file, buffer.baseAddress, UInt32(count))
            filled = max(0, Int(result))
        }
        guard result >= 0 else {
            var code: Int32 = 0
            let reason = gzerror(file, &code).map { String(cString: $0) } ?? "unknown error"
            throw CommandFailure("\(path) can't be read to its end: \(reason).")
        }
        return piece
    }
}
