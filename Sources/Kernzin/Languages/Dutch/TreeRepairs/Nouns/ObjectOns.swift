/// *Moeten we ons zorgen maken?*: *ons* owns only single het-words; in front of a plural it is an object, or
/// reflexive beside *we*.
enum ObjectOns: TreeRepair {
  static let parts: [UPOS] = [.pron]
  static let words: [WordKey] = ["ons"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let noun = tree[index].head
    guard tree[index].deprel == .nmodPoss, tree[index].form == "ons", noun == index + 1,
      tree[noun].features.number == .plur, case let verb = tree[noun].head, verb >= 0,
      tree[verb].upos == .verb, [.obj, .obl, .nsubj].contains(tree[noun].deprel)
    else { return }
    let isOwn = tree.nodes.contains {
      $0.head == verb && $0.deprel == .nsubj && DutchGrammar.isWe($0.formKey)
    }
    tree[index].head = verb
    tree[index].deprel = isOwn ? .explPv : .iobj
    tree[index].features = Features()
    tree[index].features.person = .first
    tree[index].features.number = .plur
    tree[index].features.case = .acc
    if tree[noun].deprel == .obl { tree[noun].deprel = .obj }
  }
}
