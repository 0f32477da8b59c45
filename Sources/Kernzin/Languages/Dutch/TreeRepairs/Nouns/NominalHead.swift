/// *mijn haar*, *vijf gewonden*, *dat er doden vallen*: what carries a possessive is no pronoun, what is
/// counted is no adjective, nor is what has the plural of a noun and no noun behind it.
enum NominalHead: TreeRepair {
  static let parts: [UPOS] = [.pron, .adj]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    func carries(_ relation: Deprel) -> Bool {
      children.contains { $0 < index && tree[$0].deprel == relation }
    }
    let isOwned = tree[index].upos == .pron
    guard !isOwned || carries(.nmodPoss) else { return }
    let form = tree[index].form.inLowerCase
    let isPlural =
      [.root, .nsubj, .nsubjPass, .obj, .obl, .nmod].contains(tree[index].deprel)
      && tree[index].features.degree != .sup
    guard
      isOwned
        || form.ends(in: "en")
          && (carries(.nummod) || isPlural && LemmaKey.of(tree[index].lemma).count < form.count)
    else { return }
    tree[index].upos = .noun
    tree[index].lemma = isOwned ? form : String(form.dropLast())
    tree[index].features = Features()
    tree[index].features.number = isOwned ? .sing : .plur
  }
}
