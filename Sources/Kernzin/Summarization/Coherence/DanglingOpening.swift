/// A sentence that opens on a pronoun, a demonstrative or a connective hangs on the one before it:
/// *Hij noemde het besluit onbegrijpelijk* by itself names nobody.
///
/// With trees at hand, an opening that is no pronoun after all is let off: the *het* of *Het regent*
/// (`expl`) and the *zijn* of *Zijn er vragen?* (a verb).
enum DanglingOpening: CoherenceRule {
  static let name = "dangling-opening"

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    for index in article.text.sentences.indices where isDangling(index, article) {
      coherence.hang(index)
    }
  }

  static func isDangling(_ index: Int, _ article: CoherenceArticle) -> Bool {
    guard article.language.openings.matches(index, of: article.text) else {
      return false
    }
    guard let trees = article.trees, trees.indices.contains(index),
      let first = trees[index].nodes.first(where: { $0.upos != .punct && $0.upos != .sym })
    else { return true }
    let isVerb = first.upos == .aux || first.upos == .verb
    return !(isVerb || first.deprel == .expl)
  }
}
