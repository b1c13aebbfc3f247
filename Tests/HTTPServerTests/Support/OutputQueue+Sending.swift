import HTTPServer

extension OutputQueue {
    /// Sends a batch of two parts.
    mutating func send(_ head: [UInt8], _ content: [UInt8], to socket: Int32) -> Outcome {
        var batch = OutputBatch()
        batch.add(head)
        batch.add(content)
        return send(batch, to: socket)
    }
}
