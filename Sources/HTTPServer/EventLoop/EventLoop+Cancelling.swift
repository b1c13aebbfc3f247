extension EventLoop {
    /// How long a client that sends no more is left in peace, in milliseconds.
    private static var probeDelay: Int { 200 }

    /// Tells the worker that makes this connection's answer, if one does, that nobody waits for it.
    func cancelAnswer(of connection: Connection) {
        if case .working(let exchange) = connection.phase { exchange.request.cancellation?.cancel() }
    }

    /// Finds out whether a client that has ended its sending still reads, while its answer is being made.
    ///
    /// That it sends no more is its right, and looks the same as its end (RFC 9293 §3.6). So it is told that work is
    /// under way, which any client of HTTP/1.1 must bear (RFC 9110 §15.2; 102 is of RFC 2518 §10.1): the system of a
    /// client that is gone answers with a reset, and that ends the connection.
    func probe(_ connection: Connection, _ exchange: Exchange) {
        guard connection.hasPeerEnded, !connection.isProbed, !exchange.isVersionZero,
            exchange.request.cancellation != nil, clock.now - connection.phaseStart >= Self.probeDelay
        else { return }
        connection.isProbed = true
        batch.bytes.append(contentsOf: "HTTP/1.1 102 Processing\r\n\r\n".utf8)
        send(connection)
    }
}
