import NewsModel

extension SpeakersFile {
    /// The whole file.
    struct Content: Decodable {
        var aliases: [AliasEntry]
        var splits: [SplitEntry]

        init(from decoder: any Decoder) throws {
            let entry = try Entry(decoder, known: ["aliases", "splits"])
            aliases = try entry.optional("aliases") ?? []
            splits = try entry.optional("splits") ?? []
        }
    }

    /// One person under several names.
    struct AliasEntry: Decodable {
        var alias: SpeakerRules.Alias

        init(from decoder: any Decoder) throws {
            let entry = try Entry(decoder, known: ["name", "also"] + Entry.scopeKeys)
            alias = SpeakerRules.Alias(
                name: try entry.required("name"),
                also: try entry.required("also"),
                scope: try entry.scope()
            )
        }
    }

    /// One name of several persons.
    struct SplitEntry: Decodable {
        var split: SpeakerRules.Split

        init(from decoder: any Decoder) throws {
            let entry = try Entry(decoder, known: ["name", "persons"])
            let persons: [PersonEntry] = try entry.required("persons")
            split = SpeakerRules.Split(name: try entry.required("name"), persons: persons.map(\.person))
        }
    }

    /// One of several persons.
    struct PersonEntry: Decodable {
        var person: SpeakerRules.Split.Person

        init(from decoder: any Decoder) throws {
            let entry = try Entry(decoder, known: ["name"] + Entry.scopeKeys)
            person = SpeakerRules.Split.Person(name: try entry.required("name"), scope: try entry.scope())
        }
    }

    /// Something that JSON5 allows and this file does not.
    struct Fault: Error {
        /// Where it stands.
        let path: [any CodingKey]
        /// What is wrong, without a stop at its end.
        let sentence: String
    }

    /// An object of which every key is known.
    private struct Entry {
        static let scopeKeys = ["sources", "sections", "articles", "from", "to"]
        private let values: KeyedDecodingContainer<Key>
        private let path: [any CodingKey]

        init(_ decoder: any Decoder, known: [String]) throws {
            values = try decoder.container(keyedBy: Key.self)
            path = decoder.codingPath
            for key in values.allKeys where !known.contains(key.stringValue) {
                throw fault("\"\(key.stringValue)\" is not known here; there are \(known.joined(separator: ", "))")
            }
        }

        func required<Value: Decodable>(_ name: String) throws -> Value {
            try values.decode(Value.self, forKey: Key(name))
        }

        func optional<Value: Decodable>(_ name: String) throws -> Value? {
            try values.decodeIfPresent(Value.self, forKey: Key(name))
        }

        func scope() throws -> SpeakerScope {
            SpeakerScope(
                sources: try optional("sources") ?? [],
                sections: try optional("sections") ?? [],
                articles: try optional("articles") ?? [],
                from: try date("from"),
                to: try date("to")
            )
        }

        private func date(_ name: String) throws -> NewsDate? {
            guard let text: String = try optional(name) else { return nil }
            guard let date = NewsDate(text) else {
                throw fault("\(name) is \"\(text)\" but must be a date such as 2019, 2019-11 or 2019-11-06")
            }
            return date
        }

        private func fault(_ sentence: String) -> Fault {
            Fault(path: path, sentence: sentence)
        }
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }
}
