extension ExamplePage {
    static let directSpeech = ExamplePage(
        "Direct speech is found whatever the order and the marks",
        """
        # the attribution follows, name first
        "The bridge is closed," Maria Lopez said.
        > direct | The bridge is closed | Maria Lopez | said | Maria Lopez

        # the attribution follows, verb first
        “The bridge is closed,” said Maria Lopez, the mayor of Larkstead.
        > direct | The bridge is closed | Maria Lopez, the mayor of Larkstead | said | Maria Lopez | mayor of \
        Larkstead

        # the attribution goes before, with a comma
        Tom Brandt said, "It can be mended."
        > direct | It can be mended | Tom Brandt | said | Tom Brandt

        # the attribution goes before, with a colon
        Tom Brandt replied: “It can be mended.”
        > direct | It can be mended | Tom Brandt | replied | Tom Brandt

        # the attribution interrupts
        "The piers," Ana Ruiz said, "are cracked."
        > direct | The piers + are cracked | Ana Ruiz | said | Ana Ruiz

        # a second sentence goes on without an attribution
        “Nobody asked us,” Ana Ruiz said. “We would have said no.”
        > direct | Nobody asked us + We would have said no | Ana Ruiz | said | Ana Ruiz

        # a place and a time stand behind the verb
        "We are ready," Ana Ruiz told reporters in Larkstead on Monday.
        > direct | We are ready | Ana Ruiz | told | Ana Ruiz

        # a long description stands between name and verb
        "It hurts," Ivor Penn, 43, a baker who lives near the river, said.
        > direct | It hurts | Ivor Penn, 43, a baker who lives near the river | said | Ivor Penn | baker

        # a question mark ends the quotation
        “Will it hold?” asked Ana Ruiz.
        > direct | Will it hold? | Ana Ruiz | asked | Ana Ruiz

        # an exclamation mark ends the quotation
        "Never!" Ana Ruiz shouted.
        > direct | Never! | Ana Ruiz | shouted | Ana Ruiz

        # a verb of manner attributes
        "I am tired," Ana Ruiz sighed.
        > direct | I am tired | Ana Ruiz | sighed | Ana Ruiz

        # a verb that no list knows attributes
        "I am tired," Ana Ruiz harrumphed.
        > direct | I am tired | Ana Ruiz | harrumphed | Ana Ruiz

        # the marks are two apostrophes
        ''Nobody told me,'' Peter Quill said.
        > direct | Nobody told me | Peter Quill | said | Peter Quill

        # the marks are two grave accents and two apostrophes
        ``Nobody told me,'' Peter Quill said.
        > direct | Nobody told me | Peter Quill | said | Peter Quill

        # the marks are guillemets
        «Nobody told me», said Peter Quill.
        > direct | Nobody told me | Peter Quill | said | Peter Quill

        # the marks are low and high
        „Nobody told me“, said Peter Quill.
        > direct | Nobody told me | Peter Quill | said | Peter Quill

        # the marks are single and apostrophes stand inside
        ‘It’s the residents’ money,’ said Peter Quill.
        > direct | It’s the residents’ money | Peter Quill | said | Peter Quill

        # single marks stand within double ones
        “He said ‘no’ to me,” Peter Quill said.
        > direct | He said ‘no’ to me | Peter Quill | said | Peter Quill

        # the closing mark is turned the wrong way
        “It is unusual,“ said Peter Quill.
        > direct | It is unusual | Peter Quill | said | Peter Quill

        # a participle brings in a second quotation
        "No," Ana Ruiz said, adding that "it was late".
        > direct | No | Ana Ruiz | said | Ana Ruiz
        > mixed | that "it was late" | Ana Ruiz | adding | Ana Ruiz

        # the sentence before names who speaks
        Peter Quill shook his head. "I have seen much worse."
        > direct | I have seen much worse | Peter Quill | - | Peter Quill
        """
    )
}
