public import NewsModel

extension ArticleArchive {
    /// How many words are offered in the place of one at most.
    private static let candidates = 5
    /// In how many articles a word stands at least to be right for certain.
    private static let common: Int32 = 20
    /// How much commoner a word is than all forms of another that nobody printed just so, to be meant by it.
    private static let odds = 10
    /// A word whose forms are in so many articles is right for certain.
    private static let certain = 1_000

    /// What the archive knows of each of the words: whether a search finds them, and what else may have been meant.
    ///
    /// Words of five letters may have one slip, those of nine two; numbers and common words have none.
    public func spellings(of words: [String]) throws(ArchiveError) -> [Spelling] {
        guard !words.isEmpty else { return [] }
        return try readers.read { [desk = self.words] connection throws(ArchiveError) in
            let tokenizer = try SearchTools.of(connection).words
            let vocabulary = try desk.vocabulary(on: connection)
            var spellings: [Spelling] = []
            for word in words {
                let parts = tokenizer.words(of: word)
                // What is no word to the index, or more than one, is nothing to correct.
                guard parts.count == 1 else {
                    spellings.append(Spelling(word: word, isKnown: true))
                    continue
                }
                spellings.append(try Self.spelling(of: word, parts[0], vocabulary, connection))
            }
            return spellings
        }
    }

    private static func spelling(
        of word: String,
        _ folded: [UInt8],
        _ vocabulary: Vocabulary,
        _ connection: Connection
    ) throws(ArchiveError) -> Spelling {
        let articles = vocabulary.count(of: folded).articles
        var spelling = Spelling(word: word, isKnown: true, articles: Int(articles))
        guard articles < common else { return spelling }
        let found = Speller(vocabulary: vocabulary).candidates(for: folded, limit: candidates)
        spelling.candidates = found.filter { $0.distance > 0 }.map { candidate in
            Spelling.Candidate(word: candidate.word, articles: Int(candidate.count.articles))
        }
        if articles == 0 { spelling.isKnown = try isIndexed(folded, against: spelling.candidates.first, connection) }
        return spelling
    }

    /// Whether the index has other forms of a word that nobody printed just so.
    ///
    /// The stemmer takes many a slip for a form of another word: where "marks" is printed three times and "marked"
    /// never, who looks for "marked" among a hundred articles on the market has hit the wrong key.
    private static func isIndexed(
        _ word: [UInt8],
        against candidate: Spelling.Candidate?,
        _ connection: Connection
    ) throws(ArchiveError) -> Bool {
        let (tools, word) = (try SearchTools.of(connection), String(decoding: word, as: UTF8.self))
        var least = 1
        if let candidate, tools.tokenizer.words(of: word) != tools.tokenizer.words(of: candidate.word) {
            least = min(candidate.articles / odds + 1, certain)
        }
        return try tools.rows(of: .articles, holding: word, upTo: least, on: connection) >= least
    }

    /// What a search that begins so may go on to: words, speakers, outlets and headlines, in this order.
    ///
    /// Every look-up is bounded, so that each keystroke can be answered: of very many names or headlines that begin
    /// alike not all are looked at.
    public func suggestions(for beginning: String, limit: Int) throws(ArchiveError) -> [Suggestion] {
        try readers.read { [words] connection throws(ArchiveError) in
            let desk = SuggestionDesk(connection: connection, words: words)
            return try desk.suggestions(for: beginning, limit: limit)
        }
    }
}
