/// The words that English sentences are held together by: they tell little of what is said.
package enum FunctionWords {
    /// Whether a word is one of them; in capitals it is a name (US, WHO, IT).
    package static func contains(_ word: String) -> Bool {
        var hash = WordHash()
        var isName = true
        for scalar in word.unicodeScalars {
            hash.add(scalar)
            isName = isName && scalar.properties.isUppercase
        }
        return contains(hash) && !(isName && hash.letters > 1)
    }

    /// Whether the word with this hash is one of them.
    static func contains(_ hash: WordHash) -> Bool {
        hash.letters <= longest && hashes.contains(hash.whole)
    }

    private static let text = """
        the a an and or but if of at by for with about to from in on off out over under is are was were be been \
        being am have has had having do does did doing will would shall should can could may might must i you he she \
        it we they them him her us me my your his its our their this that these those there here not no so as than \
        then too very what which who whom when where why how all any both each more most some such only own same \
        just into up down because while during before after again once also now until unless since although though \
        yet still even above below between through across against within without around upon toward towards among im \
        youre were theyre hes shes thats dont didnt doesnt isnt wasnt arent cant wont id ive weve theyve s t said \
        says
        """

    private static let words = text.split(separator: " ")
    private static let longest = words.map(\.count).max() ?? 0
    private static let hashes = Set(
        words.map { word in
            var hash = WordHash()
            for scalar in word.unicodeScalars { hash.add(scalar) }
            return hash.whole
        }
    )
}
