/// *Bezoekers krijgen een maaltijd voorgeschoteld*: *krijgen* beside the participle of a verb of giving makes a
/// passive whose subject is who gets something.
enum ReceivedParticiple: TreeRepair {
  static let parts: [UPOS] = [.verb, .aux]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].lemmaKey == "krijgen", verb >= 0,
      [.aux, .auxPass].contains(tree[index].deprel), tree[verb].features.verbForm == .part,
      lexicon.classes.has(tree[verb].lemmaKey, in: .givingVerb)
    else { return }
    tree[index].deprel = .auxPass
    let nominals = tree.nodes.indices.filter {
      tree[$0].head == verb && $0 != verb && isNominal($0, in: tree)
    }
    guard nominals.count == 2, nominals[0] < nominals[1] else { return }
    tree[nominals[0]].deprel = .nsubjPass
    tree[nominals[1]].deprel = .obj
  }

  private static func isNominal(_ index: Int, in tree: Tree) -> Bool {
    [.noun, .propn, .pron].contains(tree[index].upos)
      && [.nsubj, .nsubjPass, .obj, .iobj, .parataxis].contains(tree[index].deprel)
  }
}
