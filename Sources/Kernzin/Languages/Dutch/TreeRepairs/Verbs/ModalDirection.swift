/// *Kort na rust moest de verdediger Jansen van het veld*: a modal verb without an infinitive moves its subject;
/// the phrase behind the name tells from where.
enum ModalDirection: TreeRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let subject = tree[index].head
    guard tree[index].deprel == .nmod, subject >= 0, subject < index,
      tree[subject].deprel == .nsubj, case let modal = tree[subject].head, modal >= 0,
      modal < subject, tree[modal].upos == .verb, tree[modal].deprel == .root,
      DutchGrammar.isModal(tree[modal].lemmaKey),
      children.contains(where: {
        tree[$0].deprel == .case && ["van", "naar", "uit"].contains(tree[$0].form)
      }),
      tree.hasDependent(of: subject, .appos),
      !tree.nodes.contains(where: {
        $0.head == modal && ($0.features.verbForm == .inf || $0.deprel == .obj)
      })
    else { return }
    tree[index].head = modal
    tree[index].deprel = .obl
  }
}
