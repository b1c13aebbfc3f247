import JSONText
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
    /// What `write` writes, as text.
    private func written(_ write: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        write(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test("an empty object and an empty array have nothing inside")
    func empty() {
        #expect(written { $0.object { _ in } } == "{}")
        #expect(written { $0.array { _ in } } == "[]")
    }

    @Test("members stand in the order they are added, with commas between")
    func members() {
        let text = written {
            $0.object {
                $0.field("id", "7f")
                $0.field("wordCount", 307)
                $0.field("confidence", 0.97)
                $0.field("isLowerBound", false)
            }
        }
        #expect(text == #"{"id":"7f","wordCount":307,"confidence":0.97,"isLowerBound":false}"#)
    }

    @Test("an absent value is null, never left out")
    func absent() {
        let title: String? = nil
        let count: Int? = nil
        let text = written {
            $0.object {
                $0.field("title", title)
                $0.field("count", count)
                $0.null("dateline")
            }
        }
        #expect(text == #"{"title":null,"count":null,"dateline":null}"#)
    }

    @Test("a value that is there is written, though it might be absent")
    func present() {
        let title: String? = "Wall falls"
        let count: Int64? = 3
        let text = written {
            $0.object {
                $0.field("title", title)
                $0.field("count", count)
            }
        }
        #expect(text == #"{"title":"Wall falls","count":3}"#)
    }

    @Test("objects and arrays nest within one another")
    func nesting() {
        let text = written {
            $0.object {
                $0.array("data") {
                    $0.object { $0.field("id", "1") }
                    $0.array { $0.elements([170, 391]) }
                    $0.element("last")
                }
                $0.object("links") { $0.field("self", "/articles/1") }
            }
        }
        #expect(text == #"{"data":[{"id":"1"},[170,391],"last"],"links":{"self":"/articles/1"}}"#)
    }

    @Test("an array of values is written as one field")
    func arrays() {
        let text = written {
            $0.object {
                $0.field("authors", ["Ada Brook", "Lin Wu"])
                $0.field("handles", [String]())
                $0.field("spans", [[1, 2], [3]])
            }
        }
        #expect(text == #"{"authors":["Ada Brook","Lin Wu"],"handles":[],"spans":[[1,2],[3]]}"#)
    }

    @Test("what was rendered before is copied as it is")
    func raw() {
        let rendered = Array(#"{"id":"1"}"#.utf8)
        let text = written {
            $0.object {
                $0.field("article", raw: rendered)
                $0.array("data") {
                    $0.element(raw: rendered)
                    $0.element(raw: rendered)
                }
            }
        }
        #expect(text == #"{"article":{"id":"1"},"data":[{"id":"1"},{"id":"1"}]}"#)
    }

    @Test("lines of NDJSON follow one another")
    func lines() {
        let text = written {
            for id in ["1", "2"] {
                $0.object { $0.field("id", id) }
                $0.newline()
            }
        }
        #expect(text == "{\"id\":\"1\"}\n{\"id\":\"2\"}\n")
    }

    @Test("a writer goes on behind the bytes it is given")
    func appending() {
        var json = JSONWriter(appendingTo: Array("data: ".utf8))
        json.value(true)
        #expect(String(decoding: json.bytes, as: UTF8.self) == "data: true")
    }

    @Test("taking the bytes leaves an empty writer that can be written on")
    func taking() {
        var json = JSONWriter()
        json.value("a")
        #expect(json.takeBytes() == Array(#""a""#.utf8))
        json.null()
        #expect(json.bytes == Array("null".utf8))
    }

    @Test("one object is written in one call")
    func oneObject() {
        let bytes = JSONWriter.object { $0.field("status", 404) }
        #expect(String(decoding: bytes, as: UTF8.self) == #"{"status":404}"#)
    }

    @Test("a type of one's own is a value like any other")
    func ownType() {
        let places = [Place(name: "Baku", height: -28), Place(name: "Quito", height: 2850)]
        let text = written { $0.value(places) }
        #expect(text == #"[{"name":"Baku","height":-28},{"name":"Quito","height":2850}]"#)
    }
}

private struct Place: JSONWritable {
    var name: String
    var height: Int

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("name", name)
            $0.field("height", height)
        }
    }
}
