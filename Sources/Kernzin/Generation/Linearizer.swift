/// Puts the words of an English tree in order and inflects them.
struct Linearizer {
  let tree: EnglishTree
  let inflector: WordInflector
  let realizer: VerbGroupRealizer
  let classes: EnglishWordClasses

  func words() -> [PrintedWord] {
    guard let root = tree.root else { return [] }
    var words: [PrintedWord] = []
    words.reserveCapacity(tree.nodes.count + 8)
    // A wrong tree may have pieces beside the root; they are said too, where they stood.
    let tops = tree.present.filter { tree[$0].head < 0 && $0 != root }
    for top in tops where tree[top].order < tree[root].order { put(subtree: top, into: &words) }
    put(subtree: root, into: &words)
    for top in tops where tree[top].order >= tree[root].order { put(subtree: top, into: &words) }
    return words
  }

  private func put(subtree index: Int, into words: inout [PrintedWord]) {
    // A participle that serves as an adjective before its noun is no clause.
    if let group = tree[index].group, tree[index].deprel != .amod {
      put(clause: index, group, into: &words)
    } else {
      put(phrase: index, into: &words)
    }
  }

  private func comma(_ index: Int) -> PrintedWord {
    PrintedWord(text: ",", node: index, tokens: [], isGrammar: true)
  }

  /// Subtree with the commas that stood around it in Dutch.
  private func put(withCommas index: Int, into words: inout [PrintedWord]) {
    if tree[index].commaBefore { words.append(comma(index)) }
    put(subtree: index, into: &words)
    if tree[index].commaAfter, keepsCommaBehind(index) { words.append(comma(index)) }
  }

  private func keepsCommaBehind(_ index: Int) -> Bool {
    // Atkins, born in Tennessee, was …: the comma that closes what another one opened.
    if let last = tree.children(of: index).last, tree[last].order > tree[index].order,
      tree[last].commaBefore
    {
      return true
    }
    return [
      .appos, .aclRelcl, .acl, .advcl, .parataxis, .conj, .amod, .ccomp, .vocative, .discourse,
    ]
    .contains(tree[index].deprel)
  }

  /// Noun, adjective and other phrases: the order of Dutch, prepositions first.
  private func put(phrase index: Int, into words: inout [PrintedWord]) {
    let order = tree[index].order
    let children = tree.children(of: index)
    // A postposition (de stad uit) is a preposition in English.
    func isPostposition(_ child: Int) -> Bool {
      tree[child].deprel == .case && tree[child].upos == .adp && tree[child].order > order
    }
    func isBefore(_ child: Int) -> Bool {
      let isClause = tree[child].group != nil && tree[child].deprel != .amod
      return tree[child].order < order && (!isClause || tree[child].deprel == .mark)
    }
    for child in children where tree[child].deprel == .cc { put(subtree: child, into: &words) }
    for child in children where isPostposition(child) { put(subtree: child, into: &words) }
    let others = children.filter { tree[$0].deprel != .cc && !isPostposition($0) }
    for child in others where isBefore(child) {
      put(withCommas: child, into: &words)
      if tree[child].deprel == .nmodPoss, tree[child].upos != .pron, tree[child].upos != .det {
        words[words.count - 1].text = genitive(words[words.count - 1].text, of: child)
      }
    }
    words.append(
      PrintedWord(
        text: inflector.text(of: index, in: tree), node: index, tokens: tree[index].tokens))
    for child in others where !isBefore(child) { put(withCommas: child, into: &words) }
  }

  /// *Ovechkins* → *Ovechkin's*: the Dutch genitive of a name has an s of its own.
  private func genitive(_ text: String, of index: Int) -> String {
    if text.ends(in: "'s") || text.ends(in: "s'") { return text }
    if text.ends(in: "'") { return text + "s" }
    // Netherlands': a name English has its own form for
    if text.ends(in: "s"), tree[index].upos == .propn, tree[index].traits.nounClass == .place {
      return text + "'"
    }
    let isDutchForm = tree[index].upos == .propn && text.ends(in: "s")
    return (isDutchForm ? String(text.dropLast()) : text) + "'s"
  }

  private func put(clause index: Int, _ group: VerbGroup, into words: inout [PrintedWord]) {
    let order = ClauseOrder(of: index, in: tree)
    let hasSubject = !order.subject.isEmpty
    let realized = realizer.realize(
      group, verb: tree[index].lemma, isFixed: tree[index].isFixed, node: index,
      tokens: tree[index].tokens,
      agreement: SubjectAgreement(tree: tree, classes: classes).agreement(of: index),
      needsDo: (!group.negation.isEmpty || (group.isInverted && hasSubject)))
    for child in order.opening { put(withCommas: child, into: &words) }
    for child in order.front {
      put(subtree: child, into: &words)
      if wantsCommaBehindFront(child, hasSubject: hasSubject, inverted: group.isInverted) {
        words.append(comma(child))
      }
    }
    if group.isInverted { words += realized.first }
    for child in order.subject { put(withCommas: child, into: &words) }
    for child in order.beforeVerb { put(subtree: child, into: &words) }
    if group.isInverted {
      words += realized.negation
    } else if group.form == .gerund {
      words += realized.negation + realized.first
    } else {
      words += joined(realized.first, realized.negation)
    }
    for child in order.middle { put(subtree: child, into: &words) }
    words += realized.rest
    for children in [
      order.behindVerb, order.objects, order.complements, order.adverbials, order.closing,
      order.clauses,
    ] {
      for child in children { put(withCommas: child, into: &words) }
    }
  }

  /// *can* and *not* are one word where nothing stands between them.
  private func joined(_ finite: [PrintedWord], _ negation: [PrintedWord]) -> [PrintedWord] {
    guard finite.count == 1, var word = finite.first, word.text == "can", let not = negation.first
    else { return finite + negation }
    word.text = "cannot"
    word.tokens += not.tokens
    return [word] + negation.dropFirst()
  }

  /// Long topics and clauses are set off; single words are not.
  private func wantsCommaBehindFront(_ index: Int, hasSubject: Bool, inverted: Bool) -> Bool {
    if tree[index].deprel == .ccomp || tree[index].deprel == .parataxis { return true }
    if tree[index].deprel == .advcl, tree[index].group != nil, !inverted { return true }
    guard hasSubject, !inverted else { return false }
    if tree[index].group != nil { return true }
    let relation = tree[index].deprel
    // With that, a long period …: no determiner
    if relation == .advmod, tree[index].lemma.ends(in: " that") { return true }
    let first = tree.children(of: index).count
    return relation == .obl ? first >= 2 : tree[index].traits.adverbType == .connective
  }
}
