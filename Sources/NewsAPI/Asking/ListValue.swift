import NewsModel

/// Reads list parameters: `AP,Reuters`, `-AP`, `"Brook, Ada"`.
enum ListValue {
    /// More values than this in one list are refused: each of them is looked up.
    static let limit = 100

    /// What the repeats of one parameter include and exclude, each value once.
    ///
    /// A comma parts values unless they stand in `"…"`; a leading `-`, outside of the marks, excludes; white space
    /// around values and empty values are dropped.
    static func read(_ given: [String], parameter: String) throws(ParameterFault) -> ListFilter {
        var list = ListFilter()
        for text in given {
            for item in items(of: text) { add(item, to: &list) }
        }
        guard !list.isEmpty else {
            throw ParameterFault(parameter, "\(parameter) is empty; give a value or leave it out.")
        }
        guard list.include.count + list.exclude.count <= limit else {
            throw ParameterFault(parameter, "\(parameter) has more than \(limit) values.")
        }
        return list
    }

    private static func add(_ item: Substring, to list: inout ListFilter) {
        let isExcluded = item.hasPrefix("-")
        let value = unquoted(isExcluded ? item.dropFirst() : item)
        guard !value.isEmpty else { return }
        if isExcluded {
            if !list.exclude.contains(value) { list.exclude.append(value) }
        } else {
            if !list.include.contains(value) { list.include.append(value) }
        }
    }

    private static func items(of text: String) -> [Substring] {
        var isQuoted = false
        return text.split { character in
            if character == "\"" { isQuoted.toggle() }
            return character == "," && !isQuoted
        }
        .map { $0.trimmed() }
    }

    private static func unquoted(_ item: Substring) -> String {
        guard item.count >= 2, item.first == "\"", item.last == "\"" else { return String(item) }
        return String(item.dropFirst().dropLast())
    }
}
