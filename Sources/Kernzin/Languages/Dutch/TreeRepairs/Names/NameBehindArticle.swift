/// *Gisteren beschuldigde Narisjkin de EU van een blokkade*: an abbreviation with an article is no part of the
/// name in front of it; it is the object.
enum NameBehindArticle: TreeRepair {
  static let parts: [UPOS] = [.propn]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let name = tree[index].head
    guard tree[index].deprel == .flat, index > 1, tree[index - 1].upos == .det, name >= 0,
      tree[index - 1].head == name, tree[name].deprel == .nsubj,
      tree[index].form.allSatisfy(\.isUppercase), case let verb = tree[name].head, verb >= 0,
      !tree.hasDependent(of: verb, .obj)
    else { return }
    tree[index - 1].head = index
    tree[index - 1].deprel = .det
    tree[index].head = verb
    tree[index].deprel = .obj
  }
}
