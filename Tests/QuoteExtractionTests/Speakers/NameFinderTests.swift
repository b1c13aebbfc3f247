import QuoteExtraction
import Testing

@Suite("Names")
struct NameFinderTests {
    static let names: [(String, [String])] = [
        ("Then Ana Ruiz left.", ["Ana Ruiz"]),
        ("Foreign Minister Ivo Karsk left.", ["Foreign Minister | Ivo Karsk"]),
        ("Then former Gov. Jim Hale left.", ["former Gov. | Jim Hale"]),
        ("Then Mr. Hale left.", ["Hale"]),
        ("Then Dr. Ana Ruiz left.", ["Ana Ruiz"]),
        ("Then campaign manager Jon Hale left.", ["campaign manager | Jon Hale"]),
        ("Then Secretary of State Ana Ruiz left.", ["Secretary of State | Ana Ruiz"]),
        ("The Ministry of Foreign Affairs closed.", ["Ministry of Foreign Affairs"]),
        ("Then Jan van der Berg left.", ["Jan van der Berg"]),
        ("Then Peter \"Duke\" Quill left.", ["Peter \"Duke\" Quill"]),
        ("Then Ana Ruiz's plan failed.", ["Ana Ruiz"]),
        ("Then J. R. Hale left.", ["J. R. Hale"]),
        ("Then Karsk's said no.", ["Karsk's"]),
        ("Then General Oars Corp fell.", ["General Oars Corp"]),
        ("Then President Barber Hale left.", ["President | Barber Hale"]),
        ("Then Deputy Prime Minister Hale left.", ["Deputy Prime Minister | Hale"]),
        ("Then Hale & Brandt fell.", ["Hale & Brandt"]),
        ("Then NBN Today wrote no more, I'd say.", ["NBN Today"]),
        ("Then I've seen that I'm late.", []),
        ("Then Republican Ann Hale left.", ["Ann Hale"]),
        ("Then former Senators Ann Hale and Tom Brandt left.", ["Ann Hale", "Tom Brandt"]),
        ("Then many Americans and House Republicans left.", []),
        ("The Commission on River Safety met.", ["Commission on River Safety"]),
        ("Citing Ann Hale, he left. Later Hale died.", ["Ann Hale", "Hale"]),
        ("On Monday in March the town slept.", []),
        ("Officials left.", []),
        ("Ana Ruiz, Tom Brandt and Lena Moss left.", ["Ana Ruiz", "Tom Brandt", "Lena Moss"]),
    ]

    @Test("names are parted from titles and roles", arguments: names)
    func found(text: String, expected: [String]) {
        #expect(StageReport(text).names == expected)
    }
}
