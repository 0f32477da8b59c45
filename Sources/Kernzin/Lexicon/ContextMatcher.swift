/// Decides whether the context of a glossary line holds at a node of a Dutch tree.
struct ContextMatcher {
  let tree: Tree
  let children: [[Int]]
  let words: SentenceWords

  init(tree: Tree, glossary: Glossary) {
    self.tree = tree
    self.children = tree.children()
    self.words = SentenceWords(tree, glossary: glossary)
  }

  /// How well the context fits: `nil` when a condition fails, else a count in which conditions that
  /// name words weigh more than those about grammar alone.
  func fit(_ entry: LexicalEntry, at node: Int) -> Int? {
    var weight = 0
    for condition in entry.conditions {
      guard holds(condition, at: node) != condition.negated else { return nil }
      weight += condition.isLexical ? 3 : condition.negated ? 1 : 2
    }
    return weight
  }

  private func holds(_ condition: LexicalEntry.Condition, at index: Int) -> Bool {
    let node = tree[index]
    switch condition.relation {
    case .obj: return any(condition, among: objects(of: index))
    case .iobj: return any(condition, among: children[index].filter { tree[$0].deprel == .iobj })
    case .subj: return any(condition, among: subjects(of: index))
    case .clause where node.upos == .sconj || node.upos == .adp || node.upos == .cconj:
      return node.deprel == .mark && node.head >= 0 && isFinite(node.head)
    case .clause:
      return children[index].contains {
        tree[$0].deprel == .ccomp || tree[$0].deprel == .csubj && isFinite($0)
      }
    case .inf where node.upos == .sconj || node.upos == .adp || node.upos == .cconj:
      return node.deprel == .mark && node.head >= 0 && tree[node.head].features.verbForm == .inf
    case .inf:
      return children[index].contains {
        (tree[$0].deprel == .xcomp || tree[$0].deprel == .ccomp || tree[$0].deprel == .csubj)
          && tree[$0].features.verbForm == .inf && !isFinite($0) && !hasConjunction($0)
      }
    case .prep:
      return children[index].contains { child in
        children[child].contains {
          tree[$0].deprel == .case && matches(condition, $0)
        }
      }
    case .noun:
      if node.deprel == .amod || node.upos == .adp || node.deprel == .det || node.deprel == .nummod
      {
        return node.head >= 0 && matches(condition, node.head)
      }
      return any(condition, among: subjects(of: index))
    case .head:
      guard node.head >= 0 else { return false }
      // For a preposition: what the whole phrase hangs from.
      let governor = node.deprel == .case ? tree[node.head].head : node.head
      return governor >= 0 && matches(condition, governor)
    case .mod: return any(condition, among: children[index])
    case .next: return index + 1 < tree.count && matches(condition, index + 1)
    case .prev: return index > 0 && matches(condition, index - 1)
    case .near: return tree.nodes.indices.contains { $0 != index && matches(condition, $0) }
    case .sing: return number(of: index) == .sing
    case .plur: return number(of: index) == .plur
    case .attr: return node.deprel == .amod
    case .pred: return node.deprel != .amod
    case .neg:
      return isNegated(index)
        || (node.upos != .verb && node.head >= 0 && isNegated(node.head, except: index))
        || (node.head >= 0 && DutchGrammar.negatives.contains(words.lemmas[node.head]))
    case .start: return index == 0 || (index == 1 && tree[0].upos == .punct)
    }
  }

  /// Number of a word; determiners take it from their noun, pronouns that show none from their verb.
  private func number(of index: Int) -> Features.Number? {
    let node = tree[index]
    if let own = node.features.number { return own }
    guard node.head >= 0 else { return nil }
    switch node.deprel {
    case .det, .amod, .nummod: return tree[node.head].features.number
    case .nsubj,
      .nsubjPass where !children[index].contains { tree[$0].deprel == .conj }:
      // The first finite form counts: zijn and hebben at the end are infinitives that look finite.
      let verbs = ([node.head] + children[node.head]).sorted()
      return verbs.first {
        tree[$0].features.verbForm == .fin
          && ($0 == node.head || [.aux, .auxPass, .cop].contains(tree[$0].deprel))
      }.flatMap { tree[$0].features.number }
    default: return nil
    }
  }

  /// Whether *niet*, *geen*, *niemand*, *zonder* deny what the node says.
  private func isNegated(_ index: Int, except word: Int? = nil) -> Bool {
    children[index].contains { child in
      child != word
        && (words.lemmas[child] == DutchGrammar.negation
          || words.lemmas[child] == DutchGrammar.without
          || tree[child].deprel == .obj && DutchGrammar.negatives.contains(words.lemmas[child])
          || children[child].contains { words.lemmas[$0] == DutchGrammar.negativeArticle })
    }
  }

  /// *dat, of*: the clause is finite, whatever the tag of its verb says.
  private func hasConjunction(_ index: Int) -> Bool {
    children[index].contains {
      tree[$0].deprel == .mark && tree[$0].upos == .sconj
        && tree[$0].form.inLowerCase != DutchGrammar.infinitiveIntroduction
    }
  }

  private func isFinite(_ index: Int) -> Bool {
    tree[index].features.verbForm == .fin
      || children[index].contains { tree[$0].features.verbForm == .fin }
  }

  /// Direct objects; in a passive the subject is one.
  func objects(of index: Int) -> [Int] {
    children[index].filter { tree[$0].deprel == .obj || tree[$0].deprel == .nsubjPass }
  }

  /// Subjects; in a passive the agent is one.
  func subjects(of index: Int) -> [Int] {
    children[index].filter { tree[$0].deprel == .nsubj || tree[$0].deprel == .oblAgent }
  }

  private func any(_ condition: LexicalEntry.Condition, among nodes: [Int]) -> Bool {
    condition.isLexical ? nodes.contains { matches(condition, $0) } : !nodes.isEmpty
  }

  private func matches(_ condition: LexicalEntry.Condition, _ index: Int) -> Bool {
    if condition.lemmas.contains(words.lemmaKeys[index]) { return true }
    // Lemmas of compounds lack the linking element (wet_voorstel) and those of ordinals are numbers:
    // what a line names as it is written is meant too.
    if condition.lemmas.contains(words.formKeys[index]) { return true }
    guard !condition.classes.isEmpty else { return false }
    let nounClass = self.nounClass(of: index)
    return condition.classes.contains { $0 == nounClass }
  }

  /// The class the glossary gives the noun; names nobody listed and personal pronouns count as
  /// persons.
  func nounClass(of index: Int) -> TermFeatures.Class? {
    let node = tree[index]
    switch node.upos {
    case .pron:
      let isPersonal =
        node.features.pronType == .prs && words.lemmas[index] != DutchGrammar.it
      return isPersonal ? .human : nil
    case .noun, .propn:
      if let headword = words.headwords[index], headword.isNominal { return headword.nounClass }
      return node.upos == .propn ? .human : nil
    // 11:20, a time of day.
    case .num where node.form.utf8.contains(UInt8(ascii: ":")): return .time
    case .num: return .number
    default: return nil
    }
  }
}
