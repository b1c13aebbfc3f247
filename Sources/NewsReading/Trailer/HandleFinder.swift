/// Finds social media handles: `@name`, and profile addresses such as `t.me/name`.
enum HandleFinder {
    /// The handles in `text`, `@` included, in order, each once without regard to case; e-mail addresses have none.
    static func handles(in text: some StringProtocol) -> [String] {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") }) else { return [] }
        var found: [String] = []
        var seen: Set<String> = []
        for word in text.words where word.contains("@") || word.contains("/") {
            for handle in handles(inWord: word) where seen.insert(handle.lowercased()).inserted {
                found.append(handle)
            }
        }
        return found
    }

    private static func handles(inWord word: Substring) -> [String] {
        if let profile = profileHandle(word) { return [profile] }
        var handles: [String] = []
        var previous: Character = " "
        for index in word.indices {
            defer { previous = word[index] }
            guard word[index] == "@", !isHandleCharacter(previous), previous != "@", previous != "/" else { continue }
            let name = word[word.index(after: index)...].prefix(while: isHandleCharacter).dropping(trailing: ".-")
            if isName(name) { handles.append("@" + name) }
        }
        return handles
    }

    private static let hosts = ["twitter.com/", "x.com/", "instagram.com/", "t.me/", "facebook.com/", "threads.net/@"]

    private static func profileHandle(_ word: Substring) -> String? {
        let lower = word.dropping(leading: "(<\"“")
        for host in hosts {
            for prefix in ["https://", "http://", "https://www.", "http://www.", "www.", ""] {
                guard let path = lower.rest(after: prefix + host) else { continue }
                let name = path.dropping(leading: "@").prefix(while: isHandleCharacter).dropping(trailing: ".-")
                return isName(name) ? "@" + name : nil
            }
        }
        return nil
    }

    private static func isHandleCharacter(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "_.-".contains(character))
    }

    private static func isName(_ name: Substring) -> Bool {
        (1...40).contains(name.count) && name.contains { $0.isLetter || $0.isNumber }
    }
}
