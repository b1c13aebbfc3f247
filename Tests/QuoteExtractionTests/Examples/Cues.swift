extension ExamplePage {
    static let cues = ExamplePage(
        "A cue is known in all its places",
        """
        # a time stands between verb and that
        Lena Moss said late on Tuesday that the mill was empty.
        > indirect | that the mill was empty | Lena Moss | said | Lena Moss

        # an interview stands in front
        In an interview with the Morgenblatt, Lena Moss said the mill was empty.
        > indirect | the mill was empty | Lena Moss | said | Lena Moss

        # a post is written
        “The mill is sold,” Lena Moss wrote on her page.
        > direct | The mill is sold | Lena Moss | wrote | Lena Moss

        # a verb of the present
        “The mill is sold,” says Lena Moss.
        > direct | The mill is sold | Lena Moss | says | Lena Moss

        # the verb comes again after the first quotation
        “The mill is sold,” Lena Moss said. “I signed today,” she added.
        > direct | The mill is sold | Lena Moss | said | Lena Moss
        > direct | I signed today | she | added | Lena Moss

        # a warning
        Lena Moss warned that the mill would fall.
        > indirect | that the mill would fall | Lena Moss | warned | Lena Moss

        # an accusation
        Lena Moss accused the council of sleeping.
        > indirect | the council of sleeping | Lena Moss | accused | Lena Moss

        # a denial
        Lena Moss denied that the mill was sold.
        > indirect | that the mill was sold | Lena Moss | denied | Lena Moss

        # two attributions in one paragraph
        Lena Moss said the mill was sold. Ivor Penn said it was not.
        > indirect | the mill was sold | Lena Moss | said | Lena Moss
        > indirect | it was not | Ivor Penn | said | Ivor Penn

        # an agency reports at the end
        The mill was sold on Friday, the Morgenblatt reported.
        > indirect | The mill was sold on Friday | the Morgenblatt | reported | Morgenblatt
        """
    )
}
