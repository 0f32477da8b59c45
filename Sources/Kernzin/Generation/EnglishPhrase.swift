/// English of a glossary line, possibly several words, and which of them inflects.
struct EnglishPhrase {
  private let before: String
  let inflecting: String
  private let after: String

  /// - Parameters:
  ///   - lemma: as the glossary has it; `*` stands behind the inflecting word when it is not the
  ///     default.
  ///   - inflectsFirst: verbs inflect their first word, other words their last before a preposition.
  init(_ lemma: String, inflectsFirst: Bool, isPreposition: (String) -> Bool = { _ in false }) {
    guard lemma.utf8.contains(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "*") }) else {
      (before, inflecting, after) = ("", lemma, "")
      return
    }
    if let star = lemma.firstIndex(of: "*") {
      let head = lemma[..<star]
      let tail = lemma[lemma.index(after: star)...]
      let start = head.lastIndex(of: " ").map { head.index(after: $0) } ?? head.startIndex
      (before, inflecting, after) = (String(head[..<start]), String(head[start...]), String(tail))
      return
    }
    let words = lemma.split(separator: " ").map(String.init)
    var position = 0
    if !inflectsFirst {
      position = (words.firstIndex { isPreposition($0) } ?? words.count) - 1
      if position < 0 { position = words.count - 1 }
    }
    before = words[..<position].map { $0 + " " }.joined()
    inflecting = words[position]
    after = words[(position + 1)...].map { " " + $0 }.joined()
  }

  /// The phrase with its inflecting word replaced.
  func text(inflecting form: String) -> String { before + form + after }
}

extension String {
  /// English of a glossary line without the `*` behind the word that inflects.
  var withoutMarks: String {
    utf8.contains(UInt8(ascii: "*")) ? filter { $0 != "*" } : self
  }
}
