/// *het zwaar beschadigde schip*: behind a definite article an adjective before a noun has its ending; one without
/// belongs to the next.
enum AdverbOfAdjective: TreeRepair {
  static let parts: [UPOS] = [.adj]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let noun = tree[index].head
    let next = index + 1
    guard tree[index].deprel == .amod, children.isEmpty, noun > next, tree[next].head == noun,
      tree[next].deprel == .amod, tree[next].form.ends(in: "e"),
      !["e", "en", "st"].contains(where: { tree[index].form.hasSuffix($0) }),
      tree[index].features.degree != .cmp, tree[index].form.first?.isLowercase == true,
      tree.nodes.contains(where: {
        $0.head == noun && $0.deprel == .det
          && ["de", "het", "die", "dat", "deze", "dit"].contains($0.form.inLowerCase)
      })
    else { return }
    tree[index].head = next
    tree[index].deprel = .advmod
  }
}
