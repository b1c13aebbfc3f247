import NewsModel

extension SearchList {
    /// The rows after a place in which articles, or their quotes, stood that have changed since.
    func rows(
        of former: FormerArticles,
        _ search: Search,
        after place: ListPlace,
        limit: Int,
        on connection: Connection,
        with desk: SearchDesk
    ) throws(ArchiveError) -> [RowList.Found] {
        let twin = try former.archive(beside: connection, isIndexed: true)
        let finding = try find(search, place, on: twin, with: SearchDesk(budget: desk.budget))
        let rows = rows(of: finding, search.readings, after: place, limit: limit)
        return quotes == nil ? rows : try former.present(rows, in: twin, on: connection)
    }
}

extension RowList {
    /// The rows after a place: of articles that have changed since the first page those in which they stood then.
    func rows(
        beside former: FormerArticles,
        after place: ListPlace,
        limit: Int,
        on connection: Connection
    ) throws(ArchiveError) -> [Found] {
        let still = parts.map { part in
            Part(conditions: part.conditions + ["NOT \(former.have(article))"], order: part.order)
        }
        let twin = try former.archive(beside: connection, isIndexed: false)
        var then = try rows(of: parts, after: place, limit: limit, on: twin)
        if seq != article { then = try former.present(then, in: twin, on: connection) }
        return merged(then + (try rows(of: still, after: place, limit: limit, on: connection)), limit: limit)
    }
}
