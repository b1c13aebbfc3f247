import Glibc
public import NewsModel

/// How an archive is opened.
public struct ArchiveOptions: Sendable {
    /// How many questions are answered at a time; each holds a connection of its own.
    public var readers = 4
    /// How long one question may take, in milliseconds; what takes longer throws `ArchiveError.timeLimit`.
    public var timeLimitMilliseconds = 5_000
    /// How long to wait for another program that writes the same file, in milliseconds; then `ArchiveError.busy`.
    public var busyTimeoutMilliseconds = 10_000
    /// Whether writing is refused and the file must exist.
    public var readOnly = false
    /// What time it is: when articles come in and change.
    public var clock: @Sendable () -> Timestamp = { Timestamp(seconds: Int64(time(nil))) }
    /// Which printed names mean which persons, for what is written from now on.
    public var speakerRules = SpeakerRules.none
    /// How texts are kept in the file; who opens it again must know the forms that are in it.
    public var texts: any TextPacking = PlainTexts()
    /// How much one search may read and keep; less in tests.
    package var searchBudget = SearchBudget()
    /// The most pages the file may grow to, as if the disk were full then; for tests.
    package var maximumPages: Int?

    /// Four readers, five seconds, writable, the system's clock.
    public init() {}
}
