/// *op nummer twee Havenstad*: behind *nummer* the number belongs to it; what follows with a capital is a name.
enum NumberedName: TreeRepair {
  static let parts: [UPOS] = [.noun]
  static let words: [WordKey] = ["nummer"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let number = index - 1
    guard number > 0, tree[index].head == number - 1, tree[number].deprel == .nummod,
      tree[number - 1].formKey == "nummer", children.contains(number),
      tree[index].form.isCapitalized
    else { return }
    tree[number].head = number - 1
    tree[index].upos = .propn
    tree[index].lemma = tree[index].form
    tree[index].features = .plain(.sing)
    tree[index].deprel = .appos
  }
}
