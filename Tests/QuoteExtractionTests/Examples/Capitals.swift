extension ExamplePage {
    static let capitals = ExamplePage(
        "The capital of a first word makes no name",
        """
        # well is no name
        Well, said Lena Moss, the lock leaks.
        > indirect | Well + the lock leaks | Lena Moss | said | Lena Moss

        # there is no name
        “There'll be better headers,” Lena Moss said. “There won't be another lock.”
        > direct | There'll be better headers + There won't be another lock | Lena Moss | said | Lena Moss

        # a plural that begins a sentence is nobody
        Islanders say that the lock leaks.
        > indirect | that the lock leaks | Islanders | say | -

        # a number that begins a sentence is nobody
        Sixteen said that the lock leaked.
        > indirect | that the lock leaked | Sixteen | said | -

        # initial reports
        Initial reports suggested that the lock had failed.
        > indirect | that the lock had failed | Initial reports | suggested | -

        # a name that begins a sentence is one
        Barcley said that the lock leaked.
        > indirect | that the lock leaked | Barcley | said | Barcley

        # broadcasters in capitals are no persons
        Crown Prince Idris told broadcaster NBN of the deal. “It happened under my watch,” he said.
        > direct | It happened under my watch | he | said | Idris | Crown Prince

        # an organisation in capitals is not who
        The WHO said that the lock was clean.
        > indirect | that the lock was clean | The WHO | said | WHO

        # a number behind according to the guild
        According to the guild, 340 jobs on the island depend on cod, from the crews to the men on the line.
        > indirect | 340 jobs on the island depend on cod, from the crews to the men on the line | the guild | \
        According to | -

        # an actor behind according to the paper
        According to the Lantern, police also searched the lock.
        > indirect | police also searched the lock | the Lantern | According to | Lantern

        # a time with a colon
        The race began at 10:39 a.m. on the quay, according to the police.
        > indirect | The race began at 10:39 a.m. on the quay | the police | according to | -

        # marks turned the wrong way
        ”The lock leaks badly in May,” said Lena Moss.
        > direct | The lock leaks badly in May | Lena Moss | said | Lena Moss

        # asked is no name
        Asked about the lock, Lena Moss said it was safe.
        > indirect | it was safe | Lena Moss | said | Lena Moss

        # yes is no name
        “Yes,” Lena Moss said. “Yes, it leaks.”
        > direct | Yes + Yes, it leaks | Lena Moss | said | Lena Moss

        # everyone is nobody
        Everyone said the lock was safe.
        > indirect | the lock was safe | Everyone | said | -

        # a dateline of one word
        LISK - The mayor, Lena Moss, said the lock was safe.
        > indirect | the lock was safe | The mayor, Lena Moss | said | Lena Moss | mayor

        # a dateline with agency and day
        MARRENSBY, June 2 (Norpress) - The lock was safe, Lena Moss said on Friday.
        > indirect | The lock was safe | Lena Moss | said | Lena Moss

        # a place behind said in
        Lena Moss said in Larkstead that the lock was safe.
        > indirect | that the lock was safe | Lena Moss | said | Lena Moss

        # quoted apostrophes
        “The farmers’ union isn’t here,” said Lena Moss. “It’s late.”
        > direct | The farmers’ union isn’t here + It’s late | Lena Moss | said | Lena Moss

        # an apostrophe of a plural within single marks
        ‘The farmers’ choice is clear,’ said Lena Moss.
        > direct | The farmers’ choice is clear | Lena Moss | said | Lena Moss
        """
    )
}
