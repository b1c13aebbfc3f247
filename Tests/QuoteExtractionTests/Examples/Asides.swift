extension ExamplePage {
    static let asides = ExamplePage(
        "What stands between speaker and verb is no statement",
        """
        # a wish to stay unnamed is no statement
        An official who asked not to be named because she feared for her post, said the offer was too low.
        > indirect | the offer was too low | An official | said | -

        # a wish to stay unnamed between commas
        A ministry official, who asked not to be named, said the offer was “a floor, not a ceiling”.
        > mixed | the offer was “a floor, not a ceiling” | A ministry official, who asked not to be named | said | -

        # who wrote the study
        Lena Moss, who wrote the study, said she took no side.
        > indirect | she took no side | Lena Moss, who wrote the study | said | Lena Moss

        # who had told a paper something else
        Ivor Penn, who had told the Lantern that he heard the winch, said on Thursday he had been mistaken.
        > indirect | he had been mistaken | Ivor Penn, who had told the Lantern that he heard the winch | said | \
        Ivor Penn

        # a paper told where it was read
        Witnesses, according to the Lantern, said a boat had hit the pier.
        > indirect | a boat had hit the pier | Witnesses, according to the Lantern | said | -

        # an insertion between verb and that
        Lena Moss said in her report, published on Friday, that the lock leaked.
        > indirect | that the lock leaked | Lena Moss | said | Lena Moss

        # a year ago
        Lena Moss warned a year ago that the lock leaked.
        > indirect | that the lock leaked | Lena Moss | warned | Lena Moss

        # anonymous speakers in a clause of their own
        Two councillors of his party, speaking on condition of anonymity, said that he had resigned.
        > indirect | that he had resigned | Two councillors of his party, speaking on condition of anonymity | said \
        | -

        # first name only
        A skipper who would give only his first name, Hallvard, said his crew had voted to come.
        > indirect | his crew had voted to come | A skipper | said | -

        # a denial in the middle
        Lena Moss, who has denied wrongdoing, told the court that the ledger was lost.
        > indirect | that the ledger was lost | Lena Moss, who has denied wrongdoing | told | Lena Moss

        # in a statement
        Lena Moss said in a statement on Monday that the lock leaked.
        > indirect | that the lock leaked | Lena Moss | said | Lena Moss

        # on a network
        "The lock leaks," Lena Moss tweeted.
        > direct | The lock leaks | Lena Moss | tweeted | Lena Moss

        # an apposition whose second comma is missing
        “It smells,” Ada Karsk, an analyst at Northway told the paper.
        > direct | It smells | Ada Karsk, an analyst at Northway | told | Ada Karsk | analyst at Northway

        # a spokeswoman without a second comma
        Ada Karsk, spokeswoman for the Relief Committee said the site was false.
        > indirect | the site was false | Ada Karsk, spokeswoman for the Relief Committee | said | Ada Karsk | \
        spokeswoman for the Relief Committee

        # two appositions
        Ivor Penn, the project director at Northway Hydro, the company that built the lock, said it was safe.
        > indirect | it was safe | Ivor Penn, the project director at Northway Hydro, the company that built the \
        lock | said | Ivor Penn | project director at Northway Hydro

        # the paper that had it first
        A report obtained by the Lantern says that the lock leaked.
        > indirect | that the lock leaked | A report obtained by the Lantern | says | -
        """
    )
}
