/// *Steeds meer jongeren sporten*: a comparative in the plural is no attribute, but stands for persons.
enum ComparativeNoun: TagRepair {
  static let parts: [UPOS] = [.adj]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].features.degree == .cmp, tree[index].form.ends(in: "eren"),
      tree[index].deprel == .amod
    else { return }
    tree.retag(index, .noun, .plain(.plur))
  }
}
