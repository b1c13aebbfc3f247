import NewsModel

/// The form of an archive's file, reached step by step from an empty one.
///
/// Step n turns a file of version n − 1 into one of version n. A step, once released, never changes.
enum Schema {
    /// Marks our files in SQLite's header: the bytes "Said".
    static let applicationID: Int64 = 0x5361_6964

    /// The steps, in order.
    static let steps = [step1, step2, step3, step4, step5]

    /// The third: smaller, and with what search needs beside its indexes.
    private static let step3 = segments + search + vocabulary + shingles

    /// The version this program reads and writes.
    static var version: Int { steps.count }

    /// Brings the file to the present version; several programs may try at once.
    static func migrate(_ connection: Connection) throws(ArchiveError) {
        guard try connection.integer("PRAGMA user_version") < version else { return }
        var previous = 0
        try connection.transaction(.write) { () throws(ArchiveError) in
            // Asked again: another program may have been first while this one waited for its turn.
            let found = Int(try connection.integer("PRAGMA user_version"))
            for step in steps.dropFirst(found) { try connection.script(step) }
            // Names were not kept apart by surname before the second step.
            if found == 1 { _ = try SpeakerSettlement(connection: connection, rules: .none).run() }
            // What is derived from articles beside their index came with the third.
            if (1...2).contains(found) {
                try FactsRebuild(connection: connection).run()
                try VocabularyRebuild(connection: connection).run()
                try LikenessLedger(connection: connection).rebuild()
            }
            try connection.script("PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version);")
            previous = found
        }
        // Gives back what the forms before the third took; where that fails for want of room, later writes use it.
        if (1...2).contains(previous) { connection.compact() }
    }
}
