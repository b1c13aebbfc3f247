/// Texts of the tests' own; nobody and nothing in them is real.
enum Samples {
    /// An article in the crawl format, with statements of one person under four names.
    static let crawlText = """
         date 2019-11-06 By Petra Vance

        Ostmark Foreign Minister Ilkay Demirov has said that the closing of the canal poses a serious threat to trade.

        "Closing the canal continues to represent a serious threat and undermines Ostmark’s efforts," Demirov said \
        while addressing the meeting of the Canal Council in Lissow on November 4.

        The minister stressed that Vellin continues to hold back the water, which led to the loss of two harvests.

        About one million people had to leave their farms as a result, Demirov reminded.

        "From the very first day, the work has been done on Ostmark’s side of the canal," the minister concluded.

        Ostmark and Vellin are locked in a dispute over the canal since the early 1990s.

        ---

        Petra Vance is Ostmark Gazette’s staff journalist, follow her on Twitter: @PetraVance

        Follow us on Twitter @OstmarkGazette
        """

    /// Three lines of JSON, two of them articles.
    static let lines = """
        {"id": "a-1", "title": "Rain", "text": "\\"It was wet,\\" said Orla Finch, a farmer.", "source": "Gazette"}
        {"id": "a-2", "title": "Sun", "text": "The sun shone all day over Lissow.", "published": "2020-05-01"}
        {"id": "a-3", "title": "Nothing"}
        """
}
