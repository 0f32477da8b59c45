/// *Hoe lang duurt de reis naar Praag?*: where a journey goes to says more of the journey than of a verb that
/// leads nowhere.
enum JourneyTo: TreeRepair {
  static let parts: [UPOS] = [.noun, .propn]
  static let words: [WordKey] = ["naar"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].deprel == .obl, verb >= 0, [.verb, .adj, .noun].contains(tree[verb].upos),
      let to = children.first(where: { tree[$0].deprel == .case && tree[$0].form == "naar" }),
      to == children.first, to > 0, case let journey = to - 1, tree[journey].head == verb,
      [.nsubj, .nsubjPass, .obj].contains(tree[journey].deprel),
      lexicon.classes.has(tree[journey].lemmaKey, in: .journey),
      !lexicon.classes.has(tree[verb].lemmaKey, in: .motionVerb)
    else { return }
    tree[index].head = journey
    tree[index].deprel = .nmod
  }
}
