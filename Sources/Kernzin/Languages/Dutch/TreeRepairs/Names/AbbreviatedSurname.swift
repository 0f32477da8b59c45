/// *Mark de V.*: an initial behind a first name and a particle of surnames goes on with the name.
enum AbbreviatedSurname: TreeRepair {
  static let parts: [UPOS] = [.propn]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    guard tree[index].deprel != .flat, tree[index].form.ends(in: "."),
      tree[index].form.isCapitalized, tree[index].form.count == 2
    else { return }
    var first = index - 1
    while first > 0, lexicon.surnameParticles.contains(tree[first].form) { first -= 1 }
    guard first >= 0, first < index - 1, tree[first].upos == .propn, tree[first].form.isCapitalized
    else { return }
    for child in tree.nodes.indices where tree[child].head == index { tree[child].head = first }
    for word in (first + 1)...index {
      tree[word].head = first
      tree[word].deprel = .flat
      tree[word].upos = .propn
    }
  }
}
