/// Puts the words of an English tree in order and inflects them.
struct Linearizer {
  let tree: EnglishTree
  let inflector: WordInflector
  let realizer: VerbGroupRealizer

  func words() -> [PrintedWord] {
    guard let root = tree.root else { return [] }
    var words: [PrintedWord] = []
    // A wrong tree may have pieces beside the root; they are said too, where they stood.
    for top in tree.nodes.indices
    where tree[top].head < 0 && !tree[top].isRemoved && tree[top].order < tree[root].order {
      words += subtree(top)
    }
    words += subtree(root)
    for top in tree.nodes.indices
    where tree[top].head < 0 && !tree[top].isRemoved && top != root
      && tree[top].order >= tree[root].order
    {
      words += subtree(top)
    }
    return words
  }

  private func subtree(_ index: Int) -> [PrintedWord] {
    let node = tree[index]
    return node.group != nil && !isAdjective(node) ? clause(index) : phrase(index)
  }

  /// A participle that serves as an adjective before its noun.
  private func isAdjective(_ node: EnglishTree.Node) -> Bool { node.deprel == .amod }

  private func comma(_ index: Int) -> PrintedWord {
    PrintedWord(text: ",", node: index, tokens: [], isGrammar: true)
  }

  /// Subtree with the commas that stood around it in Dutch.
  private func withCommas(_ index: Int) -> [PrintedWord] {
    var words = subtree(index)
    if tree[index].commaBefore { words.insert(comma(index), at: 0) }
    if tree[index].commaAfter, keepsCommaBehind(index) { words.append(comma(index)) }
    return words
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
  private func phrase(_ index: Int) -> [PrintedWord] {
    let node = tree[index]
    var words: [PrintedWord] = []
    var behind: [PrintedWord] = []
    let children = tree.children(of: index)
    // A postposition (de stad uit) is a preposition in English.
    let prepositions = children.filter {
      tree[$0].deprel == .case && tree[$0].upos == .adp && tree[$0].order > node.order
    }
    let conjunctions = children.filter { tree[$0].deprel == .cc }
    for child in conjunctions + prepositions { words += subtree(child) }
    for child in children where !prepositions.contains(child) && !conjunctions.contains(child) {
      let isClause = tree[child].group != nil && tree[child].deprel != .amod
      let isBefore =
        tree[child].order < node.order && (!isClause || tree[child].deprel == .mark)
      if isBefore {
        words += withCommas(child)
        if tree[child].deprel == .nmodPoss, tree[child].upos != .pron, tree[child].upos != .det {
          words[words.count - 1].text = genitive(words[words.count - 1].text, of: child)
        }
      } else {
        behind += withCommas(child)
      }
    }
    words.append(
      PrintedWord(text: inflector.text(of: index, in: tree), node: index, tokens: node.tokens))
    return words + behind
  }

  /// *Ovechkins* → *Ovechkin's*: the Dutch genitive of a name has an s of its own.
  private func genitive(_ text: String, of index: Int) -> String {
    if text.hasSuffix("'s") || text.hasSuffix("s'") { return text }
    if text.hasSuffix("'") { return text + "s" }
    let isDutchForm = tree[index].upos == .propn && text.hasSuffix("s")
    return (isDutchForm ? String(text.dropLast()) : text) + "'s"
  }

  private func clause(_ index: Int) -> [PrintedWord] {
    let node = tree[index]
    guard let group = node.group else { return phrase(index) }
    let order = ClauseOrder(of: index, in: tree)
    let agreement = SubjectAgreement(tree: tree).agreement(of: index)
    let hasSubject = !order.subject.isEmpty
    let realized = realizer.realize(
      group, verb: node.lemma, isFixed: node.isFixed, node: index, tokens: node.tokens,
      agreement: agreement,
      needsDo: (!group.negation.isEmpty || (group.isInverted && hasSubject)))
    var words: [PrintedWord] = []
    for child in order.opening { words += withCommas(child) }
    for child in order.front {
      words += subtree(child)
      if wantsCommaBehindFront(child, hasSubject: hasSubject, inverted: group.isInverted) {
        words.append(comma(child))
      }
    }
    let subject = order.subject.flatMap { withCommas($0) }
    let beforeVerb = order.beforeVerb.flatMap { subtree($0) }
    if group.isInverted {
      words += realized.first + subject + beforeVerb + realized.negation
    } else if group.form == .gerund {
      words += subject + beforeVerb + realized.negation + realized.first
    } else {
      words += subject + beforeVerb + joined(realized.first, realized.negation)
    }
    let middle = order.middle.flatMap { subtree($0) }
    words += middle + realized.rest
    for child in order.behindVerb + order.objects { words += withCommas(child) }
    for child in order.complements + order.adverbials { words += withCommas(child) }
    for child in order.closing + order.clauses { words += withCommas(child) }
    return words
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
    let first = tree.children(of: index).count
    return relation == .obl ? first >= 2 : tree[index].traits.adverbType == .connective
  }
}
