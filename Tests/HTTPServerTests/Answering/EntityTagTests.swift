import HTTPServer
import Testing

@Suite("Entity tags")
struct EntityTagTests {
    @Test("the tag is made of the content alone, is quoted, and is the same for ever")
    func strongTag() {
        let tag = EntityTag.strong(of: Array("The ferry sails at noon.".utf8))
        #expect(tag == EntityTag.strong(of: Array("The ferry sails at noon.".utf8)))
        #expect(tag.utf8.count == 15)
        #expect(tag.hasPrefix("\"") && tag.hasSuffix("\""))
        #expect(tag.dropFirst().dropLast().allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) })
    }

    @Test("contents that differ in any one byte have different tags")
    func distinctTags() {
        let content = [UInt8](repeating: 0, count: 40)
        var tags = Set((0...40).map { EntityTag.strong(of: Array(content.prefix($0))) })
        for index in content.indices {
            var changed = content
            changed[index] = 1
            tags.insert(EntityTag.strong(of: changed))
        }
        #expect(tags.count == 41 + 40)
    }

    @Test(
        "If-None-Match compares weakly, tag by tag",
        arguments: [
            ("\"a\"", true), ("W/\"a\"", true), ("\"x\", \"a\"", true), ("\"x\",\"a\" ,\"y\"", true), ("*", true),
            ("\"a-gz\"", true), (",, \"a\"", true), ("\"a,b\", \"a\"", true), ("\"b\"", false), ("a", false),
            ("\"a", false), ("w/\"a\"", false), ("\"A\"", false), ("", false), ("\"\"", false),
            ("\"b\" \"a\"", false), ("\"ab\"", false), ("W/ \"a\"", false),
        ]
    )
    func weakComparison(list: String, isNamed: Bool) {
        #expect(EntityTag.weakly(list, names: "\"a\"") == isNamed)
        #expect(EntityTag.weakly(list, names: "W/\"a\"") == isNamed)
    }

    @Test("a tag may begin with what would join the quotation mark before it as one character (obs-text)")
    func accents() {
        #expect(EntityTag.weakly("\"\u{301}\", \"a\"", names: "\"a\""))
        #expect(EntityTag.strongly("\"b\u{301}\",\"a\"", names: "\"a\""))
        #expect(!EntityTag.weakly("\"a\u{301}\"", names: "\"a\""))
        #expect(!EntityTag.weakly("\"a\"\u{301}", names: "\"a\""))
    }

    @Test(
        "If-Match compares strongly: no weak tag equals anything",
        arguments: [("\"a\"", true), ("*", true), ("\"a-gz\"", true), ("W/\"a\"", false), ("\"x\", \"a\"", true)]
    )
    func strongComparison(list: String, isNamed: Bool) {
        #expect(EntityTag.strongly(list, names: "\"a\"") == isNamed)
        #expect(!EntityTag.strongly("\"a\"", names: "W/\"a\""))
    }
}
