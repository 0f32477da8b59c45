/// *zowel jongens als meisjes*: what follows *als* is a conjunct, whatever it was taken for.
enum CorrelativeConjunct: TreeRepair {
  static let words: [WordKey] = ["zowel"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    guard tree[index].head > index, tree[index].formKey == "zowel" else {
      return
    }
    let head = tree[index].head
    let second = tree.nodes.indices.first { place in
      place > head && tree[place].head > place && tree[tree[place].head].head == head
        && tree[place].formKey == "als"
    }
    guard let second else { return }
    tree[tree[second].head].deprel = .conj
    tree[second].deprel = .cc
    tree[index].deprel = .ccPreconj
  }
}
