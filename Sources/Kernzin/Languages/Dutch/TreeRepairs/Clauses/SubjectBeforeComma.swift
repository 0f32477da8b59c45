/// *Een huishouden betaalt 1.640 euro voor gas, blijkt uit cijfers*: what stands in front of the comma is
/// no subject of the verb behind it.
enum SubjectBeforeComma: TreeRepair {
  static let parts: [UPOS] = [.noun, .propn]
  static let words: [WordKey] = [","]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].deprel == .nsubj, verb > index, tree[verb].deprel == .parataxis,
      tree[verb].features.verbForm == .fin, tree[verb - 1].form == ",",
      case let main = tree[verb].head, main >= 0, main < index, tree[main].upos == .verb
    else { return }
    let hasSubject = tree.nodes.contains { $0.head == main && $0.deprel.isSubject }
    // betaalt deze winter 1.640 euro: when, not what
    for time in tree.nodes.indices
    where time < index && tree[time].head == main && tree[time].deprel == .obj
      && tree.nodes.contains(where: { $0.head == time && $0.features.pronType == .dem })
    {
      tree[time].deprel = .obl
    }
    let hasObject = tree.hasDependent(of: main, .obj)
    tree[index].head = main
    tree[index].deprel = !hasSubject ? .nsubj : hasObject ? .obl : .obj
  }
}
