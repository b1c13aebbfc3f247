extension ExamplePage {
    static let interviews = ExamplePage(
        "Answers belong to whoever is interviewed, questions of a paper to nobody",
        """
        # letters for questions and answers
        Lena Moss has measured the Sarn for years.

        Q: Are you against the dam?

        A: I am against guessing.

        Q: Have you told her so?

        A: Twice.
        > indirect | I am against guessing | A | : | Lena Moss
        > indirect | Twice | A | : | Lena Moss

        # two people before the letters leave the answers open
        Lena Moss met Ivor Penn.

        Q: Is it late?

        A: It is dark.

        Q: Is it?

        A: Yes, it is.
        > indirect | It is dark | A | : | -
        > indirect | Yes, it is | A | : | -

        # a paper asks
        Lena Moss receives in a small room.

        Courier: What is the frame for?

        Moss: A contract.

        Courier: Is it signed?

        Moss: It is on its way.
        > indirect | A contract | Moss | : | Lena Moss
        > indirect | It is on its way | Moss | : | Lena Moss

        # two names take turns
        This was said on the air.

        Wren Achter: Did you sleep?

        Lena Moss: I lay down.

        Achter: That sounds like yes.

        Moss: It sounds like seven in the morning.
        > indirect | Did you sleep? | Wren Achter | : | Wren Achter
        > indirect | I lay down | Lena Moss | : | Lena Moss
        > indirect | That sounds like yes | Achter | : | Wren Achter
        > indirect | It sounds like seven in the morning | Moss | : | Lena Moss

        # lists of names are no transcript
        Larkstead: Hale, Penn, Moss.

        Subs: Karsk, Vale.

        Marrensby: Ruiz, Quill.

        Subs: Falk, Lind.

        # a sign without a name
        “We lift this hospital every day,” their banner said.
        > direct | We lift this hospital every day | their banner | said | -

        # a question from the floor is nobody’s
        Lena Moss spoke for an hour.

        Q: Will you stand?

        A: I will.

        Q: When?

        A: In May.

        “I will stand,” Moss said.
        > indirect | I will | A | : | Lena Moss
        > indirect | In May | A | : | Lena Moss
        > direct | I will stand | Moss | said | Lena Moss

        # a name and a quotation
        Lena Moss: “It is late.”
        > direct | It is late | Lena Moss | : | Lena Moss
        """
    )
}
