import NewsModel
import Testing

@Suite("What errors of the archive say")
struct ArchiveErrorTests {
    private static let all: [ArchiveError] = [
        .newerFormat(path: "/srv/bay.saidline", found: 9, supported: 7), .foreignFile(path: "/srv/bay.saidline"),
        .cannotOpen(path: "/srv/bay.saidline", reason: "there is a file already"), .damaged(detail: "page 31"),
        .diskFull, .busy, .timeLimit(milliseconds: 5_000), .revisionConflict, .invalidCursor,
        .failed(code: 2_570, message: "interrupted"),
    ]

    @Test("each message is whole sentences on one line, and no two are the same")
    func sentences() {
        for error in Self.all {
            #expect(error.message.hasSuffix("."))
            #expect(!error.message.contains("\n"))
            #expect(!error.message.contains("Optional("))
            #expect(!error.message.contains("  "))
            #expect(error.message.first?.isUppercase == true)
        }
        #expect(Set(Self.all.map(\.message)).count == Self.all.count)
    }

    @Test(
        "what is known of the error stands in its message",
        arguments: [
            (0, ["/srv/bay.saidline", "format 9", "up to 7", "Update"]), (1, ["/srv/bay.saidline", "left as it is"]),
            (2, ["/srv/bay.saidline", "there is a file already", "permissions"]), (3, ["page 31", "backup"]),
            (4, ["nothing was written", "Free some space"]), (5, ["Another program", "Try again"]),
            (6, ["5000 ms", "Ask for less"]), (7, ["nothing was written", "Read it again"]),
            (8, ["without a cursor"]), (9, ["2570", "interrupted", "saidline check"]),
        ]
    )
    func details(number: Int, parts: [String]) {
        for part in parts {
            #expect(Self.all[number].message.contains(part), "\(part): \(Self.all[number].message)")
        }
    }
}
