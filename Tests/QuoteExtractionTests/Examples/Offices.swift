extension ExamplePage {
    static let offices = ExamplePage(
        "An office leads to the one who holds it",
        """
        # a place has no role
        In Larkstead, the mayor, a teacher, said it was dark.
        > indirect | it was dark | the mayor, a teacher | said | -

        # an official of a department
        Norland Department of Works official Ivor Penn said the road was closed.
        > indirect | the road was closed | Norland Department of Works official Ivor Penn | said | Ivor Penn

        # a kinsman has no role
        Her brother Ivor Penn said the lock was safe.
        > indirect | the lock was safe | Her brother Ivor Penn | said | Ivor Penn

        # a predicate gives a role
        Lena Moss, who has been mayor of Larkstead for ten years, left. Ivor Penn, a baker, came. “I am bound for \
        home,” the mayor said.
        > direct | I am bound for home | the mayor | said | Lena Moss | mayor of Larkstead

        # the deputy of the first one
        Ivor Penn is mayor of Larkstead. Lena Moss is his deputy mayor. “It is late,” the deputy mayor said.
        > direct | It is late | the deputy mayor | said | Lena Moss | deputy mayor

        # the former mayor is not the new one
        Former mayor Ivor Penn met mayor Lena Moss. “It is late,” the former mayor said.
        > direct | It is late | the former mayor | said | Ivor Penn | Former mayor

        # a coach of a club
        United coach Ada Karsk said the referee was right.
        > indirect | the referee was right | United coach Ada Karsk | said | Ada Karsk | United coach

        # a protester
        Student protester Ivor Penn said the march went on.
        > indirect | the march went on | Student protester Ivor Penn | said | Ivor Penn | Student protester

        # a teenager at the beginning
        Teenager Lena Moss said it was a great day.
        > indirect | it was a great day | Teenager Lena Moss | said | Lena Moss | Teenager

        # a youth club is no role
        “It is late,” said Ivor Penn, director of Youth Forum Norland.
        > direct | It is late | Ivor Penn, director of Youth Forum Norland | said | Ivor Penn | director of Youth \
        Forum Norland

        # a rank in front
        Chief Inspector Ada Karsk said a man had been found.
        > indirect | a man had been found | Chief Inspector Ada Karsk | said | Ada Karsk | Chief Inspector

        # the role behind and the name in front
        “It is late,” said Ada Karsk, who chairs the board.
        > direct | It is late | Ada Karsk, who chairs the board | said | Ada Karsk

        # his lawyer
        His lawyer, Ada Karsk, said he was innocent.
        > indirect | he was innocent | His lawyer, Ada Karsk | said | Ada Karsk | lawyer

        # a spokeswoman of an agency is nobody
        A spokeswoman for the Fisheries Agency said a survey would cost four million crowns.
        > indirect | a survey would cost four million crowns | A spokeswoman for the Fisheries Agency | said | -
        """
    )
}
