extension ExamplePage {
    static let bodies = ExamplePage(
        "A body is found by its name, its sort or its kind",
        """
        # a plural with an apostrophe
        The Farmers' Union of the Upper Sarn said it would sue.
        > indirect | it would sue | The Farmers' Union of the Upper Sarn | said | Farmers' Union of the Upper Sarn

        # a guild after a role
        Ivor Penn, president of the Skippers' Guild, said the boats would stay out.
        > indirect | the boats would stay out | Ivor Penn, president of the Skippers' Guild | said | Ivor Penn | \
        president of the Skippers' Guild

        # a saint's name
        Lena Moss, the director of St Anselm's, said the ward would stay.
        > indirect | the ward would stay | Lena Moss, the director of St Anselm's | said | Lena Moss | director of \
        St Anselm's

        # two tasks of one ministry
        The Ministry for Water and Energy said the lock leaked.
        > indirect | the lock leaked | The Ministry for Water and Energy | said | Ministry for Water and Energy

        # chambers of commerce
        The Norland Chambers of Commerce (NCC) said trade was slow. The NCC said rates should fall.
        > indirect | trade was slow | The Norland Chambers of Commerce (NCC) | said | Norland Chambers of Commerce
        > indirect | rates should fall | The NCC | said | Norland Chambers of Commerce

        # an acronym that explains a name of small words
        Transport for Norland (TfN) said the trams were full.
        > indirect | the trams were full | Transport for Norland (TfN) | said | Transport for Norland

        # the company is the operator, not the office
        The Regional Audit Office faults the contract. Norland Transit, the operator, said it would study the \
        report. The company noted that the price was old.
        > indirect | it would study the report | Norland Transit, the operator | said | Norland Transit
        > indirect | that the price was old | The company | noted | Norland Transit

        # the company is not a union
        The Sarn Farmers' Union objects to the dam, which belongs to Northway Hydro. The company said nobody had \
        been on duty.
        > indirect | nobody had been on duty | The company | said | Northway Hydro

        # a paper that was introduced without a name is nobody
        A government paper seen by the Lantern proposes to close the ward in Larkstead. The paper says a merger \
        would save money.
        > indirect | to close the ward in Larkstead | A government paper seen by the Lantern | proposes | -
        > indirect | a merger would save money | The paper | says | -

        # a newspaper by its sort
        The lock leaks, the Sarn Lantern reports. According to the paper, it will close.
        > indirect | it will close | the paper | According to | Sarn Lantern

        # the union
        The Sarn Farmers' Union went to court. The ministry was silent. The union said it would win.
        > indirect | it would win | The union | said | Sarn Farmers' Union

        # the club
        Eskmoor Rovers are eighth of twelve. The club said it expected a crowd.
        > indirect | it expected a crowd | The club | said | Eskmoor Rovers

        # the court has no name
        The administrative court of Norland rejected a challenge by the Sarn Farmers' Union. It said the permit was \
        sound.
        > indirect | the permit was sound | It | said | -

        # it is the guild of the sentence before
        Ivor Penn leads the Skippers' Guild. The guild wants the quota back. It says the count was wrong.
        > indirect | the count was wrong | It | says | Skippers' Guild

        # it is no person
        Ivor Penn sent a message. It said the lock leaked.
        > indirect | the lock leaked | It | said | -

        # a firm that is named once
        The lock belongs to Northway Hydro. The firm denied that it leaked.
        > indirect | that it leaked | The firm | denied | Northway Hydro

        # a capital speaks for its government
        Larkstead proposed a truce. Washington said that it would wait.
        > indirect | a truce | Larkstead | proposed | Larkstead
        > indirect | that it would wait | Washington | said | Washington

        # a place in a dateline speaks not
        MARRENSBY, Sept. 12 (Norpress) - The administrative court on Thursday rejected the plea but ordered the firm \
        to pay.

        # agency in a dateline
        BAKU, Nov. 4 (Agency) - The minister said that the pipeline would open in May.
        > indirect | that the pipeline would open in May | The minister | said | -

        # the bank
        The Bank of Norland met. The bank said rates would stay.
        > indirect | rates would stay | The bank | said | Bank of Norland

        # the university
        The University of Marrensby opened. The university said 900 students had come.
        > indirect | 900 students had come | The university | said | University of Marrensby

        # the party
        The Norland Progress Party lost. The party said it would change.
        > indirect | it would change | The party | said | Norland Progress Party

        # the agency
        The Halden Fisheries Agency cut the quota. The agency said the stock was low.
        > indirect | the stock was low | The agency | said | Halden Fisheries Agency

        # the ministry
        The Ministry of Works was asked. The ministry said the lock was safe.
        > indirect | the lock was safe | The ministry | said | Ministry of Works

        # the hospital
        Marrensby General Hospital is full. The hospital said it had no beds.
        > indirect | it had no beds | The hospital | said | Marrensby General Hospital

        # police with a name
        Sarn Valley Police came. Police said they had found a boat.
        > indirect | they had found a boat | Police | said | Sarn Valley Police

        # the airline
        The airline Norwing cut its fares. The airline said trade was slow.
        > indirect | trade was slow | The airline | said | Norwing

        # a police force is no company
        Sarn Valley Police came. The company said it was sorry.
        > indirect | it was sorry | The company | said | -

        # a body with a role is not shown with one
        Norland Transit, the operator, said the trams were full.
        > indirect | the trams were full | Norland Transit, the operator | said | Norland Transit
        """
    )
}
