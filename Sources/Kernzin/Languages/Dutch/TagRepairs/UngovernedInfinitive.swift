/// *De politie zoekt getuigen*, *Zijn er nog vragen?*: an infinitive stands below *te* or a verb that takes
/// one; where the sentence has neither, the form is a plural noun.
enum UngovernedInfinitive: TagRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, tree[index].upos == .verb,
      tree[index].features.verbForm == .inf || isSecondFinite(index, in: tree),
      tree[index].form.ends(in: "en"), tree[index].deprel != .conj,
      !tree[index].deprel.isSubject,
      !["het", "om", ","].contains(tree[index - 1].formKey),
      tree.hasMainVerb,
      !tree.nodes.indices.contains(where: { isIntroduction($0, of: index, in: tree) }),
      !tree.nodes.indices.contains(where: { governs($0, index, in: tree, lexicon) })
    else { return }
    tree.retag(index, .noun, .plain(.plur))
  }

  /// *zoekt getuigen*, the second word taken for a plural: a clause has one finite verb.
  private static func isSecondFinite(_ index: Int, in tree: Tree) -> Bool {
    let verb = tree[index].head
    let isOwnInfinitive = tree[index].lemmaKey == tree[index].formKey
    let isFinite =
      tree[index].features.verbForm == .fin
      || tree[index].features.verbForm == .part && isOwnInfinitive
    return isFinite && tree[index].deprel == .xcomp && verb >= 0
      && verb < index && tree[verb].features.verbForm == .fin
      && !tree.nodes.contains { $0.head == index && $0.deprel != .advmod }
  }

  private static func isIntroduction(_ other: Int, of index: Int, in tree: Tree) -> Bool {
    tree[other].formKey == .infinitiveMarker
      || tree[other].head == index && [.case, .det].contains(tree[other].deprel)
        && tree[index - 1].upos != .num
        && tree[other].upos != .num
  }

  private static func governs(
    _ other: Int, _ index: Int, in tree: Tree, _ lexicon: DutchLexicon
  ) -> Bool {
    guard other != index, tree[other].upos == .verb || tree[other].upos == .aux else {
      return false
    }
    return lexicon.classes.has(tree[other].lemmaKey, in: .infinitiveVerb)
      || tree[other].features.verbForm == .inf && tree[other].head == index
  }
}
