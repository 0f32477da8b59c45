/// *Molenaar werd geboren*: a noun that opens a sentence without an article is the surname of somebody whose
/// whole name stands elsewhere in the article.
enum RepeatedNames {
  static func repair(_ trees: inout [Tree]) {
    var surnames: Set<String> = []
    for tree in trees {
      for index in tree.nodes.indices where isSurname(index, in: tree) {
        surnames.insert(tree[index].form)
      }
    }
    guard !surnames.isEmpty else { return }
    for number in trees.indices {
      for index in trees[number].nodes.indices
      where trees[number][index].upos == .noun && surnames.contains(trees[number][index].form) {
        let tree = trees[number]
        guard !tree.nodes.contains(where: { $0.head == index && $0.deprel == .det }) else {
          continue
        }
        trees[number][index].upos = .propn
        trees[number][index].lemma = tree[index].form
        trees[number][index].features = Features()
        trees[number][index].features.number = .sing
      }
    }
  }

  /// The last word of a name of several, set off by a title or office in front of it.
  private static func isSurname(_ index: Int, in tree: Tree) -> Bool {
    let node = tree[index]
    guard node.upos == .propn, node.deprel == .flat, node.head >= 0, node.form.isCapitalized,
      case let name = tree[node.head], name.upos == .propn
    else { return false }
    return name.deprel == .appos || name.deprel.isSubject
  }
}
