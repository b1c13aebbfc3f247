import NewsModel

/// Sparse answers.
extension Arguments {
    /// The members that `fields` names, in the order of the contract; `standard` where it is not given.
    func fields<Field: RawRepresentable<String> & CaseIterable>(_ standard: [Field]) -> [Field] {
        let names = list(.fields).include
        return names.isEmpty ? standard : Field.allCases.filter { names.contains($0.rawValue) }
    }
}

extension Array where Element: RawRepresentable<String> {
    /// The names that clients write.
    var names: [String] { map(\.rawValue) }
}
