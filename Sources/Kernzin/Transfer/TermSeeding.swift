/// The English tree before any rule: one node for each term and each punctuation mark, hanging as
/// the Dutch words did.
enum TermSeeding {
  static func seed(_ tree: Tree, terms: [Term]) -> EnglishTree {
    var nodes = tree.nodes.enumerated().map { index, node in
      var seeded = EnglishTree.Node(
        lemma: node.form, upos: node.upos, head: node.head, deprel: node.deprel,
        order: Double(index), dutch: index)
      seeded.features = node.features
      return seeded
    }
    let firstWord = tree.nodes.firstIndex { $0.upos != .punct }
    for term in terms {
      // The node of an expression is the one through which it hangs in the sentence, unless it is
      // a verb, whose anchor knows the grammar.
      let top = topmost(of: term, in: tree)
      for token in term.tokens where token != top {
        nodes[token].isRemoved = true
      }
      nodes[top].lemma = term.english
      nodes[top].tokens = term.tokens
      nodes[top].traits = term.features
      nodes[top].source = term.source
      if case .unknown = term.source {
        nodes[top].isFixed = true
        if nodes[top].upos != .propn, top == firstWord { nodes[top].lemma = term.english.uncapitalized }
      }
      if term.tokens.count > 1 {
        nodes[top].upos = term.upos
        nodes[top].dutch = term.head
      }
      if let frame = term.frame {
        nodes[frame.preposition].lemma = frame.english
        nodes[frame.preposition].source = term.source
        nodes[frame.preposition].rules.append(frameMark)
      }
    }
    // Dependents of a removed node hang from what took its place.
    for index in nodes.indices where !nodes[index].isRemoved {
      var head = nodes[index].head
      var steps = 0
      while head >= 0, nodes[head].isRemoved, steps <= nodes.count {
        head = nodes.firstIndex { $0.tokens.contains(head) && !$0.isRemoved } ?? nodes[head].head
        steps += 1
      }
      nodes[index].head = head == index ? tree[index].head : head
    }
    return EnglishTree(nodes)
  }

  /// In the trace of a preposition whose English the governing entry decided.
  static let frameMark = "frame"

  private static func topmost(of term: Term, in tree: Tree) -> Int {
    let tokens = Set(term.tokens)
    return term.tokens.first { !tokens.contains(tree[$0].head) } ?? term.head
  }
}

extension String {
  /// With a lower-case first letter, unless more capitals follow (*NAVO*).
  var uncapitalized: String {
    guard let first, dropFirst().allSatisfy({ !$0.isUppercase }) else { return self }
    return first.lowercased() + dropFirst()
  }
}
