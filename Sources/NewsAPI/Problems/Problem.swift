import HTTPServer
import JSONText

/// An answer that says what went wrong, in the form of RFC 9457.
struct Problem: Error, Sendable {
    /// One of several faults of a request.
    struct Fault: Sendable, Equatable {
        /// Where a fault is.
        enum Place: Sendable, Equatable {
            /// A query parameter.
            case parameter(String)
            /// A line of the body, counted from 1.
            case line(Int)
            /// A member of the body, as a JSON pointer (RFC 6901).
            case pointer(String)
        }

        var place: Place
        var message: String
        var suggestion: String?
    }

    /// The status of the answer.
    var status: Status
    /// A URI reference that names this kind of problem.
    var type: String
    /// The kind of problem in a few words, the same for all of its kind.
    var title: String
    /// What is wrong this time, in a sentence or two.
    var detail: String
    /// Where it is wrong; may be empty.
    var faults: [Fault] = []
    /// Fields that the answer carries besides.
    var fields: [HeaderFields.Field] = []
    /// What the log should say and no client may see.
    var internalDetail: String?

    /// A problem of the given kind.
    init(_ status: Status, _ kind: String, title: String, detail: String, faults: [Fault] = []) {
        self.status = status
        type = "/problems/" + kind
        self.title = title
        self.detail = detail
        self.faults = faults
    }
}

// MARK: - As an answer

extension Problem {
    /// The answer to `request`; `nil` where its head could not be read.
    func response(to request: Request?) -> Response {
        var json = JSONWriter()
        json.object { members in
            members.field("type", type)
            members.field("title", title)
            members.field("status", status.code)
            members.field("detail", detail)
            members.field("instance", request.map(Address.target(of:)))
            members.array("errors") { $0.elements(faults) }
        }
        var response = Response(status, contentType: "application/problem+json", body: json.bytes)
        for field in fields { response.fields.append(name: field.name, value: field.value) }
        return response
    }
}

extension Problem.Fault: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { members in
            switch place {
            case .parameter(let name): members.field("parameter", name)
            case .line(let number): members.field("line", number)
            case .pointer(let pointer): members.field("pointer", pointer)
            }
            members.field("message", message)
            members.field("suggestion", suggestion)
        }
    }
}
