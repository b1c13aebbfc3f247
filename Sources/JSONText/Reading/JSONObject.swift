/// The members of a JSON object in the order they were written; no name stands twice.
public struct JSONObject: Sendable, Equatable {
    /// One name with its value.
    public struct Member: Sendable, Equatable {
        /// The name, escapes resolved.
        public let name: String
        /// The value.
        public let value: JSONValue
    }

    /// All members, in order.
    public private(set) var members: [Member] = []
    /// Where each name stands; filled only once there are more members than a short search is good for.
    ///
    /// By bytes: RFC 8259 §8.3 compares names code unit by code unit, `String` would take two spellings of é for one.
    private var indices: [[UInt8]: Int] = [:]

    private static let shortSearch = 12

    init() {}

    /// The value of the member with this name.
    public subscript(name: String) -> JSONValue? {
        index(of: name).map { members[$0].value }
    }

    /// Adds a member; `false` where the name stands already, and nothing is added.
    mutating func add(_ name: String, _ value: JSONValue) -> Bool {
        guard index(of: name) == nil else { return false }
        members.append(Member(name: name, value: value))
        if members.count > Self.shortSearch { indexNewMembers() }
        return true
    }

    private func index(of name: String) -> Int? {
        if members.count > Self.shortSearch { return indices[Array(name.utf8)] }
        return members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
    }

    private mutating func indexNewMembers() {
        for index in indices.count..<members.count { indices[Array(members[index].name.utf8)] = index }
    }
}
