extension Doubt {
  /// What is wrong with a relative clause.
  static func ofDescription(
    _ clause: ClauseParts, _ children: Tree.Children, in tree: Tree
  ) -> [Doubt] {
    let noun = tree[clause.index].head
    guard noun >= 0 else { return [] }
    if tree[noun].features.pronType == .rel { return [.describedRelative] }
    guard clause.children.contains(where: { opens($0, children[$0], in: tree) }) else {
      return [.missingRelative]
    }
    guard tree[noun].upos == .noun,
      let pronoun = clause.children.first(where: { isPronoun($0, in: tree) })
    else { return [] }
    var doubts: [Doubt] = []
    let features = tree[noun].features
    let isNeuter = tree[pronoun].formKey == "dat"
    if isNeuter
      ? features.number == .plur || features.gender == .com
      : features.number == .sing && features.gender == .neut
    {
      doubts.append(.relativeGender)
    }
    if tree[pronoun].deprel != .obj, let number = features.number,
      let finite = clause.finites.first,
      let own = tree[finite].features.number, own != number
    {
      doubts.append(.relativeNumber)
    }
    return doubts
  }

  private static let relatives: Set<WordKey> = [
    "die", "dat", "wie", "wat", "welke", "hoe", "toen", "zoals", "wiens",
  ]

  private static func opens(_ child: Int, _ below: ArraySlice<Int>, in tree: Tree) -> Bool {
    isRelative(tree[child]) || below.contains { isRelative(tree[$0]) }
  }

  private static func isRelative(_ node: Tree.Node) -> Bool {
    if node.features.pronType == .rel { return true }
    return relatives.contains(node.formKey) || node.form.inLowerCase.hasPrefix("waar")
  }

  private static func isPronoun(_ child: Int, in tree: Tree) -> Bool {
    tree[child].features.pronType == .rel
      && [.nsubj, .nsubjPass, .obj].contains(tree[child].deprel)
      && DutchGrammar.isRelativePronoun(tree[child].formKey)
  }
}
