import NewsModel
import SequenceModel

/// What a model is, for people who want to rely on it.
struct ModelCard {
    /// What it was trained on, in a sentence.
    let origin: String
    /// The size of the file.
    let bytes: Int
    /// The articles it was trained on.
    let learnt: [AnnotatedArticle]
    /// How.
    let plan: LearningPlan
    /// What training reported.
    let progress: [String]
    /// What was measured on articles not trained on.
    let evaluation: Evaluation?
    /// The same with the marks around a quote counted as part of it.
    var marked: Evaluation?
    /// What whoever trained it saw in other news, in Markdown.
    var notes: String?

    /// The card in Markdown.
    var text: String {
        [
            "# Quote model", purpose, "## Data", data, "## Parts", parts, "## Figures", figures, "## Other news",
            notes ?? "None was looked at.", "## Limits", limits, "## Training",
            "```\n" + progress.joined(separator: "\n") + "\n```",
        ].joined(separator: "\n\n") + "\n"
    }

    private var purpose: String {
        """
        Finds in English news who said what: source, cue and content of every attribution, direct and indirect.
        Made by `saidline-train`; \(bytes) bytes; format \(ModelFile.version) of `SequenceModel`. It holds hashed
        features and 8-bit weights only: no words of the articles it was trained on can be read out of it.
        """
    }

    private var data: String {
        let attributions = learnt.flatMap(\.attributions)
        let speech = attributions.count { $0.speech ?? true }
        return """
            \(origin)
            Trained on \(learnt.count) articles with \(attributions.count) attributions, \(speech) of them
            of speech; the others are of beliefs, intentions and votes. Parts of speech were learnt from automatic tags.
            """
    }

    private var parts: String {
        """
        | part | what it is |
        | --- | --- |
        | tagger | averaged perceptron, greedy, 2^\(plan.tagBits) rows |
        | stage 1 | linear-chain CRF over a paragraph: source, cue and content jointly; 2^\(plan.stageOne.bits) rows |
        | stage 2 | linear-chain CRF for every cue found: its own source and content; 2^\(plan.stageTwo.bits) rows |
        | confidence | logistic regression on what both stages think, fitted on articles they had not seen |
        | statements | logistic regression on cue, source and first word: a statement, or a wish or deed; 2^12 rows |

        Features: words around a token (names that no list knows are all alike), their endings, shapes and parts of
        speech, quotation marks, the place in the sentence, the nearest verbs that can attribute and the skeleton of
        parts of speech up to them; for stage 2 also what stage 1 found and how sure it was. CRFs are trained by
        AdaGrad, rate \(plan.stageOne.rate), feature dropout \(plan.stageOne.dropout), \(plan.stageOne.epochs) epochs,
        weights averaged, seed \(plan.stageOne.seed); stage 2 and the confidence see only what models trained on
        other articles found (\(plan.folds) folds).
        """
    }

    private var figures: String {
        guard let evaluation else { return "None were measured." }
        return """
            The whole engine, rules and speakers included, on articles that were not trained on. Spans are those of the
            answer, without quotation marks; annotators put the marks inside, which costs `partial` a few
            points\(withMarks).
            "Speech" leaves beliefs and intentions out of the reckoning; things wanted, planned or done are not given
            as quotes at all, which costs recall in the table of all.

            \(evaluation.tables)

            Confidence against what is right, beliefs and intentions included:

            \(evaluation.reliability)
            """
    }

    private var withMarks: String {
        marked.map { ": with them it is \(rounded($0.speech[.partial, .all].f1, 1)) (speech)" } ?? ""
    }

    private var limits: String {
        """
        - English only, and news as newspapers and agencies write it; fiction, minutes and chats were not tried.
        - The annotations are of United States politics in 2015 and 2016. Names do not matter to the model,
          subjects may.
        - People who annotate the same article agree on about 81 of 100 attributions of speech (F1); indirect speech
          without a verb of saying is where both people and the model differ most.
        - Attributions within what is said are not found: the outermost wins.
        - Whom a pronoun or a role means is not the model's business; rules tell that.
        """
    }
}
