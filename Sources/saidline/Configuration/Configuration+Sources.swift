import FoundationEssentials

extension Configuration {
    /// Where the configuration file is looked for when none is named.
    static let usualFile = "Config/saidline.json5"

    /// The configuration that file and environment make together.
    ///
    /// `file` is a path given by flag; without one `SAIDLINE_CONFIG` names it, or `usualFile` is read where it exists.
    static func read(file: String?, environment: [String: String]) throws(ConfigurationError) -> Configuration {
        var configuration = Configuration()
        if let path = file ?? environment["SAIDLINE_CONFIG"] ?? existingUsualFile() {
            try configuration.apply(ConfigurationFile(path: path), at: path)
        }
        for setting in Setting.all {
            guard let text = environment[setting.variable] else { continue }
            if let allowed = setting.assign(&configuration, text) {
                throw ConfigurationError("\(setting.variable) is \"\(text)\" but must be \(allowed).")
            }
        }
        return configuration
    }

    private static func existingUsualFile() -> String? {
        FileManager.default.fileExists(atPath: usualFile) ? usualFile : nil
    }

    private mutating func apply(_ file: ConfigurationFile, at path: String) throws(ConfigurationError) {
        for (key, text) in file.values.sorted(by: { $0.key < $1.key }) {
            guard let setting = Setting.all.first(where: { $0.name == key }) else {
                let known = Setting.all.map(\.name).joined(separator: ", ")
                throw ConfigurationError("\(path) sets \"\(key)\", which is no setting; there are \(known).")
            }
            if let allowed = setting.assign(&self, text) {
                throw ConfigurationError("\(path) sets \"\(key)\" to \"\(text)\" but it must be \(allowed).")
            }
        }
    }
}
