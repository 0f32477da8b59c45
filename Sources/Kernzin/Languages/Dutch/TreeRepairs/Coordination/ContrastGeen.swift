/// *Dat is geen beleid maar luiheid*: behind a noun with *geen*, *maar* joins what it is to what it is not; the
/// first of the two is the predicate.
enum ContrastGeen: TreeRepair {
  static let parts: [UPOS] = [.adv]
  static let words: [WordKey] = ["maar"]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let (denied, predicate) = (index - 1, tree[index].head)
    guard tree[index].formKey == "maar", tree[index].deprel == .advmod, denied >= 0,
      predicate > index, tree[predicate].upos == .noun, tree[denied].upos == .noun,
      tree[denied].head == predicate,
      tree.nodes.contains(where: { $0.head == denied && $0.lemmaKey == .negativeArticle }),
      tree.nodes.contains(where: { $0.head == predicate && $0.deprel == .cop })
    else { return }
    for child in tree.nodes.indices
    where tree[child].head == predicate && (child < denied || tree[child].upos == .punct) {
      tree[child].head = denied
    }
    tree[denied].head = tree[predicate].head
    tree[denied].deprel = tree[predicate].deprel
    tree[predicate].head = denied
    tree[predicate].deprel = .conj
    tree[index].upos = .cconj
    tree[index].deprel = .cc
  }
}
