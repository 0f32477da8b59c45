public import Kernzin

/// A term base in TBX: version 3 (ISO 30042:2019) in both styles, and version 2 (`martif`).
///
/// A concept with Dutch and English terms gives an entry for each Dutch term, its English the terms the
/// base prefers first. Terms it deprecates, supersedes or forbids are not translated into.
public enum TBXTermBase {
  /// A term longer than this is none.
  static let longestTerm = 1000

  /// - Returns: entries in the order of the file.
  /// - Throws: what is wrong, with its line.
  public static func entries(_ bytes: [UInt8]) throws(DictionaryError) -> [DictionaryEntry] {
    let reading = TBXReading()
    try XMLScanner.scan(bytes) { event, line in reading.take(event, line) }
    if let problem = reading.problem { throw problem }
    guard reading.isTBX else {
      throw DictionaryError("no TBX: the root is neither 'tbx' nor 'martif'", line: 1)
    }
    return reading.entries
  }
}

/// What has been read of a term base so far.
private final class TBXReading {
  private struct Term {
    var language = ""
    var text = ""
    var upos: UPOS?
    var status = ""

    /// The lower, the better; `nil` for what nobody should write.
    var rank: Int? {
      let bad = ["deprecated", "superseded", "forbidden", "obsolete", "notrecommended"]
      if bad.contains(where: status.hasPrefix) { return nil }
      return status.hasPrefix("preferred") ? 0 : 1
    }
  }

  private(set) var entries: [DictionaryEntry] = []
  private(set) var isTBX = false
  private(set) var problem: DictionaryError?
  private var isInConcept = false
  private var concept: [Term] = []
  private var definition = ""
  private var language = ""
  private var term = Term()
  /// What the text read belongs to, if it is wanted.
  private var category: String?
  private var text = ""

  func take(_ event: XMLScanner.Event, _ line: Int) {
    switch event {
    case .start(let name, let attributes): start(name, attributes)
    case .text(let piece):
      guard category != nil, problem == nil else { return }
      text += piece
      if category == "term", text.utf8.count > TBXTermBase.longestTerm {
        problem = DictionaryError("a term longer than \(TBXTermBase.longestTerm) bytes", line: line)
      }
    case .end(let name): end(name)
    }
  }

  private func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "tbx", "martif": isTBX = true
    case "conceptEntry", "termEntry":
      (concept, definition, isInConcept) = ([], "", true)
    case "langSec", "langSet":
      let code = attributes["xml:lang"] ?? attributes["lang"] ?? ""
      language = code.prefix { $0 != "-" && $0 != "_" }.lowercased()
    case "termSec", "tig", "ntig": term = Term(language: language)
    // In the one style the element names the category, in the other its attribute does.
    case "termNote", "descrip": begin(attributes["type"] ?? "")
    case "term", "partOfSpeech", "administrativeStatus", "definition": begin(name)
    // Highlighting inside a term: its text is the term's.
    default: break
    }
  }

  private func begin(_ category: String) {
    guard isInConcept else { return }
    self.category = category
    text = ""
  }

  private func end(_ name: String) {
    switch name {
    case "termNote", "descrip", "term", "partOfSpeech", "administrativeStatus", "definition":
      finishText()
    case "termSec", "tig", "ntig":
      if !term.text.isEmpty { concept.append(term) }
    case "conceptEntry", "termEntry":
      finishConcept()
      isInConcept = false
    default: break
    }
  }

  private func finishText() {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch category {
    case "term": term.text = words
    case "partOfSpeech": term.upos = Self.partsOfSpeech[words.lowercased()]
    case "administrativeStatus", "normativeAuthorization": term.status = words.lowercased()
    case "definition": if definition.isEmpty { definition = words }
    default: break
    }
    category = nil
  }

  private func finishConcept() {
    let ranked = concept.enumerated().compactMap { place, term in
      term.language == "en" || term.language == "eng"
        ? term.rank.map { (rank: $0, place: place, text: term.text) } : nil
    }
    var english: [String] = []
    for term in ranked.sorted(by: { ($0.rank, $0.place) < ($1.rank, $1.place) })
    where !english.contains(term.text) { english.append(term.text) }
    guard !english.isEmpty else { return }
    for term in concept where ["nl", "nld", "dut"].contains(term.language) {
      entries.append(
        DictionaryEntry(
          headword: term.text, upos: term.upos, english: english, note: definition))
    }
  }

  /// Values of the TBX-Basic picklist.
  private static let partsOfSpeech: [String: UPOS] = [
    "noun": .noun, "verb": .verb, "adjective": .adj, "adverb": .adv, "propernoun": .propn,
    "proper noun": .propn,
  ]
}
