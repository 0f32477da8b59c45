/// *Wij hadden dat moeten weten*: *hebben* above an infinitive with a modal is its auxiliary.
enum ModalPerfect: TreeRepair {
  static let parts: [UPOS] = [.verb, .aux]
  static let words: [WordKey] = ["hebben"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    guard tree[index].lemmaKey == "hebben", tree[index].deprel != .aux
    else { return }
    let children = tree.children()
    guard
      let verb = children[index].first(where: { child in
        [.ccomp, .xcomp].contains(tree[child].deprel) && tree[child].features.verbForm == .inf
          && child > index
          && children[child].contains {
            tree[$0].deprel == .aux && tree[$0].features.verbForm == .inf
          }
          && !children[child].contains { tree[$0].deprel == .mark }
      })
    else { return }
    let hasSubject = children[index].contains { tree[$0].deprel == .nsubj }
    for child in children[verb] where hasSubject && tree[child].deprel == .nsubj {
      tree[child].deprel = .obj
    }
    tree[verb].head = tree[index].head
    tree[verb].deprel = tree[index].deprel
    for child in children[index] where child != verb { tree[child].head = verb }
    tree[index].head = verb
    tree[index].deprel = .aux
    tree[index].upos = .aux
  }
}
