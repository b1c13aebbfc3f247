/// Names compared as people compare them: without case, diacritics and punctuation.
public enum NameFolding {
    /// `text` in lower case without diacritics: "Şahin Əliyev" → "sahin aliyev".
    ///
    /// Latin letters only lose their marks; other scripts keep their letters.
    public static func folded(_ text: some StringProtocol) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                folded.append(lowercase(scalar))
            } else if !(0x300...0x36F).contains(scalar.value) {
                folded.append(contentsOf: base(of: scalar))
            }
        }
        return String(folded)
    }

    /// The id of the speaker with this name: "Elmar Mammadyarov" → "elmar-mammadyarov".
    ///
    /// Titles and honours are left out ("Dr. Ada Roe, PhD" → "ada-roe"), generations have one spelling ("Sam Roe,
    /// Junior" → "sam-roe-jr"). It has at most 96 scalars and is never empty; an id is its own.
    public static func speakerID(_ name: some StringProtocol) -> String {
        var id = String.UnicodeScalarView()
        for scalar in folded(NameTitles.bare(name)).unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                id.append(scalar)
            } else if scalar != "'", scalar != "’", let last = id.last, last != "-" {
                id.append("-")
            }
            if id.count == 96 { break }
        }
        while id.last == "-" { id.removeLast() }
        return id.isEmpty ? "unnamed" : String(id)
    }

    private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0x41...0x5A).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(UInt8(scalar.value) + 0x20)
    }

    private static func base(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        if let letters = marked[scalar] { return letters.unicodeScalars }
        return scalar.properties.lowercaseMapping.unicodeScalars
    }

    /// Marked Latin letters and what is left of them, from one line per base.
    private static let marked: [Unicode.Scalar: String] = {
        let lines = [
            "a ÀÁÂÃÄÅĀĂĄǍàáâãäåāăąǎ", "a Əə", "ae ÆæǢǣ", "c ÇĆĈĊČçćĉċč", "d ĎĐÐďđð", "e ÈÉÊËĒĔĖĘĚèéêëēĕėęě",
            "g ĜĞĠĢǦĝğġģǧ", "h ĤĦĥħ", "i ÌÍÎÏĨĪĬĮİıìíîïĩīĭį", "j Ĵĵ", "k Ķķ", "l ĹĻĽĿŁĺļľŀł", "n ÑŃŅŇñńņň",
            "o ÒÓÔÕÖØŌŎŐƠòóôõöøōŏőơ", "oe Œœ", "r ŔŖŘŕŗř", "s ŚŜŞŠȘśŝşšș", "ss ßẞ", "t ŢŤŦȚţťŧț", "th Þþ",
            "u ÙÚÛÜŨŪŬŮŰŲƯùúûüũūŭůűųư", "w Ŵŵ", "y ÝŶŸýÿŷ", "z ŹŻŽźżž",
        ]
        var table: [Unicode.Scalar: String] = [:]
        for line in lines {
            let parts = line.split(separator: " ")
            for scalar in parts[1].unicodeScalars { table[scalar] = String(parts[0]) }
        }
        return table
    }()
}
