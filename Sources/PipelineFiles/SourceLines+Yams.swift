import Kernzin
import Yams

extension SourceLines {
  /// What libyaml could not read, in its words, at its place.
  func diagnostic(_ error: any Error, maskedLines: [String]) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      // An anchor or tag in front of a map is masked to a text, and that is what it stumbles over.
      for (number, line) in maskedLines.prefix(mark.line).enumerated() {
        guard let (column, found) = Indicator.first(in: line) else { continue }
        let place = OptionValue(.scalar(""), line: number + 1, column: column + 1)
        return diagnostic(place, length: 1, found.message, hint: found.hint)
      }
      return diagnostic(place(mark.line, mark.column), length: 1, "not YAML: \(problem)")
    case .reader(let problem, let offset, _, let text):
      let before = text.prefix(offset ?? 0).split(separator: "\n", omittingEmptySubsequences: false)
      let place = place(before.count, (before.last?.unicodeScalars.count ?? 0) + 1)
      return diagnostic(place, length: 1, "not YAML: \(problem)")
    case .duplicatedKeysInMapping(_, let context):
      let place = place(context.mark.line, context.mark.column)
      return diagnostic(place, length: 1, "a key stands twice")
    default:
      return diagnostic(place(0, 0), "not YAML: \(error)")
    }
  }

  /// A place in the file; its end when libyaml found out only behind it.
  private func place(_ line: Int, _ column: Int) -> OptionValue {
    guard line > lines.count, let last = lines.lastIndex(where: { !$0.isEmpty }) else {
      return OptionValue(.scalar(""), line: line, column: column)
    }
    let end = lines[last].unicodeScalars.count + 1
    return OptionValue(.scalar(""), line: last + 1, column: end)
  }
}
