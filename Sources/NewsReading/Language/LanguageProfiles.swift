/// The small words that tell languages of one script apart.
enum LanguageProfiles {
    /// The languages in which `word` is one of the most frequent small words.
    static func languages(withSmallWord word: String, script: Script) -> [String] {
        switch script {
        case .latin: latin[word] ?? []
        case .cyrillic: cyrillic[word] ?? []
        case .arabic: arabic[word] ?? []
        default: []
        }
    }

    private static let latin = table(
        """
        en the of and to in a that is was for on with as at by it from be are this have has said not which \
        an he his were but
        de der die und das den von zu mit ist des auf für nicht ein eine dem sich im auch es als an werden \
        aus hat dass er sie
        fr le la les de des et en un une du que est pour dans qui par sur pas au plus avec ce il ne se sont \
        a été aux cette
        es el la los de que y en las un del se por con para una es su al lo como más no ha sus este fue son también
        it il di che la e del un per è in una con non i le della da si al dei sono ha nel alla più gli come anche delle
        pt o de a que e do da em um para com não uma os no se na por mais as dos foi ao como das é são também pelo
        nl de het een van en in is dat op te zijn met voor niet aan er om die ook als naar bij door maar \
        worden heeft uit
        sv och att det i en som på är av för med den till inte om har de ett var men vi från han så kan sig
        da og at det i en er på til af for med den ikke der de har som et var fra han kan men vil blev
        pl w i z na się nie do to że jest o jak po od za przez dla ale czy oraz są tym był jego roku także
        cs a se v na že je s z do o to pro ve jako za by ale po které od jsou byl nebo podle bude
        tr ve bir bu da de için ile olarak çok daha olan gibi en sonra kadar ne ama değil var ise göre oldu her dedi
        az və bir bu da də üçün ilə olan isə olub edib onun daha ki görə edilib haqqında kimi sonra \
        azərbaycan bildirib deyib
        ro și de la în a cu pe din care nu pentru este un o să mai prin au al fi fost sau după ale
        hu a az és hogy nem is egy ez volt meg de el csak azt mint már még ki lesz után szerint
        fi ja on ei että se oli hän myös kun mutta ovat mukaan joka sekä tai olla voi kuin ole ovat
        id yang dan di ini dari untuk dengan pada tidak dalam itu akan oleh juga ke karena adalah telah tersebut bisa
        """
    )

    private static let cyrillic = table(
        """
        ru и в не на что с по он как это из для а к от о его но был также за его при года до или
        uk і в не на що з та до у за як це від про він для але його також під був року або є
        bg и на в да се за от че с по не е са като до това при или която ще беше как след
        sr и у је да на се за од са не су о као који из што то ће био али након
        """
    )

    private static let arabic = table(
        """
        ar في من على إلى أن عن مع التي الذي هذا هذه ما لا بعد كان قد بين كما و
        fa و در به از که این را با است برای آن شد یک تا می های بر خود شده کرد
        ur کے کی میں ہے اور سے کا کو نے پر کہ ہیں یہ بھی اس کیا کر نہیں ایک
        """
    )

    /// From one line per language, its code first, to the languages of each word.
    private static func table(_ lines: String) -> [String: [String]] {
        var table: [String: [String]] = [:]
        for line in lines.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            for word in Set(words.dropFirst()) { table[word, default: []].append(words[0]) }
        }
        return table
    }
}
