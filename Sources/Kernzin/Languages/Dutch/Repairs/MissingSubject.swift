/// *Het hondje rende door het park*: a finite clause that is no order has a subject; where none was found,
/// the object in front of the verb is it.
enum MissingSubject: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, _ children: [Int], in tree: inout Tree, _: DutchLexicon) {
    let node = tree[index]
    guard node.features.verbForm == .fin, node.deprel == .root,
      !children.contains(where: { tree[$0].deprel.isSubject || tree[$0].deprel == .expl }),
      let object = children.first(where: { tree[$0].deprel == .obj }), object < index,
      children.allSatisfy({ $0 >= object }),
      (tree[object].features.number ?? .sing) == (node.features.number ?? .sing)
    else { return }
    tree[object].deprel = .nsubj
  }
}
