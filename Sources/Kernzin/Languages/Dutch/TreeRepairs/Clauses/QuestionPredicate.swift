/// *De vraag is wie dat moet betalen*: of two finite verbs below one, with a question word between them,
/// the first heads the sentence and the second its clause.
enum QuestionPredicate: TreeRepair {
  static let parts: [UPOS] = [.verb]
  static let words: [WordKey] = ["zijn"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].deprel == .root,
      let be = children.first(where: { isFiniteHelper($0, in: tree) }),
      tree[be].lemmaKey == "zijn", tree[be].upos == .aux,
      be + 1 < tree.count, isQuestionWord(be + 1, in: tree),
      tree[index].features.verbForm == .fin
        || children.contains(where: { $0 > be && isFiniteHelper($0, in: tree) }),
      let subject = children.first(where: {
        $0 < be && [.obj, .nsubj, .nsubjPass, .obl].contains(tree[$0].deprel)
      })
    else { return }
    tree[be].upos = .verb
    tree[be].head = -1
    tree[be].deprel = .root
    for child in children where child < be || tree[child].upos == .punct && child > index {
      tree[child].head = be
    }
    tree[subject].deprel = .nsubj
    tree[index].head = be
    tree[index].deprel = .ccomp
  }

  private static func isFiniteHelper(_ index: Int, in tree: Tree) -> Bool {
    [.aux, .auxPass, .cop].contains(tree[index].deprel)
      && tree[index].features.verbForm == .fin
  }

  private static func isQuestionWord(_ index: Int, in tree: Tree) -> Bool {
    DutchGrammar.isQuestionWord(tree[index].formKey) || tree[index].formKey == "of"
  }
}
