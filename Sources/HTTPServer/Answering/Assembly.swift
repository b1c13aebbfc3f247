/// The way from a response to bytes without a socket, for measuring and for tests.
package struct Assembly {
    private let maker: AnswerMaker
    private let compressor = Compressor()
    private let clock = LoopClock()

    /// Assembles as a server with the standard configuration does.
    package init() {
        maker = AnswerMaker(crossOrigin: CrossOrigin(), errorResponse: RequestFault.plainText)
    }

    /// Writes the answer that goes over the wire, head and content, in place of what `bytes` holds.
    package func write(_ response: Response, to request: Request, into bytes: inout [UInt8]) {
        let isConditional = request.fields.contains("If-None-Match")
        let answer = maker.answer(response, to: Exchange(request, isConditional: isConditional), compressor)
        bytes.removeAll(keepingCapacity: true)
        var writer = AnswerWriter(after: taken(from: &bytes))
        writer.writeHead(answer, date: clock.dateLine, connection: .unsaid)
        writer.write(answer.content)
        writer.handOver(to: &bytes)
    }
}
