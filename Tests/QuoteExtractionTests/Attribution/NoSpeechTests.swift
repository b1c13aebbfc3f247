import Testing

@Suite("What is no quote")
struct NoSpeechTests {
    @Test(
        "words in marks that nobody says are no quotes",
        arguments: [
            "The so-called \"bridge tax\" was dropped in May.",
            "Peter \"Duke\" Quill won the race.",
            "Peter Quill sang \"The River Song\" at the fair.",
            "Peter Quill wrote \"The Lamp and the Sea\" in 1990.",
            "The \"Never Larkstead\" movement continues.",
            "Read more: \"The bridge closes\"",
            "Photo: The bridge in May.",
            "“Bridge Closed”",
        ]
    )
    func marks(text: String) {
        #expect(Said.all(in: text) == [])
    }

    @Test(
        "verbs of speech that report nothing are no cues",
        arguments: [
            "Ana Ruiz did not say whether she would run.",
            "Ana Ruiz declined to say more.",
            "Ana Ruiz wants to say goodbye.",
            "The report was long.",
            "He was told nothing.",
            "The council has always condemned the tax and encourages all efforts to end it.",
            "The claims were settled in court.",
            "Four resolutions call for the withdrawal of the fleet.",
            "Ana Ruiz called her mother.",
            "On Monday, said and done were two things.",
        ]
    )
    func cues(text: String) {
        #expect(Said.all(in: text) == [])
    }

    @Test(
        "texts without words have no quotes",
        arguments: ["", " ", "\n\n", "\"", "“”", "\"\"\"\"", ",,,", ":", "said"]
    )
    func empty(text: String) {
        #expect(Said.all(in: text) == [])
    }
}
