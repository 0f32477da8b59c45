/// *Hoe warmer het wordt, hoe meer water we drinken*: behind the comma the finite verb heads what *hoe* or *des te*
/// opens, and the comparative belongs to the noun right behind it or to the verb.
enum CorrelativeHalf: TreeRepair {
  static let parts: [UPOS] = [.adv, .det, .pron]
  static let words: [WordKey] = ["hoe"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    guard index > 2, tree[index - 1].form == ",", ["hoe", "des"].contains(tree[index].form),
      case let comparative = index + (tree[index].form == "des" ? 2 : 1),
      comparative + 1 < tree.count, isComparative(tree[comparative]), let root = tree.root,
      root >= index || tree[root].upos == .verb || tree[root].upos == .adj,
      tree.nodes.first.map({ $0.form.inLowerCase == "hoe" }) ?? false
    else { return }
    let end = tree.nodes[index...].lastIndex { $0.upos != .punct } ?? index
    let half = index...end
    guard let finite = half.first(where: { tree[$0].features.verbForm == .fin }),
      !half.contains(where: { tree[$0].form == "," })
    else { return }
    // zijn we thuis: the predicate heads its clause
    let isHelper = [.cop, .aux, .auxPass].contains(tree[finite].deprel)
    let verb = isHelper && half.contains(tree[finite].head) ? tree[finite].head : finite
    guard verb != comparative, verb == root || root < index else { return }
    // The verb hangs from the root before anything hangs from it: no circle can come of it.
    if verb != root {
      tree[verb].head = root
      tree[verb].deprel = .parataxis
    }
    for node in half where node != verb && !half.contains(tree[node].head) {
      tree[node].head = verb
    }
    let noun = comparative + 1
    let isCounted = tree[noun].upos == .noun && noun != verb
    if isCounted {
      tree[noun].head = verb
      tree[noun].deprel =
        half.contains { $0 != noun && tree[$0].head == verb && tree[$0].deprel.isSubject }
        ? .obj : .nsubj
      tree[comparative].head = noun
      tree[comparative].deprel = .amod
    } else {
      tree[comparative].head = verb
      tree[comparative].deprel = .advmod
    }
    tree[index].head = comparative
    tree[index].deprel = .advmod
    if comparative == index + 2 {
      tree[index + 1].head = index
      tree[index + 1].deprel = .fixed
    }
  }

  private static func isComparative(_ node: Tree.Node) -> Bool {
    node.features.degree == .cmp || DutchGrammar.isBareComparative(node.formKey)
  }
}
