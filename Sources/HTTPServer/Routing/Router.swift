/// Finds the route of a request: a tree of path segments, literal ones before named ones, files after all routes.
public struct Router: Sendable {
    private let root: RouteNode
    /// The routes without names, found in one step: no other can come before them.
    private let exact: [String: RouteLeaf]
    private let site: StaticSite?
    /// Every method of any route, for `OPTIONS *`.
    let methods: [Method]

    /// A router of `routes`, and of a site for the paths that no route has.
    ///
    /// - Precondition: patterns begin with "/", and no two of them have the same shape.
    public init(_ routes: [Route], site: StaticSite? = nil) {
        var root = RouteNode()
        var exact: [String: RouteLeaf] = [:]
        for route in routes {
            root.insert(route)
            if !route.pattern.contains("{") { exact[route.pattern] = RouteLeaf(route, names: []) }
        }
        self.root = root
        self.exact = exact
        self.site = site
        methods = routes.flatMap { $0.methods.keys }.allowList
    }

    /// What a path has.
    package enum Match {
        /// The decision of the route, and the values of its named segments.
        case decision(Route.Decision, parameters: [String: String])
        /// The answer is known already.
        case response(Response)
        /// The path is there, with these methods.
        case methods([Method])
        /// Nothing is there.
        case nothing
    }

    /// What `request` finds.
    package func match(_ request: Request) -> Match {
        var values: [String] = []
        if let leaf = leaf(for: request, &values) {
            guard let decision = leaf.decision(for: request.method) else { return .methods(leaf.methods) }
            return .decision(decision, parameters: leaf.parameters(values))
        }
        guard let site, site[request.path] != nil else { return .nothing }
        guard request.method == .get, let response = site.response(to: request) else {
            return .methods([Method.get].allowList)
        }
        return .response(response)
    }

    private func leaf(for request: Request, _ values: inout [String]) -> RouteLeaf? {
        if request.encodedPath == nil, let leaf = exact[request.path] { return leaf }
        let segments = PathSegments(request)
        return root.leaf(for: segments, at: segments.start, values: &values)
    }
}
