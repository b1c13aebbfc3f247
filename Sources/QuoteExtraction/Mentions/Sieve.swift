/// Lets through what the article reports as said, and mends what was marked with a source too few.
struct Sieve {
    let document: Document

    /// The attributions that are left of `attributions`, in their order.
    func remaining(_ attributions: [Attribution]) -> [Attribution] {
        let furniture = Furniture(document: document)
        let unsaid = Unsaid(document: document)
        return attributions.compactMap { attribution in
            guard let place = attribution.content.first?.lowerBound, !furniture.contains(place) else { return nil }
            // The rules ask the same of their own finds.
            guard attribution.rule == .model else { return attribution }
            return unsaid.isUnsaid(attribution) ? nil : SourceRecovery.recovered(attribution, in: document)
        }
    }
}
