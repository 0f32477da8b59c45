/// *Roken wordt verboden*: a participle has *ge-* or a prefix that never leaves its verb; without one the
/// form in *-en* that is also the dictionary form is the infinitive.
enum BareInfinitive: TagRepair {
  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: TagLexicon) {
    let node = tree[index]
    let form = node.form.lowercased()
    guard node.upos == .verb, node.features.verbForm == .part, form.hasSuffix("en"),
      LemmaKey.of(node.lemma) == form,
      InseparablePrefix.split(form) == nil
    else { return }
    var features = Features()
    features.verbForm = .inf
    tree.retag(index, .verb, features)
  }
}
