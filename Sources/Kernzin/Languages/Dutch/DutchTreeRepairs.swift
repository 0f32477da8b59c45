/// Readings of tagger and parser that Dutch grammar rules out, put right before anything is looked up.
///
/// Each repair looks at one pattern that has only one reading, so a right tree is never touched.
enum DutchTreeRepairs {
  static func apply(to tree: inout Tree) {
    let children = tree.children()
    for index in tree.nodes.indices {
      predicateAdjective(index, children[index], in: &tree)
      nominalParticiple(index, children[index], in: &tree)
    }
    for index in tree.nodes.indices { progressive(index, in: &tree) }
  }

  /// *De deur is open*: a finite verb has no copula; the word is an adjective of the same form.
  private static func predicateAdjective(_ index: Int, _ children: [Int], in tree: inout Tree) {
    let node = tree[index]
    guard node.upos == .verb, node.features.verbForm == .fin || node.features.verbForm == .part,
      children.contains(where: {
        tree[$0].deprel == .cop && tree[$0].features.verbForm == .fin
          && LemmaKey.of(tree[$0].lemma) == DutchGrammar.be
      })
    else { return }
    tree[index].upos = .adj
    tree[index].lemma = node.form.lowercased()
    tree[index].features = Features()
    tree[index].features.degree = .pos
  }

  /// *de gevangenen, de verdachte*: a participle that carries an article and the ending of a noun is
  /// one, unless it hangs from a noun.
  private static func nominalParticiple(_ index: Int, _ children: [Int], in tree: inout Tree) {
    let node = tree[index]
    let form = node.form.lowercased()
    guard node.upos == .verb, node.features.verbForm == .part,
      [.nsubj, .nsubjPass, .obj, .iobj, .obl, .oblAgent, .nmod].contains(node.deprel),
      form.hasSuffix("e") || form.hasSuffix("en"),
      children.contains(where: { tree[$0].deprel == .det && $0 < index })
    else { return }
    let isPlural = form.hasSuffix("n")
    tree[index].upos = .noun
    tree[index].lemma = isPlural ? String(form.dropLast()) : form
    tree[index].features = Features()
    tree[index].features.number = isPlural ? .plur : .sing
  }

  /// *Hij is aan het werken*, *Ze zijn de weg aan het maken*: what follows *aan het* below a form of
  /// *zijn* is an infinitive that heads the clause, whatever it was taken for.
  private static func progressive(_ index: Int, in tree: inout Tree) {
    guard index >= 2, tree[index].form.hasSuffix("n"),
      tree[index - 1].form.lowercased() == DutchGrammar.it,
      tree[index - 2].form.lowercased() == "aan",
      tree[index].upos == .verb || tree[index].upos == .noun,
      tree[index].upos == .verb || LemmaKey.of(tree[index].lemma) == tree[index].form.lowercased()
    else { return }
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
    tree[index].lemma = tree[index].form.lowercased()
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

  private static func isBe(_ index: Int, in tree: Tree) -> Bool {
    LemmaKey.of(tree[index].lemma) == DutchGrammar.be
      && [.aux, .verb].contains(tree[index].upos)
  }
}
