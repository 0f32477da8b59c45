/// *Begin 2022 brak de oorlog uit*: a part of a year or month in front of the verb tells when; what was
/// taken for the object is the subject.
enum TimeOpener: TreeRepair {
  static let parts: [UPOS] = [.noun, .propn]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].deprel == .nsubj, verb > index, index + 1 < verb,
      lexicon.classes.has(tree[index].formKey, in: .partOfTime),
      children.contains(where: {
        $0 == index + 1 && (tree[$0].upos == .num || tree[$0].upos == .propn)
      }),
      let subject = tree.nodes.indices.first(where: {
        tree[$0].head == verb && $0 > verb && tree[$0].deprel == .obj
      })
    else { return }
    tree[index].deprel = .obl
    tree[index + 1].deprel = .nmod
    tree[subject].deprel = .nsubj
  }
}
