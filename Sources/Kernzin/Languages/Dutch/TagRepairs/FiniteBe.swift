/// *De regels zijn streng*, *Wees voorzichtig*: *zijn* where a copula or auxiliary hangs, or in a sentence without
/// a finite verb, is no pronoun, and *wees* in front of the sentence is an order.
enum FiniteBe: TagRepair {
  static let parts: [UPOS] = [.pron, .verb, .noun, .adj, .propn]
  static let words: [WordKey] = ["zijn", "wees"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    let isCopula =
      tree[index].formKey == "zijn" && tree[index].upos == .pron
      && ([.cop, .aux, .auxPass].contains(tree[index].deprel) || isOnlyVerb(index, in: tree))
    let isOrder =
      tree[index].formKey == "wees" && tree[index].upos != .aux
      && tree.nodes[..<index].allSatisfy { $0.upos == .punct }
      && index + 1 < tree.count && [.adj, .adv, .det].contains(tree[index + 1].upos)
    guard isCopula || isOrder else { return }
    tree.retag(index, .aux, .finite(.pres, isCopula ? .plur : .sing))
    tree[index].lemma = DutchGrammar.be
  }

  /// *Scholen zijn flink gekort*: in a full sentence, behind a plural.
  private static func isOnlyVerb(_ index: Int, in tree: Tree) -> Bool {
    index > 0 && index + 2 < tree.count && tree.nodes.last?.form == "." && !tree.hasFiniteVerb
      && tree[index - 1].upos != .adp && tree[index + 1].upos != .noun
      && tree.nodes[..<index].contains { $0.upos == .noun && $0.features.number == .plur }
  }
}
