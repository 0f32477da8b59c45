/// *De officier had vijftien jaar geëist*: years that are sought, given or served are an object, not how long
/// somebody seeks.
enum SentencedYears: TreeRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].deprel == .obl, verb >= 0,
      lexicon.classes.has(tree[verb].lemmaKey, in: .sentencingVerb),
      children.contains(where: { tree[$0].deprel == .nummod }),
      !children.contains(where: { tree[$0].deprel == .case }),
      !tree.hasDependent(of: verb, .obj)
    else { return }
    tree[index].deprel = .obj
  }
}
