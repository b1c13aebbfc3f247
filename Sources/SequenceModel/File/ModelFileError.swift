/// Why bytes are no model.
///
/// Offsets count from the first byte.
public enum ModelFileError: Error, Equatable {
    /// They do not begin as a model does.
    case notAModel
    /// They were written for another version of the format.
    case unsupported(version: UInt16)
    /// They end before `offset`, where more was promised.
    case truncated(offset: Int)
    /// The bytes of a section are not those that were written.
    case damaged(section: String)
    /// A section holds what no writer writes; `offset` counts from its beginning.
    case malformed(section: String, offset: Int)
    /// A section that is needed is not there.
    case missing(section: String)
}
