/// *Roken wordt verboden*: a participle has *ge-* or a prefix that never leaves its verb; without one the
/// form in *-en* that is also the dictionary form is the infinitive.
enum BareInfinitive: TagRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].upos == .verb, tree[index].features.verbForm == .part,
      tree[index].lemmaKey == tree[index].formKey, tree[index].form.ends(in: "en"),
      InseparablePrefix.split(tree[index].form.inLowerCase) == nil
    else { return }
    var features = Features()
    features.verbForm = .inf
    tree.retag(index, .verb, features)
  }
}
