/// One segment's place in the tree of routes.
struct RouteNode: Sendable {
    private var literals: [(segment: String, node: RouteNode)] = []
    /// The node of a `{name}` segment; an array because a struct cannot hold itself.
    ///
    /// At most one element.
    private var named: [RouteNode] = []
    private var leaf: RouteLeaf?

    /// Adds a route below this node, which must be the root.
    mutating func insert(_ route: Route) {
        precondition(route.pattern.first == "/", "A pattern begins with a slash: \(route.pattern)")
        let segments = route.pattern.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        insert(segments[...], leaf: RouteLeaf(route, names: segments.compactMap(Self.name)))
    }

    private mutating func insert(_ segments: ArraySlice<Substring>, leaf: RouteLeaf) {
        guard let first = segments.first else {
            precondition(self.leaf == nil, "Two routes have the same shape.")
            self.leaf = leaf
            return
        }
        if Self.name(first) != nil {
            if named.isEmpty { named.append(RouteNode()) }
            named[0].insert(segments.dropFirst(), leaf: leaf)
        } else if let index = literals.firstIndex(where: { $0.segment == first }) {
            literals[index].node.insert(segments.dropFirst(), leaf: leaf)
        } else {
            literals.append((String(first), RouteNode()))
            literals[literals.count - 1].node.insert(segments.dropFirst(), leaf: leaf)
        }
    }

    private static func name(_ segment: Substring) -> String? {
        segment.first == "{" && segment.last == "}" ? String(segment.dropFirst().dropLast()) : nil
    }

    /// The leaf at the end of `path`; `values` receives the named segments on the way.
    ///
    /// A literal segment wins over a named one; where its branch ends blindly, the named one is tried.
    func leaf(for path: PathSegments, at start: PathSegments.Index?, values: inout [String]) -> RouteLeaf? {
        guard let start else { return leaf }
        let (segment, next) = path.segment(at: start)
        for (literal, node) in literals where segment.equals(literal) {
            if let found = node.leaf(for: path, at: next, values: &values) { return found }
        }
        // An empty segment is no value: "/items/" is not an item.
        guard let node = named.first, let value = segment.decoded, !value.isEmpty else { return nil }
        values.append(value)
        if let found = node.leaf(for: path, at: next, values: &values) { return found }
        values.removeLast()
        return nil
    }
}

/// The end of a route: what its methods do.
struct RouteLeaf: Sendable {
    private let decisions: [(method: Method, decision: Route.Decision)]
    private let names: [String]
    /// What `Allow` says.
    let methods: [Method]

    /// The end of `route`, whose named segments are `names`, in order.
    init(_ route: Route, names: [String]) {
        decisions = route.methods.map { ($0.key, $0.value) }
        self.names = names
        methods = Array(route.methods.keys).allowList
    }

    /// What `method` does, if anything.
    func decision(for method: Method) -> Route.Decision? {
        decisions.first { $0.method == method }?.decision
    }

    /// The named segments' values by name.
    func parameters(_ values: [String]) -> [String: String] {
        names.isEmpty ? [:] : Dictionary(zip(names, values)) { first, _ in first }
    }
}

extension [Method] {
    /// These methods with those that follow from them, in a fixed order, for `Allow` (RFC 9110 §10.2.1).
    var allowList: [Method] {
        let implied: [Method] = contains(.get) ? [.head, .options] : [.options]
        return Set(self + implied).sorted { $0.token < $1.token }
    }
}
