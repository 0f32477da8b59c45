/// *De raad beslist morgen*: in a full sentence without a verb, what ends in *-t* right behind the noun that heads
/// it is no adjective but its verb.
enum PresentBehindNoun: TreeRepair {
  static let parts: [UPOS] = [.adj]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let described = tree[index].head
    let noun = index - 1
    // beslist dinsdag: it may be taken to describe the day
    guard tree[index].deprel == .amod, noun >= 0,
      described == noun || described == index + 1 && tree[described].head == noun,
      tree[noun].upos == .noun,
      tree[noun].deprel == .root, tree[noun].features.number == .sing,
      tree.hasDependent(of: noun, .det), tree[index].form.ends(in: "t"),
      index + 2 < tree.count, tree.nodes.last?.form == ".", !tree.hasFiniteVerb
    else { return }
    tree[index].head = -1
    tree[index].deprel = .root
    tree[index].upos = .verb
    tree[index].features = .finite(.pres, .sing)
    let form = tree[index].form.inLowerCase
    tree[index].lemma = DutchForms.dictionaryForms(of: form, upos: .verb).first ?? form
    for child in tree.nodes.indices where child > index && tree[child].head == noun {
      tree[child].head = index
      if tree[child].deprel == .nmod { tree[child].deprel = .obl }
    }
    tree[noun].head = index
    tree[noun].deprel = .nsubj
  }
}
