/// *De atleet liep een blessure op*: nobody walks onto an injury; the preposition is the particle of *oplopen*.
enum WhatIsIncurred: TreeRepair {
  static let parts: [UPOS] = [.adp]
  static let words: [WordKey] = ["op"]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let noun = tree[index].head
    guard tree[index].form == "op", tree[index].deprel == .case, noun >= 0, noun < index,
      lexicon.classes.has(tree[noun].lemmaKey, in: .incurred),
      case let verb = tree[noun].head, verb >= 0, tree[verb].lemmaKey == "lopen"
    else { return }
    tree[index].head = verb
    tree[index].deprel = .compoundPrt
    if tree[noun].deprel == .obl { tree[noun].deprel = .obj }
  }
}
