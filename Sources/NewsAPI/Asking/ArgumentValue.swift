import NewsModel

/// The value of a parameter, checked.
enum ArgumentValue: Sendable {
    case text(String)
    case list(ListFilter)
    case integer(Int)
    case fraction(Double)
    case flag(Bool)
    case date(NewsDate)
    case span(TimeSpan)
}

extension Parameter {
    /// The value that `given` (one text per repeat, never empty) stands for.
    ///
    /// - Throws: a fault that says what is allowed.
    func value(of given: [String]) throws(ParameterFault) -> ArgumentValue {
        switch kind {
        case .list: return .list(try ListValue.read(given, parameter: name.rawValue))
        case .choices(let allowed, let excludable): return .list(try choices(given, allowed, excludable))
        default: break
        }
        guard given.count == 1, let text = given.first else {
            throw fault("is given \(given.count) times; give it once")
        }
        guard !text.isEmpty || name == .q else { throw fault("is empty; give a value or leave it out") }
        return try single(text)
    }

    private func single(_ text: String) throws(ParameterFault) -> ArgumentValue {
        switch kind {
        case .text(let limit):
            guard text.utf8.count <= limit else { throw fault("is longer than \(limit) bytes") }
            return .text(text)
        case .choice(let allowed): return .text(try choice(text, allowed))
        case .integer(let range): return .integer(try integer(text, range))
        case .fraction: return .fraction(try fraction(text))
        case .flag: return .flag(try choice(text, ["true", "false"]) == "true")
        case .date: return .date(try date(text))
        case .span: return .span(try span(text))
        case .cursor, .list, .choices: return .text(text)
        }
    }

    private func fault(_ message: String, suggestion: String? = nil) -> ParameterFault {
        ParameterFault(name.rawValue, "\(name.rawValue) \(message).", suggestion: suggestion)
    }
}

// MARK: - One kind each

extension Parameter {
    private func choice(_ text: String, _ allowed: [String]) throws(ParameterFault) -> String {
        if allowed.contains(text) { return text }
        if planned.contains(text) {
            throw fault("is “\(text)”, which is not supported yet; allowed: \(Self.listed(allowed))")
        }
        let suggestion = Likeness.nearest(to: text, among: allowed)
        throw fault("is “\(Self.shown(text))”; allowed: \(Self.listed(allowed))", suggestion: suggestion)
    }

    private func choices(
        _ given: [String],
        _ allowed: [String],
        _ excludable: Bool
    ) throws(ParameterFault) -> ListFilter {
        let list = try ListValue.read(given, parameter: name.rawValue)
        if !excludable, let excluded = list.exclude.first {
            throw fault("takes no “-\(Self.shown(excluded))”; name what to include")
        }
        for value in list.include + list.exclude { _ = try choice(value, allowed) }
        return list
    }

    private func integer(_ text: String, _ range: ClosedRange<Int>) throws(ParameterFault) -> Int {
        let isDecimal = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isDecimal, let number = Int(text), range.contains(number) else {
            let nearest = isDecimal && text != "0" ? range.upperBound : range.lowerBound
            throw fault(
                "is “\(Self.shown(text))”; allowed: a whole number from \(range.lowerBound) to \(range.upperBound)",
                suggestion: isDecimal ? String(nearest) : nil
            )
        }
        return number
    }

    private func fraction(_ text: String) throws(ParameterFault) -> Double {
        let isDecimal = text.utf8.count <= 32 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
        guard isDecimal, let number = Double(text), (0...1).contains(number) else {
            throw fault("is “\(Self.shown(text))”; allowed: a number from 0 to 1, such as 0.8")
        }
        return number
    }

    private func date(_ text: String) throws(ParameterFault) -> NewsDate {
        if let date = NewsDate(text) { return date }
        // The plus of an offset that was not written as %2B has become a space.
        if let space = text.lastIndex(of: " ") {
            if let date = NewsDate(text[..<space] + "+" + text[space...].dropFirst()) { return date }
        }
        throw fault("is “\(Self.shown(text))”; allowed: 2019, 2019-11, 2019-11-06 or 2019-11-06T14:03:00Z")
    }

    private func span(_ text: String) throws(ParameterFault) -> TimeSpan {
        guard let span = TimeSpan(text) else {
            throw fault("is “\(Self.shown(text))”; allowed: a number from 1 to 9999 and h, d, w, m or y, such as 7d")
        }
        return span
    }

    /// At most 60 characters of what a client wrote, for a message.
    static func shown(_ text: String) -> String {
        text.count <= 60 ? text : String(text.prefix(60)) + "…"
    }

    private static func listed(_ allowed: [String]) -> String {
        allowed.joined(separator: ", ")
    }
}
