/// *Mark de V., Willem H.*: behind a first name an initial is the surname of somebody who may not be named.
enum AbbreviatedSurname: TreeRepair {
  static let parts: [UPOS] = [.propn]

  static func repair(_ index: Int, _ children: [Int], in tree: inout Tree, _ lexicon: DutchLexicon)
  {
    guard isInitial(tree[index].form), tree[index].deprel != .flat,
      children.allSatisfy({ $0 < index })
    else { return }
    var first = index - 1
    while first > 0, lexicon.surnameParticles.contains(tree[first].form) { first -= 1 }
    guard first >= 0, tree[first].upos == .propn, !isInitial(tree[first].form),
      tree[first].head != index, tree[first].form.isCapitalized
    else { return }
    for place in first + 1...index {
      tree[place].head = first
      tree[place].deprel = .flat
      tree[place].upos = .propn
    }
  }

  /// One capital and a period.
  private static func isInitial(_ form: String) -> Bool {
    form.utf8.count == 2 && form.hasSuffix(".") && form.isCapitalized
  }
}
