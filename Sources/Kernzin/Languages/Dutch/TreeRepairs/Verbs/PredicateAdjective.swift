/// *De deur is open*: a finite verb has no copula; the word is an adjective of the same form. So is what
/// *zijn* stands with as its participle but has not the form of one, and what belongs to another verb:
/// *De deur gaat open*.
enum PredicateAdjective: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    guard tree[index].features.verbForm == .fin || tree[index].features.verbForm == .part else {
      return
    }
    if let be = children.first(where: {
      tree[$0].lemmaKey == "zijn" && tree[$0].features.verbForm == .fin
        && (tree[$0].deprel == .cop || tree[$0].deprel == .aux && isNoParticiple(index, in: tree))
        && !isBeyondComma($0, from: index, in: tree)
    }) {
      if lexicon.classes.has(tree[index].formKey, in: .changeParticiple) {
        tree[be].deprel = .aux
        return
      }
      tree[be].deprel = .cop
    } else if tree[index].deprel != .compoundPrt || tree[index].features.verbForm == .part {
      return
    }
    tree[index].upos = .adj
    tree[index].lemma = tree[index].form.inLowerCase
    tree[index].features = Features()
    tree[index].features.degree = .pos
  }

  /// Too short for one, or without its ending, though read as one.
  private static func isNoParticiple(_ index: Int, in tree: Tree) -> Bool {
    let form = tree[index].form.inLowerCase
    return tree[index].features.verbForm == .part
      && (form.count < 5 || !["d", "t", "n"].contains { form.hasSuffix($0) })
  }

  /// *Wat ik mis, is rust*: the verb of another clause.
  private static func isBeyondComma(_ be: Int, from index: Int, in tree: Tree) -> Bool {
    be > index && tree.nodes[index..<be].contains { $0.form == "," }
  }
}
