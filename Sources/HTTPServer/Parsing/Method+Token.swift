extension Method {
    /// The method whose token stands in `range`.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        let start = range.lowerBound
        self =
            switch range.count {
            case 3 where bytes.equal("GET", at: start): .get
            case 4 where bytes.equal("HEAD", at: start): .head
            case 4 where bytes.equal("POST", at: start): .post
            case 3 where bytes.equal("PUT", at: start): .put
            case 6 where bytes.equal("DELETE", at: start): .delete
            case 7 where bytes.equal("OPTIONS", at: start): .options
            case 5 where bytes.equal("PATCH", at: start): .patch
            case 5 where bytes.equal("TRACE", at: start): .trace
            case 7 where bytes.equal("CONNECT", at: start): .connect
            default: .other(bytes.text(range))
            }
    }
}
