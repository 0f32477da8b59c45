/// *Wie dit leest, is gek*: a finite verb with a subject of its own is a clause, as a subject too.
enum ClausalSubject: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].deprel == .nsubj, tree[index].features.verbForm == .fin,
      children.contains(where: {
        tree[$0].deprel == .nsubj && tree[$0].upos == .pron && $0 < index
      })
    else { return }
    tree[index].deprel = .csubj
  }
}
