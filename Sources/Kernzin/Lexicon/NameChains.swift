/// Surnames that are words: *Caroline **van Dorp***. A tagger sees a preposition and a noun; the
/// capital in mid-sentence behind a name and its particles says otherwise.
struct NameChains: Sendable {
  let particles: Set<String>
  /// First words of fields of government, in lower case: *minister Karin Bakker van Financiën*.
  var portfolios: Set<String> = []

  /// Each surname with its particles, as a term that passes through.
  func terms(in context: ContextMatcher) -> [Term] {
    let tree = context.tree
    var terms: [Term] = []
    for index in tree.nodes.indices.dropFirst(2) where tree[index].form.isCapitalized {
      var start = index
      while start > 0, particles.contains(tree[start - 1].form) { start -= 1 }
      guard start < index, start > 0, isCapitalized(tree[index].form),
        isCapitalized(tree[start - 1].form),
        tree[start - 1].upos == .propn, context.nounClass(of: start - 1) == .human,
        !hasArticle(start - 1, in: context), !isComplete(start, index, in: tree),
        !isPlace(start, index, in: tree), !portfolios.contains(tree[index].form.inLowerCase)
      else { continue }
      let forms = (start...index).map { tree[$0].form }.joined(separator: " ")
      terms.append(
        Term(
          tokens: Array(start...index), head: index, lemma: forms, english: forms, upos: .propn,
          source: .rule("name")))
    }
    return terms
  }

  /// *Merz in Den Haag*: a surname has an article between *in* and its last word (*in 't Veld*).
  private func isPlace(_ start: Int, _ index: Int, in tree: Tree) -> Bool {
    ["in", "op"].contains(tree[start].form) && start + 1 == index
  }

  /// *Hans Peeters van de Universiteit Utrecht*: first name and surname are there already.
  private func isComplete(_ start: Int, _ index: Int, in tree: Tree) -> Bool {
    tree[start - 1].deprel == .flat && tree[index].deprel == .nmod
  }

  private func isCapitalized(_ form: String) -> Bool {
    form.isCapitalized && form.dropFirst().contains(where: \.isLowercase)
  }

  private func hasArticle(_ index: Int, in context: ContextMatcher) -> Bool {
    context.children[index].contains { context.tree[$0].deprel == .det }
  }
}
