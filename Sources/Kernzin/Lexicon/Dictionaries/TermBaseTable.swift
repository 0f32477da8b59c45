/// A term base as a table: tab-separated, or comma- or semicolon-separated as spreadsheets write it
/// (RFC 4180).
///
/// The first line may name the columns; without names, the Dutch stands first and the English second.
public enum TermBaseTable {
  /// Names of columns as term bases have them, in lower case.
  private enum Column: CaseIterable {
    case dutch, english, upos, note

    var names: Set<String> {
      switch self {
      case .dutch: ["nl", "nld", "dutch", "nederlands", "lemma", "source", "term", "bron"]
      case .english: ["en", "eng", "english", "engels", "target", "translation", "doel"]
      case .upos: ["upos", "pos", "part of speech", "woordsoort"]
      case .note: ["note", "notes", "remark", "comment", "definition", "opmerking"]
      }
    }
  }

  /// - Parameter isCommaSeparated: whether it is a spreadsheet's CSV, not a tab-separated file.
  /// - Throws: when a line has no Dutch or no English side, or a quote never closes.
  public static func entries(_ text: String, isCommaSeparated: Bool) throws(DictionaryError)
    -> [DictionaryEntry]
  {
    let rows = isCommaSeparated ? try spreadsheet(text) : tabSeparated(text)
    var columns: [Column: Int] = [.dutch: 0, .english: 1]
    var entries: [DictionaryEntry] = []
    for (position, row) in rows.enumerated() {
      if position == 0, let named = header(row.fields) {
        columns = named
        continue
      }
      func field(_ column: Column) -> String {
        guard let index = columns[column], index < row.fields.count else { return "" }
        return row.fields[index].trimmed
      }
      let headword = field(.dutch)
      var english: [String] = []
      for piece in field(.english).split(whereSeparator: { $0 == ";" || $0 == "|" }) {
        let word = EnglishSpelling.plain(piece)
        if !word.isEmpty, !english.contains(word) { english.append(word) }
      }
      guard !headword.isEmpty, !english.isEmpty else {
        throw DictionaryError(
          "no \(headword.isEmpty ? "Dutch" : "English"); Dutch first and English second, or a line "
            + "of column names such as 'nl' and 'en', would be right", line: row.line)
      }
      entries.append(
        DictionaryEntry(
          headword: headword, upos: UPOS(field(.upos).uppercased()), english: english,
          note: field(.note)))
    }
    return entries
  }

  /// Where the columns are, `nil` when the line does not name both languages.
  private static func header(_ fields: [String]) -> [Column: Int]? {
    var columns: [Column: Int] = [:]
    for (index, field) in fields.enumerated() {
      let name = field.trimmed.lowercased()
      for column in Column.allCases where columns[column] == nil && column.names.contains(name) {
        columns[column] = index
      }
    }
    return columns[.dutch] != nil && columns[.english] != nil ? columns : nil
  }

  private typealias Row = (line: Int, fields: [String])

  private static func tabSeparated(_ text: String) -> [Row] {
    var rows: [Row] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() where !line.isEmpty && line.first != "#" {
      let tab: Character = "\t"
      let fields = line.split(separator: tab, omittingEmptySubsequences: false)
      rows.append((number + 1, fields.map { String($0) }))
    }
    return rows
  }

  private static func spreadsheet(_ text: String) throws(DictionaryError) -> [Row] {
    let first = text.prefix { !$0.isNewline }
    let separator: Character =
      first.filter { $0 == ";" }.count > first.filter { $0 == "," }.count ? ";" : ","
    var rows: [Row] = []
    var row: Row = (1, [])
    var field = ""
    var line = 1
    var isQuoted = false
    /// Where the last quote was opened.
    var opened = 0
    /// Just behind a closing quote: another one here stands for a quote.
    var closed = false
    func endField() {
      row.fields.append(field)
      field = ""
      closed = false
    }
    func endRow() {
      endField()
      if row.fields != [""] { rows.append(row) }
      row = (line, [])
    }
    for character in text {
      if character.isNewline { line += 1 }
      if isQuoted {
        if character == "\"" {
          isQuoted = false
          closed = true
        } else {
          field.append(character)
        }
      } else if character == "\"" {
        if closed { field.append(character) }
        isQuoted = true
        opened = line
        closed = false
      } else if character == separator {
        endField()
      } else if character.isNewline {
        endRow()
      } else {
        field.append(character)
      }
    }
    guard !isQuoted else { throw DictionaryError("a quote that never closes", line: opened) }
    endRow()
    return rows
  }
}

extension String {
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
