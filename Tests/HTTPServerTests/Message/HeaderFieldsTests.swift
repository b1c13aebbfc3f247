import HTTPServer
import Testing

@Suite("Header fields")
struct HeaderFieldsTests {
    @Test("names compare without regard to ASCII case, and without confusing neighbours")
    func names() {
        var fields = HeaderFields()
        fields.append(name: "Content-Type", value: "text/plain")
        #expect(fields["content-TYPE"] == "text/plain")
        #expect(fields.contains("CONTENT-TYPE"))
        #expect(fields["Content-Typ"] == nil)
        fields.append(name: "X@", value: "at")
        #expect(fields["X`"] == nil)
    }

    @Test("several lines read as a list, and stay several")
    func severalLines() {
        var fields = HeaderFields()
        fields.append(name: "Via", value: "a")
        fields.append(name: "Accept", value: "*/*")
        fields.append(name: "via", value: "b")
        #expect(fields["Via"] == "a, b")
        #expect(fields.all.map(\.name) == ["Via", "Accept", "via"])
        #expect(fields.all.map(\.value) == ["a", "*/*", "b"])
    }

    @Test("setting replaces every line, nil removes them")
    func setting() {
        var fields = HeaderFields()
        fields.append(name: "Via", value: "a")
        fields.append(name: "via", value: "b")
        fields["VIA"] = "c"
        #expect(fields.all.map(\.value) == ["c"])
        fields["Via"] = nil
        #expect(fields.all.isEmpty)
    }

    @Test("received fields are found, replaced and listed like any others")
    func received() throws {
        let route = Route(
            "/",
            [
                .get: { request in
                    var fields = request.fields
                    fields["x-one"] = "changed"
                    fields.append(name: "X-Three", value: "3")
                    let lines = fields.all.map { "\($0.name)=\($0.value)" }.joined(separator: ";")
                    return .answer(Sample.plain("\(request.fields["X-ONE"] ?? "-") \(lines)"))
                }
            ]
        )
        try served([route]) { server in
            let answer = exchange(server, Sample.request("/", "X-One: 1", "X-Two:2", "x-one: 1b"))
            #expect(answer?.text == "1, 1b Host=localhost;X-Two=2;x-one=changed;X-Three=3")
        }
    }
}
