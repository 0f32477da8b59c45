import Kernzin

/// The text of a pipeline file by lines, and the overrides of the command line behind it: line
/// `lines.count + n` is the n-th `--set`, so that every problem has one kind of place.
struct SourceLines: Sendable {
  let file: String
  let lines: [String]
  let overrides: [String]

  init(file: String, text: String, overrides: [String] = []) {
    self.file = file
    self.overrides = overrides
    // YAML's line breaks, which are more than Swift's: what libyaml counts must be counted here.
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where last == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        lines.append(String(line))
        line = String.UnicodeScalarView()
      default: line.append(scalar)
      }
      last = scalar
    }
    lines.append(String(line))
    self.lines = lines
  }

  /// The place of the n-th override (from 0) as a line number.
  func line(ofOverride index: Int) -> Int { lines.count + 1 + index }

  /// How `--set` shows its line to people: the number of the override.
  func diagnostic(
    _ place: OptionValue, length: Int? = nil, _ message: String, hint: String? = nil
  ) -> Diagnostic {
    let isOverride = place.line > lines.count
    let line = isOverride ? place.line - lines.count : place.line
    let source = isOverride ? overrides : lines
    let shown = source.indices.contains(line - 1) ? Self.printable(source[line - 1]) : nil
    return Diagnostic(
      file: isOverride ? "--set" : file, line: line, column: place.column,
      length: max(1, length ?? span(of: place, in: shown)), message: message, hint: hint,
      // A caret far to the right helps nobody.
      sourceLine: place.column <= 160 ? shown.map { String($0.prefix(200)) } : nil)
  }

  /// How many characters the value takes in its line, quotes included.
  private func span(of place: OptionValue, in line: String?) -> Int {
    guard let line, let text = place.scalar else { return 1 }
    let rest = line.unicodeScalars.dropFirst(place.column - 1)
    let isQuoted = rest.first == "'" || rest.first == "\""
    return min(text.unicodeScalars.count + (isQuoted ? 2 : 0), rest.count)
  }

  /// One column for every character, and nothing that moves a terminal's cursor.
  private static func printable(_ line: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        shown.append(scalar == "\t" ? " " : "\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}
