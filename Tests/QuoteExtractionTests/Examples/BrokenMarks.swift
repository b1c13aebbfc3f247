extension ExamplePage {
    static let brokenMarks = ExamplePage(
        "Broken marks cost as little as they can",
        """
        # a missing closing mark ends where the attribution begins
        "The bridge is closed, Ana Ruiz said.
        > direct | The bridge is closed | Ana Ruiz | said | Ana Ruiz

        # a missing closing mark does not turn the rest of the text inside out
        "The bridge is closed, Ana Ruiz said.

        Tom Brandt said: "It can be mended."
        > direct | The bridge is closed | Ana Ruiz | said | Ana Ruiz
        > direct | It can be mended | Tom Brandt | said | Tom Brandt

        # a missing opening mark reaches back to the line's beginning
        The bridge is closed," Ana Ruiz said.
        > direct | The bridge is closed | Ana Ruiz | said | Ana Ruiz

        # inches are no marks
        Ana Ruiz said: "A 6" pipe burst."
        > direct | A 6" pipe burst | Ana Ruiz | said | Ana Ruiz

        # inches outside a quotation are no marks
        The 6" pipe burst, Ana Ruiz said.
        > indirect | The 6" pipe burst | Ana Ruiz | said | Ana Ruiz

        # apostrophes are no marks
        The voters' choice was clear, Ana Ruiz said, 'cause they'd seen the '90s.
        > indirect | The voters' choice was clear + 'cause they'd seen the '90s | Ana Ruiz | said | Ana Ruiz

        # an opening and a closing mark of different styles are a pair
        “The bridge is closed," Ana Ruiz said.
        > direct | The bridge is closed | Ana Ruiz | said | Ana Ruiz
        """
    )
}
