/// *door met tien man koploper Noordster op een gelijkspel te houden*: somebody named by title does not belong to
/// the phrase in front; the infinitive behind has its object.
enum TitledObject: TreeRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let noun = tree[index].head
    guard tree[index].deprel == .nmod, noun == index - 1, noun >= 0, tree[noun].deprel == .obl,
      !children.contains(where: { tree[$0].deprel == .case }),
      children.contains(where: { tree[$0].deprel == .appos && tree[$0].upos == .propn }),
      case let verb = tree[noun].head, verb > index, tree[verb].features.verbForm == .inf,
      !tree.hasDependent(of: verb, .obj)
    else { return }
    tree[index].head = verb
    tree[index].deprel = .obj
  }
}
