import HTTPServer
import JSONText

extension Response {
    /// JSON that was rendered before.
    static func json(_ bytes: [UInt8], status: Status = .ok) -> Response {
        Response(status, contentType: "application/json", body: bytes)
    }

    /// The JSON of one value.
    static func json(_ value: some JSONWritable, status: Status = .ok) -> Response {
        var json = JSONWriter()
        json.value(value)
        return .json(json.bytes, status: status)
    }
}
