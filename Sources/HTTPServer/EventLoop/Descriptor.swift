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
}

/// The reason of the last failed system call, in words.
func systemErrorText() -> String {
    String(cString: strerror(errno))
}
