/// *de brief, volgens dewelke de dokter al wist …*: the old relative pronoun stands behind its preposition for the
/// noun in front of the comma; the noun behind it is the subject of the clause.
enum OldRelative: TreeRepair {
  static let parts: [UPOS] = [.pron]
  static let words: [WordKey] = ["dewelke"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let subject = tree[index].head
    guard tree[index].formKey == "dewelke", subject > index, index > 2,
      tree[index - 1].upos == .adp, tree[index - 2].form == ",", tree[subject].upos == .noun,
      case let verb = tree[subject].head, verb > subject, tree[verb].upos == .verb,
      let noun = described(by: index, in: tree), !tree.ancestors(of: noun).contains(verb)
    else { return }
    tree[index].head = verb
    tree[index].deprel = .obl
    tree[index - 1].head = index
    tree[index - 1].deprel = .case
    tree[subject].deprel = .nsubj
    tree[verb].head = noun
    tree[verb].deprel = .aclRelcl
  }

  /// The noun in front of the comma, or the one that what stands there describes.
  private static func described(by pronoun: Int, in tree: Tree) -> Int? {
    let last = pronoun - 3
    if [.noun, .propn].contains(tree[last].upos) { return last }
    return tree.ancestors(of: last).first { tree[$0].upos == .noun && $0 < last }
  }
}
