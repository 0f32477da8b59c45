/// *mijn haar*, *vijf gewonden*, *dat er doden vallen*: what carries a possessive is no pronoun, what is
/// counted is no adjective, nor is what has the plural of a noun and no noun behind it.
enum NominalHead: TreeRepair {
  static let parts: [UPOS] = [.pron, .adj]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let form = tree[index].form.inLowerCase
    let before = children.filter { $0 < index }.map { tree[$0].deprel }
    let isOwned = tree[index].upos == .pron && before.contains(.nmodPoss)
    let isCounted =
      tree[index].upos == .adj && form.hasSuffix("en") && before.contains(.nummod)
    let isPlural =
      tree[index].upos == .adj && form.hasSuffix("en")
      && [.root, .nsubj, .nsubjPass, .obj, .obl, .nmod].contains(tree[index].deprel)
      && tree[index].features.degree != .sup
      && LemmaKey.of(tree[index].lemma).count < form.count
    guard isOwned || isCounted || isPlural else { return }
    tree[index].upos = .noun
    tree[index].lemma = isOwned ? form : String(form.dropLast())
    tree[index].features = Features()
    tree[index].features.number = isOwned ? .sing : .plur
  }
}
