extension ExamplePage {
    static let sources = ExamplePage(
        "A source leads to whom the article names, and to nobody else",
        """
        # a clause describes the name, a pronoun follows in the next paragraph
        Lena Moss, who has kept the lock for twenty years, saw the water rise.

        “It came in an hour,” she said.
        > direct | It came in an hour | she | said | Lena Moss

        # the speaker is named several paragraphs earlier
        Ivor Penn, the harbour master, lives by the lock.

        The water rose for an hour. Two boats sank.

        The lock broke at noon.

        "I saw it coming," the harbour master said.
        > direct | I saw it coming | the harbour master | said | Ivor Penn | harbour master

        # a role word that was printed beside a name
        Ivor Penn, director of the harbour, lives by the lock.

        The water rose for an hour.

        "I saw it coming," the director said.
        > direct | I saw it coming | the director | said | Ivor Penn | director of the harbour

        # one surname, two people, told apart by titles
        Mr. Karsk and Mrs. Karsk own the mill.

        "It is sold," Mrs. Karsk said.
        > direct | It is sold | Mrs. Karsk | said | Karsk

        # an unnamed woman is nobody
        "It is sold," a woman in the crowd said.
        > direct | It is sold | a woman in the crowd | said | -

        # a homeless man is nobody
        A homeless man said the mill was empty.
        > indirect | the mill was empty | A homeless man | said | -

        # a title is no part of a name
        “It is sold,” Dr. Lena Moss said.
        > direct | It is sold | Dr. Lena Moss | said | Lena Moss

        # a rank is a role
        Sen. Lena Moss (R-Ohio) said the mill was empty.
        > indirect | the mill was empty | Sen. Lena Moss (R-Ohio) | said | Lena Moss | Sen.

        # an office of the state speaks by its name
        The Department of Water said the mill was empty.
        > indirect | the mill was empty | The Department of Water | said | Department of Water

        # a name has small parts
        “It is sold,” said Jan van der Meer, a miller.
        > direct | It is sold | Jan van der Meer, a miller | said | Jan van der Meer | miller

        # a name has letters beyond ASCII
        “Myllyn aika on ohi,” said Päivi Hämäläinen.
        > direct | Myllyn aika on ohi | Päivi Hämäläinen | said | Päivi Hämäläinen
        """
    )
}
