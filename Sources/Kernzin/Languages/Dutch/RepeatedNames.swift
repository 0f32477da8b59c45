/// *Molenaar werd geboren*, *De Boer lachte*: a noun that is the surname of somebody whose whole name stands
/// elsewhere in the article, without an article or with the one that is part of the name.
enum RepeatedNames {
  static func repair(_ trees: inout [Tree]) {
    var surnames: Set<String> = []
    for tree in trees {
      for index in tree.nodes.indices where isSurname(index, in: tree) {
        surnames.insert(tree[index].form)
        if index > 0, tree[index - 1].deprel == .flat, tree[index - 1].form == "de" {
          surnames.insert("De \(tree[index].form)")
        }
      }
    }
    guard !surnames.isEmpty else { return }
    for number in trees.indices {
      for index in trees[number].nodes.indices {
        repair(index, in: &trees[number], surnames)
      }
    }
  }

  private static func repair(_ index: Int, in tree: inout Tree, _ surnames: Set<String>) {
    guard [.noun, .propn].contains(tree[index].upos), tree[index].deprel != .flat,
      surnames.contains(tree[index].form)
    else { return }
    if let article = tree.nodes.indices.first(where: {
      tree[$0].head == index && tree[$0].deprel == .det
    }) {
      guard article == index - 1, surnames.contains("\(tree[article].form) \(tree[index].form)")
      else { return }
      name(article, in: &tree)
      tree[article].deprel = .flat
    }
    name(index, in: &tree)
  }

  private static func name(_ index: Int, in tree: inout Tree) {
    tree[index].upos = .propn
    tree[index].lemma = tree[index].form
    tree[index].features = Features()
    tree[index].features.number = .sing
    // A person: the glossary has no say in what he is called.
    tree[index].features.person = .third
  }

  /// The last word of a name of several, set off by a title or office in front of it.
  private static func isSurname(_ index: Int, in tree: Tree) -> Bool {
    let name = tree[index].head
    guard tree[index].upos == .propn, tree[index].deprel == .flat, name >= 0,
      tree[index].form.isCapitalized, tree[name].upos == .propn
    else { return false }
    return tree[name].deprel == .appos || tree[name].deprel.isSubject
  }
}
