// libFuzzer's side of the bargain: it brings `main`, makes inputs that reach new code, and calls these two functions.
#if LIBFUZZER
import Glibc

private func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
}

/// The target that libFuzzer attacks: the one that `FUZZ_TARGET` names.
private let attacked = FuzzTarget.all.first { $0.name == variable("FUZZ_TARGET") }

/// Called once before anything is read: puts the target's seeds and words where `FUZZ_FOLDER` says.
@_cdecl("LLVMFuzzerInitialize")
public func prepare(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> Int32 {
    guard let attacked, let folder = variable("FUZZ_FOLDER") else {
        print("FUZZ_TARGET must be one of \(FuzzTarget.all.map(\.name).joined(separator: ", ")), FUZZ_FOLDER a folder.")
        exit(2)
    }
    for (number, seed) in attacked.seeds.enumerated() { write(seed, to: "\(folder)/corpus/seed-\(number)") }
    // A dictionary has a word in quotation marks on each line, odd octets as \xAB.
    let lines = attacked.words.map { word in "\"" + word.map(escaped).joined() + "\"\n" }
    write(Array(lines.joined().utf8), to: folder + "/words")
    return 0
}

/// Called with one input after another; anything but agreement ends the process, and libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func check(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if case .disagreement(let difference)? = attacked?.check(bytes) {
        print("FAILED on \(bytes.literal)\n\(difference)")
        fflush(nil)
        abort()
    }
    return 0
}

private func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
}

private func escaped(_ octet: UInt8) -> String {
    guard octet < 33 || octet > 126 || octet == 34 || octet == 92 else { return String(UnicodeScalar(octet)) }
    return "\\x" + (octet < 16 ? "0" : "") + String(octet, radix: 16)
}
#endif
