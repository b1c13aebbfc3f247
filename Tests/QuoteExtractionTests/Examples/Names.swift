extension ExamplePage {
    static let names = ExamplePage(
        "One person has one name, the fullest that the article prints",
        """
        # a longer name and its end
        Aya Lin Suu Mar came home in May. “It is time,” Suu Mar said.
        > direct | It is time | Suu Mar | said | Aya Lin Suu Mar

        # a small word that a sentence's first place makes great
        Police met Mayor Jan de Vries at noon. De Vries said the road was shut.
        > indirect | the road was shut | De Vries | said | Jan de Vries | Mayor

        # a party before the name
        The race is close. Republican Ann Hale said she would win. Hale added that the vote was fair.
        > indirect | she would win | Republican Ann Hale | said | Ann Hale
        > indirect | that the vote was fair | Hale | added | Ann Hale

        # a party's people are nobody in particular
        Most Americans said they would vote. Republicans said they would win.
        > indirect | they would vote | Most Americans | said | -
        > indirect | they would win | Republicans | said | -

        # two offices of one sort
        “We are late,” said Senators Ann Hale and Tom Brandt.
        > direct | We are late | Senators Ann Hale and Tom Brandt | said | Ann Hale

        # a body on something
        The Commission on River Safety said the lock leaked. The commission added that it would sue.
        > indirect | the lock leaked | The Commission on River Safety | said | Commission on River Safety
        > indirect | that it would sue | The commission | added | Commission on River Safety

        # people for something
        Citizens for Fair Rents said the law was weak.
        > indirect | the law was weak | Citizens for Fair Rents | said | Citizens for Fair Rents

        # the beginning of a body's long name
        Marren Gate Isles Inc. lost money. Marren Gate said it would sell two ferries.
        > indirect | it would sell two ferries | Marren Gate | said | Marren Gate Isles Inc.

        # a headline's capitals are no names
        Old Mayor Calls Vote A Farce

        Ann Hale lost the vote on Sunday. The mayor was angry. “It was a farce,” Hale said.
        > direct | It was a farce | Hale | said | Ann Hale | mayor

        # a verb before a name
        Citing Ann Hale, the paper said the lock leaked. Hale said it did not.
        > indirect | the lock leaked | the paper | said | -
        > indirect | it did not | Hale | said | Ann Hale

        # an agency that goes by one word
        Reuters reported that the lock leaked.
        > indirect | that the lock leaked | Reuters | reported | Reuters

        # a nickname between the names
        Peter “Duke” Quill came. “It leaks,” Quill said.
        > direct | It leaks | Quill | said | Peter “Duke” Quill

        # father and son
        Sam Hale Jr. came with his father. “It leaks,” Hale said.
        > direct | It leaks | Hale | said | Sam Hale Jr.

        # initials
        J. R. Hale came. Mr. Hale said the lock leaked.
        > indirect | the lock leaked | Mr. Hale | said | J. R. Hale

        # an Arabic article
        Police met Omar al-Khatib at noon. Al-Khatib said the road was shut.
        > indirect | the road was shut | Al-Khatib | said | Omar al-Khatib

        # a surname that one person has nearly to herself
        Ann Hale came. Hale sat down. Hale stood up. Hale laughed. Her brother Jon Hale left. “It leaks,” Hale said.
        > direct | It leaks | Hale | said | Ann Hale

        # a capital abbreviation opens the apposition
        Ann Hale, RLA vice-president in charge of locks, said it leaked.
        > indirect | it leaked | Ann Hale, RLA vice-president in charge of locks | said | Ann Hale \
        | RLA vice-president in charge of locks

        # a role with a task
        Shadow spokesman for sport Ann Hale said the pitch was wet.
        > indirect | the pitch was wet | Ann Hale | said | Ann Hale | Shadow spokesman for sport

        # a minister whom a title introduces
        Ivo Penn Karsk sat down. Tom Brandt, a former minister, was there. The minister of trade, Mr. Penn Karsk, \
        said the port was shut.
        > indirect | the port was shut | The minister of trade, Mr. Penn Karsk | said | Ivo Penn Karsk \
        | minister of trade

        # who is not the place right before it
        The chair was Ann Hale, the top expert on locks at the Larkstead Institute, who said it leaked.
        > indirect | it leaked | who | said | Ann Hale | top expert on locks at the Larkstead Institute

        # officials of two towns are not the first town
        Larkstead and Millbrook officials said the road was shut.
        > indirect | the road was shut | Larkstead and Millbrook officials | said | -

        # a spokesman of a firm is not the firm
        Northway Hydro bought a dam. The Northway spokesman said it leaked.
        > indirect | it leaked | The Northway spokesman | said | -

        # a surname goes on with who spoke last
        Ann Hale said the lock leaked. She lives there with Jon Hale. Hale added that it was old.
        > indirect | the lock leaked | Ann Hale | said | Ann Hale
        > indirect | that it was old | Hale | added | Ann Hale

        # a title and a surname are no first name
        Howard Flint left. A friend of his party came. Mr. Howard said he would stay.
        > indirect | he would stay | Mr. Howard | said | Howard

        # photographs are nobody
        The lock broke. Photographs showed the gate in the river. Delegates said it was old.
        > indirect | it was old | Delegates | said | -

        # a firm whose name begins as a rank does
        Much was lost. General Oars Corp said it would sell two mills.
        > indirect | it would sell two mills | General Oars Corp | said | General Oars Corp

        # a firm of partners
        A broker fell. Hale and Brandt Inc said it would sell two mills.
        > indirect | it would sell two mills | Hale and Brandt Inc | said | Hale and Brandt Inc

        # members of a house
        Much was lost. MPs said it was late.
        > indirect | it was late | MPs | said | -

        # a mother of two
        Hale and Brandt's mother, Ann Moss, said they were late.
        > indirect | they were late | Hale and Brandt's mother, Ann Moss | said | Ann Moss

        # she goes on from she
        Ann Hale danced in Larkstead. She left in May. In June she and Jo Brandt built a school. She closed it later. \
        “It hurt,” she said.
        > direct | It hurt | she | said | Ann Hale

        # a woman whom the article does not name
        Jo Brandt is old. My mother has seen the river rise. It was cold, she says.
        > indirect | It was cold | she | says | -

        # she is not the man whom a preposition brings
        Ann Hale opened a forum. She smiled. Hale later met a panel led by former secretary Kofi Brandt.

        “It is time,” she said.
        > direct | It is time | she | said | Ann Hale
        """
    )
}
