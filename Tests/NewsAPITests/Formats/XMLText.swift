import Testing

/// A strict little reader of XML: enough to tell whether a document is well-formed, and what its elements hold.
struct XMLText {
    /// An element.
    struct Element {
        var name: String
        var attributes: [String: String]
        var text = ""
        var elements: [Element] = []

        /// The elements within it of this name.
        func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }
        /// The text of the first element of this name.
        func text(_ name: String) -> String? { all(name).first?.text }
    }

    enum Fault: Error { case malformed(String) }

    private var rest: Substring

    /// The document's own element; throws where the document is not well-formed.
    static func root(of text: String) throws -> Element {
        let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        guard text.hasPrefix(declaration) else { throw Fault.malformed("no declaration") }
        var reader = XMLText(rest: text.dropFirst(declaration.count))
        let root = try reader.element()
        guard reader.rest.allSatisfy(\.isWhitespace) else { throw Fault.malformed("after the end") }
        return root
    }

    private mutating func element() throws -> Element {
        try skip("<")
        var element = Element(name: name(), attributes: [:])
        guard !element.name.isEmpty else { throw Fault.malformed("no name at \(rest.prefix(20))") }
        while rest.first == " " {
            rest.removeFirst()
            let name = name()
            try skip("=\"")
            let value = try unescaped(rest.prefix { $0 != "\"" && $0 != "<" })
            guard element.attributes.updateValue(value, forKey: name) == nil else { throw Fault.malformed(name) }
            try skip("\"")
        }
        if rest.hasPrefix("/>") {
            try skip("/>")
            return element
        }
        try skip(">")
        while !rest.hasPrefix("</") {
            if rest.first == "<" { element.elements.append(try self.element()) }
            element.text += try unescaped(rest.prefix { $0 != "<" })
            if rest.isEmpty { throw Fault.malformed("\(element.name) is not ended") }
        }
        try skip("</\(element.name)>")
        return element
    }

    private mutating func skip(_ text: String) throws {
        guard rest.hasPrefix(text) else { throw Fault.malformed("“\(text)” expected at “\(rest.prefix(20))”") }
        rest = rest.dropFirst(text.count)
    }

    private mutating func name() -> String {
        let name = rest.prefix { $0.isLetter || $0 == ":" || $0 == "-" }
        rest = rest.dropFirst(name.count)
        return String(name)
    }

    private mutating func unescaped(_ text: Substring) throws -> String {
        rest = rest.dropFirst(text.count)
        for scalar in text.unicodeScalars where scalar.value < 0x20 && scalar != "\n" && scalar != "\t" {
            throw Fault.malformed("U+\(scalar.value)")
        }
        var plain = ""
        for (index, part) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
            guard index > 0 else { plain += part; continue }
            let names = ["amp;": "&", "lt;": "<", "gt;": ">", "quot;": "\"", "#13;": "\r"]
            guard let name = names.keys.first(where: part.hasPrefix) else { throw Fault.malformed("&\(part)") }
            plain += (names[name] ?? "") + part.dropFirst(name.count)
        }
        return plain
    }
}
