import Glibc

/// A file descriptor that closes itself; never copied, so never closed twice.
struct Descriptor: ~Copyable {
    /// The number the kernel knows it by.
    let number: Int32

    /// Takes over an open descriptor.
    init(_ number: Int32) {
        self.number = number
    }

    deinit {
        close(number)
    }

    /// Writes all of `bytes`; whether that went well.
    borrowing func write(_ bytes: [UInt8]) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(number, $0.baseAddress?.advanced(by: written), $0.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return true
    }
}

/// The reason of the last failed system call, in words.
func systemErrorText() -> String {
    String(cString: strerror(errno))
}
