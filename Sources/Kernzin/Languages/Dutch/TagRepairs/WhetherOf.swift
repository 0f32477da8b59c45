/// *Zij vroeg of we tevreden waren*: *of* in front of a subject pronoun whose verb comes later opens a
/// clause; it joins nothing.
enum WhetherOf: TagRepair {
  static let parts: [UPOS] = [.cconj]
  static let words: [WordKey] = ["of"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].form == "of", index > 0, index + 2 < tree.count,
      tree[index - 1].upos != .pron, tree[index + 1].upos == .pron,
      case let pronoun = tree[index + 1].formKey,
      DutchGrammar.subjectPronouns.contains(pronoun) || pronoun == .it,
      tree[index + 2].features.verbForm != .fin,
      let end = tree.nodes[(index + 2)...].firstIndex(where: {
        $0.form == "," || $0.upos == .cconj || $0.upos == .sconj
      }) ?? Optional(tree.count),
      let verb = tree.nodes[(index + 2)..<end].firstIndex(where: {
        $0.features.verbForm == .fin || $0.features.verbForm == .inf && $0.head < index + 1
          || $0.features.verbForm == .inf && $0.form == $0.lemma
      })
    else { return }
    // of zij langer blijven: the plural looks like the infinitive
    if tree[verb].features.verbForm == .inf {
      tree[verb].features = .finite(.pres, .plur)
    }
    tree.retag(index, .sconj)
    tree[index].lemma = "of"
  }
}
