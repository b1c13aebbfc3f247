import HTTPServer

/// The forms that a list can be answered in.
enum ListFormat: String, Sendable, CaseIterable {
    case json, ndjson, csv, rss, atom, jsonfeed

    /// What the form is called in `Content-Type` and `Accept`.
    var mediaType: String {
        switch self {
        case .json: "application/json"
        case .ndjson: "application/x-ndjson"
        case .csv: "text/csv"
        case .rss: "application/rss+xml"
        case .atom: "application/atom+xml"
        case .jsonfeed: "application/feed+json"
        }
    }

    /// The value of `Content-Type`.
    var contentType: String {
        switch self {
        case .csv: mediaType + "; charset=utf-8; header=present"
        case .rss, .atom: mediaType + "; charset=utf-8"
        case .json, .ndjson, .jsonfeed: mediaType
        }
    }

    /// The form that a client likes best; JSON where it names none of them.
    ///
    /// A range such as `*/*` means JSON, but a form that is named beside it with the same weight is what was meant.
    init(preferredBy accept: AcceptField) {
        let wishes = Self.allCases.map { format -> (format: ListFormat, quality: Double, isNamed: Bool) in
            let named = accept.namedQuality(of: format.mediaType)
            return (format, named ?? (format == .json ? accept.quality(of: format.mediaType) : 0), named != nil)
        }
        var best = wishes[0]
        for wish in wishes.dropFirst() where wish.quality > 0 {
            let isNamedFirst = wish.quality == best.quality && wish.isNamed && !best.isNamed
            if wish.quality > best.quality || isNamedFirst { best = wish }
        }
        self = best.format
    }
}

extension Parameter {
    /// The form of a list that has several.
    static let listFormats = Parameter(
        .format,
        .choice(ListFormat.allCases.names),
        "The form of the answer; beats the Accept field."
    )
}
