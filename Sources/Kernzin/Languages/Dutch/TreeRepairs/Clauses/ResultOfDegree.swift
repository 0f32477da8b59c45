/// *zo moe en soms zo boos, dat zij zwijgt*: what follows from how somebody is belongs to all of it, not to the
/// adverb in front.
enum ResultOfDegree: TreeRepair {
  static let parts: [UPOS] = [.verb, .adj, .noun]
  static let words: [WordKey] = ["zo"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let adverb = tree[index].head
    guard tree[index].deprel == .advcl, adverb >= 0, adverb < index, tree[adverb].upos == .adv,
      tree[adverb].deprel == .advmod,
      children.contains(where: { tree[$0].deprel == .mark && tree[$0].formKey == "dat" }),
      case var degree = tree[adverb].head, degree > adverb, tree[degree].upos == .adj
    else { return }
    while tree[degree].deprel == .conj, tree[degree].head >= 0, tree[degree].head < degree {
      degree = tree[degree].head
    }
    guard tree.nodes.contains(where: { $0.head == degree && $0.formKey == "zo" }) else { return }
    tree[index].head = degree
  }
}
