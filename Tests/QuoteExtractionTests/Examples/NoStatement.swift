extension ExamplePage {
    static let noStatement = ExamplePage(
        "What is denied, wished for or still to come has not been said",
        """
        # neither would
        Neither would say whether they had met.

        # nobody said
        Nobody said that the lock was safe.

        # none of them
        None of the residents said the lock was safe.

        # no one claimed
        No one claimed that it was safe.

        # if she says
        If the mayor says the lock is safe, the boats will go.

        # will say
        Lena Moss will say on Monday that the lock is safe.

        # may say
        The mayor may say that the lock is safe.

        # did not say
        Lena Moss did not say whether the lock was safe.

        # declined to comment
        Northway Hydro declined to comment.

        # refused to say
        Lena Moss refused to say who had the key.

        # asked whether
        Asked whether the lock was safe, Lena Moss paused.

        # wrote a study
        Lena Moss wrote the study in two years.

        # an order to say
        Say what was said.

        # whoever wrote that
        Lena Moss would like to meet whoever wrote that sentence.

        # would not say
        Lena Moss would not say if she would stand.

        # could not be reached
        Ivor Penn could not be reached for comment.

        # never said
        Lena Moss never said that the lock was safe.

        # without saying
        Lena Moss left without saying why she had come.

        # unless he says
        Unless the mayor says the lock is safe, nothing moves.

        # might ask
        Lena Moss might ask whether the lock is safe.

        # no official
        No official said that the lock was safe.

        # it shows
        It shows the way to the lock.

        # a said so
        She was told of the lock.

        # wants to say
        Lena Moss wants to say that the lock is safe.

        # a future that is quoted has been said
        Lena Moss will say that the lock is “an old friend”.
        > mixed | that the lock is “an old friend” | Lena Moss | say | Lena Moss
        """
    )
}
