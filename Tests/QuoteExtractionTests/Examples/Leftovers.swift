extension ExamplePage {
    static let leftovers = ExamplePage(
        "What stands around an article is no quote, nor is every word in marks",
        """
        # a caption
        Photo: “The lock” by Ann Hale

        # a caption with a name
        Image: Ann Hale at the lock. Credit: Tom Brandt

        # read more
        Ann Hale came home.

        Read more: “The lock leaks,” says Hale

        # follow us
        Ann Hale came home.

        Follow us on the web: “The Lantern”

        # an author's line
        — Ann Hale writes for the Lantern. She lives in Larkstead.

        # scare quotes
        The “reform” cost a million. The so-called “experts” left.

        # a word as a word
        The word “lock” comes from the old tongue.

        # a song
        Ann Hale sang “The River Is Wide” at the fair.

        # a book
        Ann Hale wrote “The Lamp and the Sea” in 1990.

        # a film with a comma
        “The Lamp, the Sea and I” won the prize in Larkstead.

        # a nickname
        Ann “Red” Hale won the race.

        # a placard
        A placard read “Save the lock”.
        > direct | Save the lock | A placard | read | -

        # say as for example
        Take a small town, say Larkstead, with one lock.

        # an inch sign
        The pipe is 6" wide and 12" long.

        # a list of names
        Larkstead: Hale, Penn and Moss.

        # an address
        Contact: Ann Hale, 12 Lock Street, Larkstead
        """
    )
}
