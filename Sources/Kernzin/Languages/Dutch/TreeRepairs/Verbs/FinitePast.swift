/// *Het hondje rende*: a verb on its own that heads a sentence and ends like a weak past is that, no
/// participle.
enum FinitePast: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].features.verbForm == .part, tree[index].deprel == .root else { return }
    let isPast = tree[index].form.ends(in: "de") || tree[index].form.ends(in: "te")
    // verwacht, betaalt: with a subject in front and more behind it, the present
    let isPresent =
      tree[index].form.ends(in: "t")
      && children.contains { tree[$0].deprel == .nsubj && $0 < index }
      && children.contains { $0 > index && tree[$0].upos != .punct }
    guard isPast || isPresent,
      !children.contains(where: { [.aux, .auxPass, .cop].contains(tree[$0].deprel) })
    else { return }
    tree[index].features = .finite(isPast ? .past : .pres, .sing)
  }
}
