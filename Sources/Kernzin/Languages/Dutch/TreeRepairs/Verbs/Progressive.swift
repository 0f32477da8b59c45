/// *Hij is aan het werken*, *Ze zijn de weg aan het maken*: what follows *aan het* below a form of
/// *zijn* is an infinitive that heads the clause, whatever it was taken for.
enum Progressive: TreeRepair {
  static let parts: [UPOS] = [.verb, .noun]
  static let words: [WordKey] = ["aan"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    guard index >= 2, tree[index - 1].formKey == .it, tree[index - 2].formKey == "aan",
      tree[index].form.ends(in: "n"),
      tree[index].upos == .verb || tree[index].lemmaKey == tree[index].formKey
    else { return }
    raiseOverCopula(index, in: &tree)
    let children = tree.children()
    var be = children[index].first { isBe($0, in: tree) && $0 != index }
    if be == nil, tree[index].head >= 0, isBe(tree[index].head, in: tree) {
      let above = tree[index].head
      be = above
      tree[index].head = tree[above].head
      tree[index].deprel = tree[above].deprel
      for child in children[above] where child != index { tree[child].head = index }
      tree[above].head = index
    }
    guard let be else { return }
    tree[be].upos = .aux
    tree[be].deprel = .aux
    tree[index].upos = .verb
    tree[index].lemma = tree[index].form.inLowerCase
    tree[index].features = Features()
    tree[index].features.verbForm = .inf
    for word in [index - 1, index - 2] {
      for child in tree.nodes.indices where tree[child].head == word && child != index - 1 {
        tree[child].head = index
      }
    }
    tree[index - 2].head = index
    tree[index - 2].deprel = .mark
    tree[index - 1].head = index - 2
    tree[index - 1].deprel = .fixed
  }

  /// *Zij was een brief aan het schrijven*: no copula has *aan het* below its predicate; what was taken
  /// for the predicate is the object.
  private static func raiseOverCopula(_ index: Int, in tree: inout Tree) {
    let predicate = tree[index].head
    guard predicate >= 0,
      let be = tree.nodes.indices.first(where: {
        tree[$0].head == predicate && tree[$0].deprel == .cop && isBe($0, in: tree)
      })
    else { return }
    tree[index].head = tree[predicate].head
    tree[index].deprel = tree[predicate].deprel
    tree[predicate].head = index
    tree[predicate].deprel = .obj
    for child in tree.nodes.indices where tree[child].head == predicate {
      switch tree[child].deprel {
      case .nsubj, .cop, .advmod, .obl, .advcl, .punct, .mark, .cc: tree[child].head = index
      default: break
      }
    }
    // Wat ben je aan het doen: the object of what was taken for a noun is the subject.
    let hasSubject = tree.nodes.indices.contains {
      tree[$0].head == index && tree[$0].deprel == .nsubj
    }
    guard !hasSubject else { return }
    for child in tree.nodes.indices
    where tree[child].head == index && tree[child].upos == .pron && child > be && child < index {
      tree[child].deprel = .nsubj
    }
  }

  private static func isBe(_ index: Int, in tree: Tree) -> Bool {
    tree[index].lemmaKey == "zijn"
      && [.aux, .verb].contains(tree[index].upos)
  }
}
