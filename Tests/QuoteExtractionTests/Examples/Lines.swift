extension ExamplePage {
    static let lines = ExamplePage(
        "Speech is followed from line to line",
        """
        # each paragraph opens again, the last one closes
        Ana Ruiz said: “The first part.

        “The second part.

        “The third part.”
        > direct | The first part + The second part + The third part | Ana Ruiz | said | Ana Ruiz

        # the attribution comes with the last paragraph
        "The first part.

        "The second part," Ana Ruiz said.
        > direct | The first part + The second part | Ana Ruiz | said | Ana Ruiz

        # the next paragraph is wholly quoted and names nobody
        "We had no choice," Ana Ruiz said.

        "The piers were cracked and the river was rising."
        > direct | We had no choice | Ana Ruiz | said | Ana Ruiz
        > direct | The piers were cracked and the river was rising | Ana Ruiz | said | Ana Ruiz

        # a line ends in a colon and a quotation follows
        Ana Ruiz wrote on her page:

        "The bridge stays closed until spring."
        > direct | The bridge stays closed until spring | Ana Ruiz | wrote | Ana Ruiz

        # a line ends in a colon and a block without marks follows
        Ana Ruiz wrote on her page:

        The bridge stays closed until spring.
        > indirect | The bridge stays closed until spring | Ana Ruiz | wrote | Ana Ruiz

        # a transcript names its speakers in capitals
        Ana Ruiz met Tom Brandt in the studio.

        RUIZ: The bridge is closed.

        BRANDT: It can be mended.
        > indirect | The bridge is closed | RUIZ | : | Ana Ruiz
        > indirect | It can be mended | BRANDT | : | Tom Brandt

        # an interview has questions and answers
        Q: Will the bridge hold?
        > indirect | Will the bridge hold? | Q | : | -

        # a headline names its speaker
        Ruiz: The bridge must go

        The mayor, Ana Ruiz, went home.
        > indirect | The bridge must go | Ruiz | : | Ana Ruiz | mayor

        # a name in front of a quotation
        Ana Ruiz: "The bridge must go."
        > direct | The bridge must go | Ana Ruiz | : | Ana Ruiz

        # a signature stands on the same line
        "We were the first to come." ― Peter Quill
        > direct | We were the first to come | Peter Quill | ― | Peter Quill

        # a signature stands on the next line
        “We were the first to come.”

        — Peter Quill
        > direct | We were the first to come | Peter Quill | — | Peter Quill

        # a single line break ends a paragraph too
        Ana Ruiz said: “The first part.
        “The second part.”
        > direct | The first part + The second part | Ana Ruiz | said | Ana Ruiz

        # three paragraphs, the cue in the first
        “We knew it would flood,” said Lena Moss. “We told the council so.

        “Nobody came.

        “Now it has flooded.”
        > direct | We knew it would flood + We told the council so + Nobody came + Now it has flooded | Lena Moss | \
        said | Lena Moss

        # two speakers take turns by paragraphs
        "It will flood," Lena Moss said.

        "It will not," Ivor Penn replied.

        "You will see," Moss said.
        > direct | It will flood | Lena Moss | said | Lena Moss
        > direct | It will not | Ivor Penn | replied | Ivor Penn
        > direct | You will see | Moss | said | Lena Moss
        """
    )
}
