extension Configuration {
    /// Where the file of speakers is looked for unless another is named.
    static let usualSpeakers = "Config/speakers.json5"
}
