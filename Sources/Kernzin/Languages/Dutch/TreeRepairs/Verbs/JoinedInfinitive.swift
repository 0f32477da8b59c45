/// *om de bus te laten stoppen, de zaal dicht te houden en het licht uit te doen*: an infinitive with *te* behind
/// a comma goes on with the one in front of it.
enum JoinedInfinitive: TreeRepair {
  static let parts: [UPOS] = [.verb]
  static let words: [WordKey] = [.infinitiveMarker]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let noun = tree[index].head
    guard tree[index].features.verbForm == .inf, tree[index].deprel == .nmod, noun >= 0,
      noun < index, tree[noun].upos == .noun, hasMarker(index, in: tree),
      case let verb = tree[noun].head, verb > noun, verb < index,
      tree[verb].features.verbForm == .inf, hasMarker(verb, in: tree),
      tree.nodes[verb..<index].contains(where: { $0.form == "," })
    else { return }
    tree[index].head = verb
    tree[index].deprel = .conj
  }

  private static func hasMarker(_ index: Int, in tree: Tree) -> Bool {
    index > 0 && tree[index - 1].formKey == .infinitiveMarker
  }
}
