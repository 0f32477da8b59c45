public import Kernzin

/// Which of somebody else's names are ours: `text=body` reads the text from `body`.
public struct FieldNames: Sendable {
  static let ours = ["id", "text", "html"] + ArticleRecord.fieldNames

  private var names: [String: String] = [:]

  public init() {}

  /// - Parameter assignments: `ours=theirs`.
  /// - Throws: when one is not of that form, or names a field nobody has.
  public init(_ assignments: [String]) throws(Diagnostic) {
    for assignment in assignments {
      let sides = assignment.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, Self.ours.contains(sides[0]) else {
        throw Diagnostic(
          file: "--field", message: "'\(assignment)' names no field",
          hint: "one of \(Self.ours.joined(separator: ", ")), '=' and a name in the input "
            + "would be right")
      }
      names[sides[1]] = sides[0]
    }
  }

  /// Our name for theirs.
  func own(_ name: String) -> String {
    if let own = names[name] { return own }
    // What another column is said to hold is not looked for under its own name as well.
    return names.values.contains(name) ? "input-" + name : name
  }
}
