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
    var word = Self.word(in: lemma, from: lemma.startIndex)
    if !inflectsFirst {
      var next = Self.word(in: lemma, from: word.upperBound)
      let isFirst = isPreposition(String(lemma[word]))
      while !next.isEmpty, isFirst || !isPreposition(String(lemma[next])) {
        word = next
        next = Self.word(in: lemma, from: word.upperBound)
      }
    }
    before = String(lemma[..<word.lowerBound])
    inflecting = String(lemma[word])
    after = String(lemma[word.upperBound...])
  }

  /// The first word from a place on; empty behind the last.
  private static func word(in text: String, from place: String.Index) -> Range<String.Index> {
    let space = UInt8(ascii: " ")
    let start = text.utf8[place...].firstIndex { $0 != space } ?? text.endIndex
    return start..<(text.utf8[start...].firstIndex(of: space) ?? text.endIndex)
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
