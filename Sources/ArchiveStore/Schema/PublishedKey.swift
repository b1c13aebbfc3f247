import NewsModel

/// The integer by which publication dates compare in the file.
enum PublishedKey {
    /// The key of an unknown date: before all others.
    static let undated = Int64.min

    /// The first second that the date covers.
    static func key(of date: NewsDate?) -> Int64 {
        date?.firstInstant ?? undated
    }
}
