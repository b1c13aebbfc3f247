/// One column of a table.
struct CSVColumn<Item>: Sendable {
    /// What its first row says.
    let name: String
    /// What stands in the row of an item.
    let cell: @Sendable (Item) -> CSVCell

    /// A column.
    init(_ name: String, _ cell: @escaping @Sendable (Item) -> CSVCell) {
        self.name = name
        self.cell = cell
    }
}

/// What stands in one place of a table.
enum CSVCell: Sendable, Equatable {
    /// A text from outside; `nil` is an empty cell.
    case text(String?)
    /// A number of ours.
    case number(String)

    /// Several texts in one cell.
    static func texts(_ texts: [String]) -> CSVCell { .text(texts.joined(separator: "; ")) }
}

/// Comma-separated values (RFC 4180): a header row, rows that end in CR LF, marks where they are needed.
enum CSVTable {
    /// The table of some items.
    static func text<Item>(of items: [Item], _ columns: [CSVColumn<Item>]) -> [UInt8] {
        var text: [UInt8] = []
        append(columns.map { .number($0.name) }, to: &text)
        for item in items { append(columns.map { $0.cell(item) }, to: &text) }
        return text
    }

    private static func append(_ cells: [CSVCell], to text: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { text.append(UInt8(ascii: ",")) }
            switch cell {
            case .text(let value): append(guarded(value ?? ""), to: &text)
            case .number(let value): append(value, to: &text)
            }
        }
        text += "\r\n".utf8
    }

    /// A text that no spreadsheet takes for a formula: an apostrophe stands before what begins like one.
    ///
    /// - Source: OWASP, "CSV Injection".
    private static func guarded(_ text: String) -> String {
        guard let first = text.utf8.first, "=+-@\t\r\n".utf8.contains(first) else { return text }
        return "'" + text
    }

    private static func append(_ cell: String, to text: inout [UInt8]) {
        guard cell.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else {
            text += cell.utf8
            return
        }
        text.append(UInt8(ascii: "\""))
        for octet in cell.utf8 {
            if octet == UInt8(ascii: "\"") { text.append(octet) }
            text.append(octet)
        }
        text.append(UInt8(ascii: "\""))
    }
}
