/// *Het hondje rende door het park*: a finite clause that is no order has a subject; where none was found,
/// the object in front of the verb is it.
enum MissingSubject: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].deprel == .root || tree[index].deprel == .conj,
      tree[index].features.verbForm == .fin || isModal(children, in: tree),
      !children.contains(where: { tree[$0].deprel.isSubject || tree[$0].deprel == .expl }),
      let object = children.first(where: { tree[$0].deprel == .obj }), object < index,
      children.allSatisfy({ $0 >= object || [.cc, .punct].contains(tree[$0].deprel) }),
      (tree[object].features.number ?? .sing)
        == (finite(index, children, in: tree).features.number ?? .sing)
    else { return }
    tree[object].deprel = .nsubj
  }

  private static func finite(_ index: Int, _ children: ArraySlice<Int>, in tree: Tree) -> Tree.Node
  {
    children.first { isFiniteHelper($0, in: tree) }.map { tree[$0] } ?? tree[index]
  }

  /// *en de wethouder moet praten*
  private static func isModal(_ children: ArraySlice<Int>, in tree: Tree) -> Bool {
    children.contains { isFiniteHelper($0, in: tree) }
  }

  private static func isFiniteHelper(_ child: Int, in tree: Tree) -> Bool {
    tree[child].deprel == .aux && tree[child].features.verbForm == .fin
  }
}
