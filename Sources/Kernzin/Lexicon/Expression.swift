/// How the words of a multiword entry hang together, read off its UPOS and its adpositions.
enum Expression {
  /// Index of the word the entry is found by: the verb of a verb frame or idiom, the head of a noun
  /// phrase, else the longest word, which is the rarest.
  static func anchor(of words: [String], upos: UPOS, isAdposition: (String) -> Bool) -> Int {
    let last = lastBeforeFrame(words, isAdposition: isAdposition)
    switch upos {
    case .verb, .aux, .adj: return last
    case .noun:
      // officier van justitie: the head stands before the preposition inside.
      if let inner = words[...last].firstIndex(where: { isAdposition($0) }), inner > 0 {
        return inner - 1
      }
      return last
    default:
      return words.indices.max { words[$0].utf8.count < words[$1].utf8.count } ?? 0
    }
  }

  /// Index of the preposition a frame ends in (*wachten **op***), `nil` when the entry is no frame.
  static func framePreposition(of words: [String], upos: UPOS, isAdposition: (String) -> Bool)
    -> Int?
  {
    switch upos {
    case .verb, .aux, .adj, .noun:
      let last = lastBeforeFrame(words, isAdposition: isAdposition)
      return last < words.count - 1 ? words.count - 1 : nil
    default: return nil
    }
  }

  private static func lastBeforeFrame(_ words: [String], isAdposition: (String) -> Bool) -> Int {
    var last = words.count - 1
    if last > 0, isAdposition(words[last]) { last -= 1 }
    return last
  }
}
