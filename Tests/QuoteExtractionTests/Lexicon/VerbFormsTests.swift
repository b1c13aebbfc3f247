import QuoteExtraction
import Testing

@Suite("Forms of verbs")
struct VerbFormsTests {
    @Test(
        "regular verbs follow the rules of spelling",
        arguments: [
            ("warn", ["warns", "warned", "warned", "warning"]),
            ("argue", ["argues", "argued", "argued", "arguing"]),
            ("reply", ["replies", "replied", "replied", "replying"]),
            ("stress", ["stresses", "stressed", "stressed", "stressing"]),
            ("preach", ["preaches", "preached", "preached", "preaching"]),
            ("agree", ["agrees", "agreed", "agreed", "agreeing"]),
            ("relay", ["relays", "relayed", "relayed", "relaying"]),
            ("tax", ["taxes", "taxed", "taxed", "taxing"]),
        ]
    )
    func regular(lemma: String, expected: [String]) {
        let forms = VerbForms(lemma: lemma)
        #expect([forms.present, forms.past, forms.participle, forms.progressive] == expected)
    }

    @Test(
        "listed forms replace regular ones, place by place",
        arguments: [
            ("say", ["says", "said", "said", "saying"], ["says", "said", "said", "saying"]),
            ("admit", ["-", "admitted", "admitted", "admitting"], ["admits", "admitted", "admitted", "admitting"]),
            ("write", ["writes", "wrote", "written", "writing"], ["writes", "wrote", "written", "writing"]),
            ("echo", ["echoes", "-", "-", "-"], ["echoes", "echoed", "echoed", "echoing"]),
            ("retweet", ["-", "retweeted"], ["retweets", "retweeted", "retweeted", "retweeting"]),
        ]
    )
    func irregular(lemma: String, listed: [String], expected: [String]) {
        let forms = VerbForms(lemma: lemma, irregular: listed)
        #expect([forms.present, forms.past, forms.participle, forms.progressive] == expected)
    }
}
