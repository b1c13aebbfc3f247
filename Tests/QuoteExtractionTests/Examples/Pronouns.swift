extension ExamplePage {
    static let pronouns = ExamplePage(
        "He and she are persons, it and they can be bodies",
        """
        # he is no company
        Ivor Penn of Northway Hydro rejected the finding. The company's figures, he said, had been checked.
        > indirect | The company's figures + had been checked | he | said | Ivor Penn

        # she is who spoke last
        Lena Moss met Ada Karsk. “It leaks,” Moss said. Karsk left. She said the lock was old.
        > direct | It leaks | Moss | said | Lena Moss
        > indirect | the lock was old | She | said | Ada Karsk

        # he after an unnamed man is nobody
        Ivor Penn was there. A skipper said his crew had voted. The vote, he said, was close.
        > indirect | his crew had voted | A skipper | said | -
        > indirect | The vote + was close | he | said | -

        # he is the object of nothing
        The report by Northway Hydro came out. Ivor Penn read it. He said it was thin.
        > indirect | it was thin | He | said | Ivor Penn

        # it after a body that spoke
        The Ministry of Works said the lock leaked. It added that a diver had drowned.
        > indirect | the lock leaked | The Ministry of Works | said | Ministry of Works
        > indirect | that a diver had drowned | It | added | Ministry of Works

        # who speaks for herself
        Lena Moss laughed when she was asked whether she would leave. “Where would I go?” she said.
        > direct | Where would I go? | she | said | Lena Moss

        # a nickname at the beginning of a sentence
        Ivor “Ace” Penn, who drives the bus, was less sure. “I love this place,” he said.
        > direct | I love this place | he | said | Ivor “Ace” Penn

        # a description before the pronoun
        Ada Karsk said it was odd. The foundation's director laughed. “It is odd,” she agreed.
        > indirect | it was odd | Ada Karsk | said | Ada Karsk
        > direct | It is odd | she | agreed | -

        # they after one body
        Busted Rovers FC won. The Sarn Union said it was late. They said it was dark.
        > indirect | it was late | The Sarn Union | said | Sarn Union
        > indirect | it was dark | They | said | Sarn Union

        # a name that begins with a small word
        Noor van Haalst has played her last match. “My knees gave notice,” van Haalst said.
        > direct | My knees gave notice | van Haalst | said | Noor van Haalst

        # two people speak as one
        Lena Moss and Ivor Penn said the lock was safe.
        > indirect | the lock was safe | Lena Moss and Ivor Penn | said | Lena Moss

        # two bodies speak as one
        Northway Hydro and Norland Transit announced that they would merge.
        > indirect | that they would merge | Northway Hydro and Norland Transit | announced | Northway Hydro

        # she after her title
        Mrs Karsk and Mr Hale own the mill. “It is sold,” she said.
        > direct | It is sold | she | said | Karsk

        # he is the man of the sentence before
        Lena Moss met Mr Ivor Penn. He said the lock was safe.
        > indirect | the lock was safe | He | said | Ivor Penn

        # who is the name before it
        The winch was tried by Ivor Penn, who said it was stiff.
        > indirect | it was stiff | who | said | Ivor Penn

        # the first of a person and a crowd
        Ivor Penn and his supporters claimed the vote was lost.
        > indirect | the vote was lost | Ivor Penn and his supporters | claimed | Ivor Penn

        # several people without a name are nobody
        Authorities in Norland and Sudland announced that they would talk.
        > indirect | that they would talk | Authorities in Norland and Sudland | announced | -

        # they are nobody where two are named
        Lena Moss met Ivor Penn. They said the lock was safe.
        > indirect | the lock was safe | They | said | -

        # no name far behind
        Ivor Penn came. A woman in the crowd said it was late. She said it was dark.
        > indirect | it was late | A woman in the crowd | said | -
        > indirect | it was dark | She | said | -
        """
    )
}
