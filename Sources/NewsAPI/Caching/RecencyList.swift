/// Values by key, bounded in number and in cost: the ones that were not asked for longest go first.
///
/// A dictionary finds a place in an array; the places are linked in the order of their last use, so that every
/// operation takes the same few steps, however many values there are.
package struct RecencyList<Key: Hashable, Value> {
    private struct Node {
        var key: Key
        var value: Value
        var cost: Int
        /// The place used just before this one, and the one used just after.
        var older: Int
        var newer: Int
    }

    private var places: [Key: Int] = [:]
    private var nodes: [Node] = []
    /// The place used longest ago, and the one used last; -1 in an empty list, as behind either end.
    private var oldest = -1
    private var newest = -1
    private let countLimit: Int
    private let costLimit: Int
    /// What all values cost together.
    package private(set) var cost = 0

    /// A list that holds at most `count` values, which cost at most `cost` together.
    package init(count: Int, cost: Int) {
        countLimit = count
        costLimit = cost
    }

    /// How many values there are.
    package var count: Int { nodes.count }

    /// The value of `key`, which counts as used now.
    package mutating func value(of key: Key) -> Value? {
        guard let place = places[key] else { return nil }
        if place != newest {
            unlink(place)
            linkAsNewest(place)
        }
        return nodes[place].value
    }

    /// Sets the value of `key`, and drops the oldest ones until all fit; one that alone costs too much is not kept.
    package mutating func set(_ value: Value, of key: Key, cost: Int) {
        remove(key)
        guard cost <= costLimit, countLimit > 0 else { return }
        while count >= countLimit || self.cost + cost > costLimit { remove(nodes[oldest].key) }
        places[key] = nodes.count
        nodes.append(Node(key: key, value: value, cost: cost, older: -1, newer: -1))
        linkAsNewest(nodes.count - 1)
        self.cost += cost
    }

    /// Forgets `key`, if it is known.
    package mutating func remove(_ key: Key) {
        guard let place = places.removeValue(forKey: key) else { return }
        unlink(place)
        cost -= nodes[place].cost
        let last = nodes.removeLast()
        // The last node moves into the gap.
        guard place < nodes.count else { return }
        nodes[place] = last
        places[last.key] = place
        relink(place)
    }

    /// Forgets everything.
    mutating func removeAll() {
        self = RecencyList(count: countLimit, cost: costLimit)
    }

    // MARK: Links

    private mutating func unlink(_ place: Int) {
        let (older, newer) = (nodes[place].older, nodes[place].newer)
        if older >= 0 { nodes[older].newer = newer } else { oldest = newer }
        if newer >= 0 { nodes[newer].older = older } else { newest = older }
    }

    private mutating func linkAsNewest(_ place: Int) {
        nodes[place].older = newest
        nodes[place].newer = -1
        if newest >= 0 { nodes[newest].newer = place } else { oldest = place }
        newest = place
    }

    /// Tells the neighbours of a moved node where it is now.
    private mutating func relink(_ place: Int) {
        let (older, newer) = (nodes[place].older, nodes[place].newer)
        if older >= 0 { nodes[older].newer = place } else { oldest = place }
        if newer >= 0 { nodes[newer].older = place } else { newest = place }
    }
}
