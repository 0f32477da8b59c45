/// Decides whether the context of a glossary line holds at a node of a Dutch tree.
struct ContextMatcher {
  let tree: Tree
  let children: Tree.Children
  let words: SentenceWords

  init(tree: Tree, glossary: Glossary) {
    self.tree = tree
    self.children = tree.children()
    self.words = SentenceWords(tree, glossary: glossary)
  }

  /// How well the context fits: `nil` when a condition fails, else a count in which conditions that
  /// name words weigh more than those about grammar alone.
  func fit(_ entry: LexicalEntry, at node: Int) -> Int? {
    guard entry.hasConditions else { return 0 }
    var weight = 0
    for condition in entry.conditions {
      guard holds(condition, at: node) != condition.negated else { return nil }
      weight += condition.isLexical ? 3 : condition.negated ? 1 : 2
    }
    return weight
  }

  private func holds(_ condition: LexicalEntry.Condition, at index: Int) -> Bool {
    let (upos, deprel, head) = (tree[index].upos, tree[index].deprel, tree[index].head)
    switch condition.relation {
    case .obj: return any(condition, among: objects(of: index))
    case .iobj:
      return any(condition, among: children[index].lazy.filter { tree[$0].deprel == .iobj })
    case .subj: return any(condition, among: subjects(of: index))
    case .clause where upos == .sconj || upos == .adp || upos == .cconj:
      return deprel == .mark && head >= 0 && isFinite(head)
    case .clause:
      return children[index].contains {
        tree[$0].deprel == .ccomp || tree[$0].deprel == .csubj && isFinite($0)
      }
    case .inf where upos == .sconj || upos == .adp || upos == .cconj:
      return deprel == .mark && head >= 0 && tree[head].features.verbForm == .inf
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
      if deprel == .amod || upos == .adp || deprel == .det || deprel == .nummod {
        return head >= 0 && matches(condition, head)
      }
      return any(condition, among: subjects(of: index))
    case .head:
      guard head >= 0 else { return false }
      // For a preposition: what the whole phrase hangs from.
      let governor = deprel == .case ? tree[head].head : head
      return governor >= 0 && matches(condition, governor)
    case .mod: return any(condition, among: children[index])
    case .next: return index + 1 < tree.count && matches(condition, index + 1)
    case .prev: return index > 0 && matches(condition, index - 1)
    case .near: return tree.nodes.indices.contains { $0 != index && matches(condition, $0) }
    case .sing: return number(of: index) == .sing
    case .plur: return number(of: index) == .plur
    case .attr: return deprel == .amod
    case .pred: return deprel != .amod
    case .neg:
      return isNegated(index)
        || (upos != .verb && head >= 0 && isNegated(head, except: index))
        || (head >= 0 && DutchGrammar.negatives.contains(words.lemmaKeys[head]))
    case .start: return index == 0 || (index == 1 && tree[0].upos == .punct)
    }
  }

  /// Number of a word; determiners take it from their noun, pronouns that show none from their verb.
  private func number(of index: Int) -> Features.Number? {
    if let own = tree[index].features.number { return own }
    let head = tree[index].head
    guard head >= 0 else { return nil }
    switch tree[index].deprel {
    case .det, .amod, .nummod: return tree[head].features.number
    case .nsubj,
      .nsubjPass where !children[index].contains { tree[$0].deprel == .conj }:
      // The first finite form counts: zijn and hebben at the end are infinitives that look finite.
      let verbs = ([head] + children[head]).sorted()
      return verbs.first {
        tree[$0].features.verbForm == .fin
          && ($0 == head || [.aux, .auxPass, .cop].contains(tree[$0].deprel))
      }.flatMap { tree[$0].features.number }
    default: return nil
    }
  }

  /// Whether *niet*, *geen*, *niemand*, *zonder* deny what the node says.
  private func isNegated(_ index: Int, except word: Int? = nil) -> Bool {
    children[index].contains { child in
      child != word
        && (words.lemmaKeys[child] == .negation
          || words.lemmaKeys[child] == "zonder"
          || tree[child].deprel == .obj && DutchGrammar.negatives.contains(words.lemmaKeys[child])
          || children[child].contains { words.lemmaKeys[$0] == .negativeArticle })
    }
  }

  /// *dat, of*: the clause is finite, whatever the tag of its verb says.
  private func hasConjunction(_ index: Int) -> Bool {
    children[index].contains {
      tree[$0].deprel == .mark && tree[$0].upos == .sconj
        && words.formKeys[$0] != "om"
    }
  }

  private func isFinite(_ index: Int) -> Bool {
    tree[index].features.verbForm == .fin
      || children[index].contains { tree[$0].features.verbForm == .fin }
  }

  /// Direct objects; in a passive the subject is one.
  func objects(of index: Int) -> some Sequence<Int> {
    children[index].lazy.filter { tree[$0].deprel == .obj || tree[$0].deprel == .nsubjPass }
  }

  /// Subjects; in a passive the agent is one.
  func subjects(of index: Int) -> some Sequence<Int> {
    children[index].lazy.filter { tree[$0].deprel == .nsubj || tree[$0].deprel == .oblAgent }
  }

  private func any(
    _ condition: LexicalEntry.Condition, among nodes: some Sequence<Int>
  ) -> Bool {
    nodes.contains { !condition.isLexical || matches(condition, $0) }
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
    switch tree[index].upos {
    case .pron:
      let isPersonal =
        tree[index].features.pronType == .prs && words.lemmaKeys[index] != .it
      return isPersonal ? .human : nil
    case .noun, .propn:
      if let headword = words.headwords[index], headword.isNominal { return headword.nounClass }
      return tree[index].upos == .propn ? .human : nil
    // 11:20, a time of day.
    case .num where tree[index].form.utf8.contains(UInt8(ascii: ":")): return .time
    case .num: return .number
    default: return nil
    }
  }
}
