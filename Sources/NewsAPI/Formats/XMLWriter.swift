/// Writes XML 1.0 as bytes.
struct XMLWriter {
    /// What is written so far.
    private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    private var open: [String] = []

    /// Begins an element; `nil` attributes are left out.
    mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
        start(name, attributes)
        bytes += ">".utf8
        open.append(name)
    }

    /// Ends the element begun last.
    mutating func end() {
        guard let name = open.popLast() else { return }
        bytes += "</\(name)>\n".utf8
    }

    /// An element that holds only text; left out where there is none.
    mutating func element(_ name: String, _ text: String?, _ attributes: KeyValuePairs<String, String?> = [:]) {
        guard let text else { return }
        begin(name, attributes)
        append(text)
        end()
    }

    /// An element that holds nothing.
    mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
        start(name, attributes)
        bytes += "/>\n".utf8
    }

    private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
        bytes += "<\(name)".utf8
        for (name, value) in attributes {
            guard let value else { continue }
            bytes += " \(name)=\"".utf8
            append(value)
            bytes += "\"".utf8
        }
    }

    /// Adds text, escaped for content and attributes alike.
    private mutating func append(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes += "&amp;".utf8
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "\"": bytes += "&quot;".utf8
            // A reader would take a bare one for a line feed (XML 1.0 §2.11).
            case "\r": bytes += "&#13;".utf8
            case _ where Self.isAllowed(scalar): bytes += UTF8.encode(scalar) ?? .init()
            default: bytes += "\u{FFFD}".utf8
            }
        }
    }

    /// Whether XML may hold the character at all (XML 1.0 §2.2).
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x1_0000...0x10_FFFF: true
        default: false
        }
    }
}
