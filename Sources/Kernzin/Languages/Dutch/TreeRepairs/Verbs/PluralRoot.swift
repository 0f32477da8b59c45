/// *Wordt het verworpen, dan volgen er verkiezingen*: what heads the sentence with a plural subject and without an
/// auxiliary is finite, though it was read as a participle; it has the form of the infinitive.
enum PluralRoot: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].deprel == .root, tree[index].features.verbForm == .part,
      tree[index].lemmaKey == tree[index].formKey, tree.nodes.last?.upos == .punct,
      !children.contains(where: {
        tree[$0].head == index && [.aux, .auxPass, .cop].contains(tree[$0].deprel)
      }),
      children.contains(where: {
        tree[$0].deprel.isSubject && tree[$0].features.number == .plur && $0 > index
      })
    else { return }
    tree[index].features = .finite(.pres, .plur)
  }
}
