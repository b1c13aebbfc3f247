extension ExamplePage {
    static let roles = ExamplePage(
        "A role is shown as printed and leads to its holder",
        """
        # a role does not reach over a by
        A header by captain Noor van Haalst won it. “I closed my eyes,” she said.
        > direct | I closed my eyes | she | said | Noor van Haalst | captain

        # a role of two tasks
        "It isn't a victory. It's a permit, with conditions," Water and Energy Minister Ruben Falk said.
        > direct | It isn't a victory. It's a permit, with conditions | Water and Energy Minister Ruben Falk | said \
        | Ruben Falk | Water and Energy Minister

        # a body before the role
        Bank of Norland governor Ivor Penn said rates would stay.
        > indirect | rates would stay | Bank of Norland governor Ivor Penn | said | Ivor Penn | Bank of Norland \
        governor

        # an envoy to a place
        The deal is near, U.S. Ambassador to Norland Ivor Penn said.
        > indirect | The deal is near | U.S. Ambassador to Norland Ivor Penn | said | Ivor Penn | U.S. Ambassador to \
        Norland

        # a title behind a role
        Metropolitan Police Commissioner Sir Ivor Penn said the men were free.
        > indirect | the men were free | Metropolitan Police Commissioner Sir Ivor Penn | said | Ivor Penn | \
        Metropolitan Police Commissioner

        # a mayor who was elected in the first sentence
        Lena Moss was elected mayor of Larkstead on Sunday. The former mayor, Ivor Penn, watched. “It feels like \
        Sunday,” the new mayor said.
        > direct | It feels like Sunday | the new mayor | said | Lena Moss | mayor of Larkstead

        # the captain of the sentence before
        Noor van Haalst has played her last match. The captain, 34, announced that she would coach.
        > indirect | that she would coach | The captain, 34 | announced | Noor van Haalst | captain

        # the hydrologist is the professor of hydrology
        Ada Karsk, a professor of hydrology, spoke first. Ivor Penn said nothing. “It leaks,” the hydrologist said.
        > direct | It leaks | the hydrologist | said | Ada Karsk | professor of hydrology

        # the surgeon of the sentence before
        Rohan Vale, who led the doctors, now sits on the board. The surgeon said he had not changed his mind.
        > indirect | he had not changed his mind | The surgeon | said | Rohan Vale | surgeon

        # the mayor, who was named first
        Lena Moss receives in a small room. The mayor has been in office for ten months.

        “A town is not its buildings,” the mayor said.
        > direct | A town is not its buildings | the mayor | said | Lena Moss | mayor

        # a minister whom nobody names
        Lena Moss came. The minister said that the lock leaked.
        > indirect | that the lock leaked | The minister | said | -

        # the deputy is not the mayor
        Mayor Ivor Penn and his deputy mayor, Lena Moss, met. “Not a crown more,” the mayor said.
        > direct | Not a crown more | the mayor | said | Ivor Penn | Mayor

        # a fuller role wins over head
        “I asked,” its head, Lena Moss, said. Lena Moss, the head of the Fisheries Agency, was angry.
        > direct | I asked | its head, Lena Moss | said | Lena Moss | head of the Fisheries Agency

        # the minister, named
        The Water Minister, Lena Moss, said the lock was safe.
        > indirect | the lock was safe | The Water Minister, Lena Moss | said | Lena Moss | Water Minister

        # his daughter has a name
        “He went to look,” said his daughter, Ylva Moss.
        > direct | He went to look | his daughter, Ylva Moss | said | Ylva Moss

        # a role of somebody else
        According to the Lantern, former mayor Ivor Penn has lost.
        > indirect | former mayor Ivor Penn has lost | the Lantern | According to | Lantern

        # a spokesman is not whom he speaks for
        Ivor Penn's spokesman said the lock was safe.
        > indirect | the lock was safe | Ivor Penn's spokesman | said | -

        # an Arabic article
        President Samir el-Masri said the lock was safe.
        > indirect | the lock was safe | President Samir el-Masri | said | Samir el-Masri | President
        """
    )
}
