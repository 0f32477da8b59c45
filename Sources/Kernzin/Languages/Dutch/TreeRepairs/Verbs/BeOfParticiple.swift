/// *Onderzoekers zijn erin geslaagd gras te laten groeien*: a finite *zijn* read as an owner behind a noun that
/// heads the sentence is the auxiliary of the participle that follows, and the noun its subject.
enum BeOfParticiple: TreeRepair {
  static let parts: [UPOS] = [.verb, .aux]
  static let words: [WordKey] = ["zijn"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    guard tree[index].deprel == .nmodPoss, tree[index].features.verbForm == .fin,
      tree[index].form == DutchGrammar.be, let root = tree.root, root < index,
      tree[root].upos == .noun, tree[root].features.number == .plur,
      let participle = tree.nodes.indices.first(where: {
        $0 > index && tree[$0].features.verbForm == .part && tree[$0].deprel != .amod
      }),
      !tree.nodes[..<participle].indices.contains(where: {
        $0 != index && tree[$0].features.verbForm == .fin
      })
    else { return }
    let between = (index + 1)..<participle
    tree[participle].head = -1
    tree[participle].deprel = .root
    for child in tree.nodes.indices
    where tree[child].head == root && child > index && child != participle {
      tree[child].head = participle
      if tree[child].features.verbForm == .inf { tree[child].deprel = .xcomp }
    }
    for child in between where tree[child].head == participle || tree[child].upos == .adv {
      tree[child].head = participle
      tree[child].deprel = .advmod
    }
    tree[root].head = participle
    tree[root].deprel = .nsubj
    tree[index].head = participle
    tree[index].deprel = .aux
    tree[index].upos = .aux
  }
}
