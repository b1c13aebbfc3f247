import NewsModel
import NewsReading
import Testing

@Suite("Language guesser")
struct LanguageGuesserTests {
    @Test(
        "the language of a paragraph is found",
        arguments: [
            (
                "en",
                """
                The mayor said on Monday that the bridge is not safe and that it has to be closed for traffic \
                until the end of May.
                """
            ),
            (
                "de",
                """
                Der Bürgermeister hat am Montag gesagt, dass die Brücke nicht mehr sicher ist und für den \
                Verkehr gesperrt werden muss.
                """
            ),
            (
                "fr",
                """
                Le maire a déclaré lundi que le pont n'est plus sûr et qu'il doit être fermé à la circulation \
                jusqu'à la fin du mois de mai.
                """
            ),
            (
                "es",
                """
                El alcalde dijo el lunes que el puente ya no es seguro y que por eso se debe cerrar al tráfico \
                hasta el final de mayo.
                """
            ),
            (
                "it",
                """
                Il sindaco ha detto lunedì che il ponte non è più sicuro e che per questo deve essere chiuso al \
                traffico fino alla fine di maggio.
                """
            ),
            (
                "pt",
                """
                O prefeito disse na segunda-feira que a ponte não é mais segura e que por isso tem de ser \
                fechada ao trânsito até o fim de maio.
                """
            ),
            (
                "nl",
                """
                De burgemeester zei maandag dat de brug niet veilig meer is en dat het verkeer er tot het einde \
                van mei niet over mag.
                """
            ),
            (
                "pl",
                """
                Burmistrz powiedział w poniedziałek, że most nie jest już bezpieczny i że do końca maja będzie \
                zamknięty dla ruchu, ale nie na stałe.
                """
            ),
            (
                "tr",
                """
                Belediye başkanı pazartesi günü köprünün artık güvenli olmadığını ve mayıs sonuna kadar trafiğe \
                kapalı olacağını söyledi, ama bu bir son değil.
                """
            ),
            (
                "az",
                """
                Bələdiyyə sədri bazar ertəsi bildirib ki, körpü artıq təhlükəsiz deyil və may ayının sonuna \
                qədər bu yol üçün bağlı olub.
                """
            ),
            (
                "ru",
                """
                Мэр сказал в понедельник, что мост больше не безопасен и что он будет закрыт для движения до \
                конца мая, но не навсегда.
                """
            ),
            (
                "uk",
                """
                Мер сказав у понеділок, що міст більше не безпечний і що він буде закритий для руху до кінця \
                травня, але не назавжди.
                """
            ),
            (
                "ar",
                """
                قال رئيس البلدية يوم الاثنين إن الجسر لم يعد آمنا وإنه سيغلق أمام حركة المرور حتى نهاية مايو من \
                هذا العام على الأقل في المدينة
                """
            ),
            (
                "fa",
                """
                شهردار روز دوشنبه گفت که این پل دیگر امن نیست و باید تا پایان ماه مه برای رفت و آمد بسته شود و \
                مردم را از آن دور می کند
                """
            ),
            ("el", "Ο δήμαρχος είπε τη Δευτέρα ότι η γέφυρα δεν είναι πια ασφαλής."),
            ("he", "ראש העיר אמר ביום שני שהגשר אינו בטוח עוד."),
            ("hy", "Քաղաքապետն ասաց, որ կամուրջն այլևս անվտանգ չէ։"),
            ("ka", "მერმა თქვა, რომ ხიდი აღარ არის უსაფრთხო."),
            ("hi", "महापौर ने सोमवार को कहा कि पुल अब सुरक्षित नहीं है।"),
            ("zh", "市长星期一表示这座桥不再安全必须关闭到五月底为止不得通行。"),
            ("ja", "市長は月曜日、橋はもう安全ではないため五月末まで閉鎖すると述べた。"),
            ("ko", "시장은 월요일 다리가 더 이상 안전하지 않다고 말했다."),
        ]
    )
    func languages(code: String, text: String) {
        #expect(LanguageGuesser.language(of: text) == code)
    }

    @Test(
        "short texts and figures are of no language",
        arguments: ["", "Wall falls", "Shr 23 cts vs 18 cts", "1987 12 3.5", "😀😀😀"]
    )
    func unknown(text: String) {
        #expect(LanguageGuesser.language(of: text) == nil)
    }

    @Test("a quote in another script does not decide")
    func mixed() {
        let text = "The mayor said on Monday that the bridge is not safe and that it has to be closed. (Мост закрыт.)"
        #expect(LanguageGuesser.language(of: text) == "en")
    }

    @Test("a language that is given is not guessed")
    func given() throws {
        let text = "The mayor said on Monday that the bridge is not safe and that it has to be closed for traffic."
        #expect(try Reading.json(#"{"text":"\#(text)"}"#).content.language == "en")
        #expect(try Reading.json(#"{"text":"\#(text)","language":"az"}"#).content.language == "az")
    }
}
