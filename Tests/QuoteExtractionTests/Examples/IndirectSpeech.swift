extension ExamplePage {
    static let indirectSpeech = ExamplePage(
        "Indirect speech is found with and without \"that\", before and behind its cue; partly in marks it is mixed",
        """
        # a clause with that
        The mayor, Maria Lopez, has said that the bridge will close.
        > indirect | that the bridge will close | The mayor, Maria Lopez | said | Maria Lopez | mayor

        # a clause without that
        Tom Brandt said the bridge was safe.
        > indirect | the bridge was safe | Tom Brandt | said | Tom Brandt

        # hearers stand between
        Tom Brandt told the Larkstead Herald on Friday that the bridge was safe.
        > indirect | that the bridge was safe | Tom Brandt | told | Tom Brandt

        # a statement stands between
        In March, Tom Brandt said in a statement that the bridge was safe.
        > indirect | that the bridge was safe | Tom Brandt | said | Tom Brandt

        # the attribution trails
        The bridge was closed for a year, Tom Brandt recalled.
        > indirect | The bridge was closed for a year | Tom Brandt | recalled | Tom Brandt

        # the attribution stands in the middle
        The plan, Tom Brandt argued, makes no sense.
        > indirect | The plan + makes no sense | Tom Brandt | argued | Tom Brandt

        # the statement follows as
        As Tom Brandt noted, the bridge is older than the town.
        > indirect | the bridge is older than the town | Tom Brandt | noted | Tom Brandt

        # according to goes before
        According to Tom Brandt, the piers are sound.
        > indirect | the piers are sound | Tom Brandt | According to | Tom Brandt

        # according to follows
        The piers are sound, according to Tom Brandt.
        > indirect | The piers are sound | Tom Brandt | according to | Tom Brandt

        # a passive attributes
        Tom Brandt was quoted as saying that he would resign.
        > indirect | that he would resign | Tom Brandt | quoted as saying | Tom Brandt

        # a question is reported
        Ana Ruiz asked whether the bridge would hold.
        > indirect | whether the bridge would hold | Ana Ruiz | asked | Ana Ruiz

        # a promise is an infinitive
        Ana Ruiz promised to pay for the piers.
        > indirect | to pay for the piers | Ana Ruiz | promised | Ana Ruiz

        # a request has an object
        Ana Ruiz urged the council to vote no.
        > indirect | the council to vote no | Ana Ruiz | urged | Ana Ruiz

        # a verb with a particle
        Ana Ruiz pointed out that the piers were old.
        > indirect | that the piers were old | Ana Ruiz | pointed out | Ana Ruiz

        # a noun owns the clause
        Nobody believes Tom Brandt's claim that the piers are sound.
        > indirect | that the piers are sound | Tom Brandt | claim | Tom Brandt

        # a second verb shares the source
        Ana Ruiz said the piers were old and added that they would fall.
        > indirect | the piers were old | Ana Ruiz | said | Ana Ruiz
        > indirect | that they would fall | Ana Ruiz | added | Ana Ruiz

        # another speaker answers in the same sentence
        Ana Ruiz said the piers were old, but Tom Brandt said they would hold.
        > indirect | the piers were old | Ana Ruiz | said | Ana Ruiz
        > indirect | they would hold | Tom Brandt | said | Tom Brandt

        # nobody nameable speaks
        Officials said the water was rising.
        > indirect | the water was rising | Officials | said | -

        # a spokesman without a name speaks
        A spokesman said the water was rising.
        > indirect | the water was rising | A spokesman | said | -

        # a subordinate clause ends at its comma
        When Ana Ruiz said the piers were old, the council laughed.
        > indirect | the piers were old | Ana Ruiz | said | Ana Ruiz

        # words in marks end the clause
        Ana Ruiz said that the plan was “a bad joke”.
        > mixed | that the plan was “a bad joke” | Ana Ruiz | said | Ana Ruiz

        # words in marks stand in the middle
        Ana Ruiz said “no reasonable person” would vote for it.
        > mixed | “no reasonable person” would vote for it | Ana Ruiz | said | Ana Ruiz

        # a judgement in marks
        Ana Ruiz called the plan "a disgrace".
        > mixed | the plan "a disgrace" | Ana Ruiz | called | Ana Ruiz

        # in the words of somebody
        In the words of Ana Ruiz, the plan is "a bad joke".
        > mixed | the plan is "a bad joke" | Ana Ruiz | In the words of | Ana Ruiz

        # the attribution trails, partly in marks
        The plan was "a bad joke," Ana Ruiz said.
        > mixed | The plan was "a bad joke," | Ana Ruiz | said | Ana Ruiz
        """
    )
}
