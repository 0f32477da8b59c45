/// Readings of tagger and parser that Dutch grammar rules out, put right before anything is looked up.
///
/// Each repair looks at one pattern that has only one reading, so a right tree is never touched.
enum DutchTreeRepairs {
  static func apply(to tree: inout Tree) {
    let children = tree.children()
    for index in tree.nodes.indices {
      predicateAdjective(index, children[index], in: &tree)
      nominalParticiple(index, children[index], in: &tree)
      infinitive(index, children[index], in: &tree)
      markedInfinitive(index, in: &tree)
      possessedHair(index, children[index], in: &tree)
      subordinatePlural(index, children[index], in: &tree)
      resultAdjective(index, children[index], in: &tree)
      finitePlural(index, children[index], in: &tree)
    }
    for index in tree.nodes.indices {
      progressive(index, in: &tree)
      modalPerfect(index, in: &tree)
    }
  }

  /// *veel te doen*: right behind *te* a verb is an infinitive, whatever form it looks like.
  private static func markedInfinitive(_ index: Int, in tree: inout Tree) {
    let node = tree[index]
    guard index > 0, node.upos == .verb || node.upos == .aux, node.features.verbForm != .inf,
      node.form.hasSuffix("n"), tree[index - 1].form.lowercased() == DutchGrammar.infinitiveMarker,
      tree[index - 1].upos == .adp
    else { return }
    tree[index].features = Features()
    tree[index].features.verbForm = .inf
    tree[index].lemma = node.form.lowercased()
  }

  /// *mijn haar*: what is possessed is no pronoun.
  private static func possessedHair(_ index: Int, _ children: [Int], in tree: inout Tree) {
    guard tree[index].upos == .pron, tree[index].features.possessive || tree[index].form == "haar",
      children.contains(where: { tree[$0].deprel == .nmodPoss && $0 == index - 1 })
    else { return }
    tree[index].upos = .noun
    tree[index].lemma = tree[index].form.lowercased()
    tree[index].features = Features()
    tree[index].features.number = .sing
    tree[index].features.gender = .neut
  }

  /// *wil … verhogen*: below another verb a form that is its own dictionary form is the infinitive.
  private static func infinitive(_ index: Int, _ children: [Int], in tree: inout Tree) {
    let node = tree[index]
    guard node.upos == .verb, node.features.verbForm != .inf, node.deprel == .xcomp,
      node.form.hasSuffix("n"), LemmaKey.of(node.lemma) == node.form, node.head >= 0,
      tree[node.head].upos == .verb || tree[node.head].upos == .aux,
      !children.contains(where: { tree[$0].deprel == .aux || tree[$0].deprel == .auxPass })
    else { return }
    tree[index].features = Features()
    tree[index].features.verbForm = .inf
  }

  /// *dat de regels veranderen*: behind a conjunction, with a subject and no other verb, the plural
  /// looks like the infinitive.
  private static func subordinatePlural(_ index: Int, _ children: [Int], in tree: inout Tree) {
    let node = tree[index]
    guard node.upos == .verb, node.features.verbForm == .inf,
      children.contains(where: {
        tree[$0].deprel == .mark && tree[$0].upos == .sconj
          && tree[$0].form.lowercased() != DutchGrammar.infinitiveIntroduction
      }),
      children.contains(where: { tree[$0].deprel == .nsubj }),
      !children.contains(where: {
        [.aux, .auxPass, .cop].contains(tree[$0].deprel)
          || tree[$0].form.lowercased() == DutchGrammar.infinitiveMarker
      })
    else { return }
    tree[index].features.verbForm = .fin
    tree[index].features.tense = .pres
    tree[index].features.number = .plur
  }

  /// *De deur gaat open*: a finite verb that depends on another without a clause of its own is an
  /// adjective that goes with the verb.
  private static func resultAdjective(_ index: Int, _ children: [Int], in tree: inout Tree) {
    let node = tree[index]
    guard node.upos == .verb, node.features.verbForm == .fin, node.deprel == .xcomp,
      children.isEmpty, node.head >= 0, tree[node.head].upos == .verb
    else { return }
    tree[index].upos = .adj
    tree[index].lemma = node.form.lowercased()
    tree[index].features = Features()
    tree[index].deprel = .compoundPrt
  }

  /// *De landen grenzen aan zee*: a plural noun with a subject and without a copula is a verb.
  private static func finitePlural(_ index: Int, _ children: [Int], in tree: inout Tree) {
    let node = tree[index]
    guard node.upos == .noun, node.features.number == .plur, node.form.hasSuffix("en"),
      children.contains(where: { tree[$0].deprel == .nsubj && $0 < index }),
      !children.contains(where: {
        [.cop, .det, .amod, .case, .aux, .nummod].contains(tree[$0].deprel)
      })
    else { return }
    tree[index].upos = .verb
    tree[index].lemma = node.form.lowercased()
    tree[index].features = Features()
    tree[index].features.verbForm = .fin
    tree[index].features.tense = .pres
    tree[index].features.number = .plur
  }

  /// *Wij hadden dat moeten weten*: *hebben* above an infinitive with a modal is its auxiliary.
  private static func modalPerfect(_ index: Int, in tree: inout Tree) {
    guard tree[index].upos == .verb || tree[index].upos == .aux,
      LemmaKey.of(tree[index].lemma) == "hebben", tree[index].deprel != .aux
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
