public import FoundationEssentials

/// Proves a glossary file: everything that is wrong with it, with line and column.
public enum GlossaryCheck {
  /// - Parameter name: how messages name the file.
  /// - Throws: a `Diagnostic` when the file cannot be read at all.
  public static func check(_ url: URL, name: String) throws(Diagnostic) -> [Diagnostic] {
    let data: Data
    do {
      data = try Data(contentsOf: url)
    } catch {
      throw Diagnostic(file: name, message: "cannot be read")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      return [
        Diagnostic(file: name, message: "not valid UTF-8", hint: "UTF-8 would be right")
      ]
    }
    return check(text, name: name)
  }

  static func check(_ text: String, name: String) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var seen: [String: Int] = [:]
    var senses: [String: (line: Int, hasDefault: Bool)] = [:]
    var entries = 0
    var hasHeader = false
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.first == "#" { continue }
      if !hasHeader {
        hasHeader = true
        if line != GlossaryLine.header {
          diagnostics.append(
            Diagnostic(
              file: name, line: number, message: "no header line",
              hint:
                "'\(GlossaryLine.columns.joined(separator: "<TAB>"))' would be right as the first"))
        } else {
          continue
        }
      }
      entries += 1
      func report(_ column: Int, _ message: String, hint: String? = nil) {
        diagnostics.append(
          diagnostic(line, number: number, name: name, column: column, message, hint: hint))
      }
      var parsed = GlossaryLine(line)
      let entry = parsed.entry(origin: EntryOrigin(file: name, line: number), layer: 0)
      for problem in parsed.problems { report(problem.column, problem.message, hint: problem.hint) }
      for (column, field) in parsed.fields.enumerated() {
        if field.first == " " || field.last == " " {
          report(column, "space around '\(field)'", hint: "none would be right")
        }
        if field.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
          // A line may have more fields than there are columns, which is told already.
          let names = GlossaryLine.columns
          let place = column < names.count ? names[column] : "field behind the last column"
          report(column, "control character in the \(place)")
        }
      }
      guard let entry else { continue }
      checkSense(entry, report: report)
      let sense = "\(parsed.fields[0])\t\(parsed.fields[1])"
      let key = "\(sense)\t\(parsed.fields[4])\t\(parsed.fields[5])"
      if let first = seen[key] {
        report(
          0, "'\(entry.lemma)' \(entry.upos) stands in line \(first) already",
          hint: "one line a sense, or a context that tells them apart, would be right")
      } else {
        seen[key] = number
      }
      let earlier = senses[sense]
      senses[sense] = (
        earlier?.line ?? number, (earlier?.hasDefault ?? false) || entry.context.isEmpty
      )
    }
    for (sense, found) in senses where !found.hasDefault {
      let lemma = sense.prefix { $0 != "\t" }
      diagnostics.append(
        Diagnostic(
          file: name, line: found.line, message: "'\(lemma)' has senses with a context only",
          hint: "one line without context would be right"))
    }
    if entries == 0 { diagnostics.append(Diagnostic(file: name, message: "no entries")) }
    return diagnostics.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private static func checkSense(
    _ entry: GlossaryEntry, report: (Int, String, String?) -> Void
  ) {
    if entry.upos == .noun, entry.words.count == 1, entry.features.gender == nil {
      report(3, "noun '\(entry.lemma)' without gender", "Gender=Com or Gender=Neut would be right")
    }
    if entry.english.count > 4 {
      report(2, "\(entry.english.count) synonyms", "at most four would be right")
    }
    for english in entry.english {
      if english.isEmpty { report(2, "empty synonym", nil) }
      let first = english.prefix { $0 != " " }
      if english.contains(" "), dictionaryNoise[entry.upos]?.contains(String(first)) == true {
        report(2, "English '\(english)' starts with '\(first)'", "the bare form would be right")
      }
    }
  }

  /// What dictionaries print in front of a word and a glossary must not.
  private static let dictionaryNoise: [UPOS: Set<String>] = [
    .verb: ["to"], .noun: ["a", "an", "the"], .adj: ["a", "an"],
  ]

  private static func diagnostic(
    _ line: Substring, number: Int, name: String, column: Int, _ message: String, hint: String?
  ) -> Diagnostic {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    let before = fields.prefix(column).reduce(0) { $0 + $1.count + 1 }
    let length = column < fields.count ? fields[column].count : 1
    return Diagnostic(
      file: name, line: number, column: min(before, line.count) + 1, length: max(1, length),
      message: message,
      hint: hint, sourceLine: line.map { $0 == "\t" ? " " : String($0) }.joined())
  }
}
