/// The English tree before any rule: one node for each term and each punctuation mark, hanging as
/// the Dutch words did.
enum TermSeeding {
  static func seed(_ tree: Tree, terms: [Term]) -> EnglishTree {
    var nodes: [EnglishTree.Node] = []
    nodes.reserveCapacity(tree.count + 4)
    for index in tree.nodes.indices {
      nodes.append(
        EnglishTree.Node(
          lemma: tree[index].form, upos: tree[index].upos, head: tree[index].head,
          deprel: tree[index].deprel, order: Double(index)))
      nodes[index].dutch = index
      nodes[index].features = tree[index].features
    }
    let firstWord = tree.nodes.firstIndex { $0.upos != .punct }
    for number in terms.indices {
      place(terms[number], in: tree, firstWord: firstWord, into: &nodes)
    }
    // What no term covers stands for itself.
    for index in nodes.indices where nodes[index].tokens.isEmpty { nodes[index].tokens = [index] }
    // After all terms: the preposition has one of its own.
    for number in terms.indices {
      guard let frame = terms[number].frame else { continue }
      nodes[frame.preposition].lemma = frame.english
      nodes[frame.preposition].source = terms[number].source
      nodes[frame.preposition].rules.append(frameMark)
    }
    attach(&nodes, of: tree, terms: terms)
    return EnglishTree(nodes)
  }

  /// Gives the node of a term its English, and grammar where the entry knows better than the tagger.
  private static func place(
    _ term: Term, in tree: Tree, firstWord: Int?, into nodes: inout [EnglishTree.Node]
  ) {
    // The node of an expression is the one through which it hangs in the sentence, unless it is
    // a verb, whose anchor knows the grammar.
    let top = topmost(of: term, in: tree)
    for token in term.tokens where token != top { nodes[token].isRemoved = true }
    nodes[top].lemma = term.english
    nodes[top].tokens = term.tokens
    nodes[top].traits = term.features
    nodes[top].source = term.source
    // An entry for the very form (laatste, hersenen) needs no inflection of its own.
    if term.tokens.count == 1, term.upos != .verb, term.upos != .aux,
      tree[top].form != tree[top].lemma, tree[top].formKey != tree[top].lemmaKey,
      WordKey(term.lemma) == tree[top].formKey
    {
      nodes[top].features.degree = nil
      nodes[top].isFixed = true
    }
    // geboren, an adjective in the glossary, is no form of an English verb.
    if term.upos == .adj, tree[top].upos == .verb { nodes[top].isFixed = true }
    // danst, tagged a noun but with a subject: its entry knows it for a verb.
    if term.upos == .verb, term.tokens.count == 1, tree[top].upos != .verb,
      tree[top].upos != .aux,
      tree.nodes.contains(where: { $0.head == top && $0.deprel.isSubject }),
      !tree.nodes.contains(where: { $0.head == top && [.cop, .case, .det].contains($0.deprel) })
    {
      nodes[top].upos = .verb
      nodes[top].features.verbForm = .fin
    }
    // verstuurd, an adjective to the tagger: the participle of a verb the glossary has
    if term.upos == .verb, term.tokens.count == 1, tree[top].upos == .adj,
      tree.nodes.contains(where: { $0.head == top && $0.deprel == .cop })
    {
      nodes[top].upos = .verb
      nodes[top].features = Features()
      nodes[top].features.verbForm = .part
    }
    if case .unknown = term.source {
      nodes[top].isFixed = true
      if nodes[top].upos != .propn, top == firstWord {
        nodes[top].lemma = term.english.uncapitalized
      }
    }
    // in- en uitvoer: the first word is what the second is.
    if term.tokens.count == 1, term.upos == .noun, tree[top].form.ends(in: "-"),
      top + 2 < tree.count
    {
      nodes[top].upos = .noun
      nodes[top].features.number = tree[top + 2].features.number
    }
    // Hij, where only Jansen can be meant.
    if tree[top].upos == .pron, term.upos == .propn {
      nodes[top].upos = .propn
      nodes[top].features = Features()
      nodes[top].features.number = .sing
    }
    if tree[top].upos == .propn, term.upos == .noun, term.source != .unknown {
      nodes[top].upos = .noun
    }
    if term.tokens.count > 1 {
      // elke dag, read as the object; koste wat kost, as an auxiliary
      if term.upos == .adv,
        [.obj, .obl, .iobj, .nsubjPass, .aux, .auxPass].contains(nodes[top].deprel)
      {
        nodes[top].deprel = .advmod
      }
      nodes[top].upos = term.upos
      // laten weten: the governing verb knows the grammar.
      if term.upos != .verb || tree[top].upos != .verb { nodes[top].dutch = term.head }
    }
    // getuigen, rivalen: a noun the tagger took for a verb.
    if term.tokens.count == 1, term.upos == .noun, tree[top].upos == .verb {
      nodes[top].upos = .noun
      nodes[top].features.verbForm = nil
      nodes[top].features.number =
        tree[top].form.ends(in: "en") || tree[top].form.ends(in: "s") ? .plur : .sing
    }
    // verpleegkundige: an adjective used as a noun, with an entry of its own for it.
    if term.tokens.count == 1, term.upos == .noun, tree[top].upos == .adj,
      [.nsubj, .nsubjPass, .obj, .obl, .xcomp, .root].contains(tree[top].deprel)
    {
      nodes[top].upos = .noun
      nodes[top].features.number = tree[top].form.ends(in: "n") ? .plur : .sing
    }
    // heel, goed: an adjective that serves as adverb, with an entry of its own for it.
    if term.tokens.count == 1, term.upos == .adv, nodes[top].upos == .adj {
      nodes[top].upos = .adv
    }
  }

  /// Hangs dependents of a removed node from what took its place.
  private static func attach(_ nodes: inout [EnglishTree.Node], of tree: Tree, terms: [Term]) {
    var holder = Array(nodes.indices)
    for index in nodes.indices where !nodes[index].isRemoved {
      for token in nodes[index].tokens { holder[token] = index }
    }
    let root = tree.root.map { holder[$0] } ?? 0
    for index in nodes.indices where !nodes[index].isRemoved {
      let head = tree[index].head
      nodes[index].head = head < 0 ? -1 : holder[head]
      // een zeer besmettelijke ziekte, one entry but for zeer: it stays before its adjective
      if head >= 0, holder[head] != head, nodes[index].deprel == .advmod,
        tree[head].deprel == .amod
      {
        nodes[index].deprel = .amod
      }
    }
    for index in nodes.indices where !nodes[index].isRemoved && index != root {
      if nodes[index].head == index || hangsFromItself(index, nodes) { nodes[index].head = root }
    }
    if nodes.indices.contains(root) { nodes[root].head = -1 }
  }

  /// An expression over words that the parser put into different clauses closes a ring.
  private static func hangsFromItself(_ index: Int, _ nodes: [EnglishTree.Node]) -> Bool {
    var current = nodes[index].head
    var steps = 0
    while current >= 0, steps < nodes.count {
      if current == index { return true }
      current = nodes[current].head
      steps += 1
    }
    return false
  }

  /// In the trace of a preposition whose English the governing entry decided.
  static let frameMark = "frame"

  private static func topmost(of term: Term, in tree: Tree) -> Int {
    // lang niet alle scholen: a determiner hangs from its noun
    if term.upos == .det,
      let last = term.tokens.last(where: {
        tree[$0].deprel == .det && !term.tokens.contains(tree[$0].head)
      })
    {
      return last
    }
    return term.tokens.first { !term.tokens.contains(tree[$0].head) } ?? term.head
  }
}

extension String {
  /// With a lower-case first letter, unless more capitals follow (*NAVO*).
  var uncapitalized: String {
    guard let first, dropFirst().allSatisfy({ !$0.isUppercase }) else { return self }
    return first.lowercased() + dropFirst()
  }
}
