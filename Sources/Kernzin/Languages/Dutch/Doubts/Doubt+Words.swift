extension Doubt {
  /// What is wrong with a word where it hangs.
  static func ofWord(_ index: Int, _ children: Tree.Children, in tree: Tree) -> [Doubt] {
    let node = tree[index]
    guard node.head >= 0 else { return [] }
    let head = tree[node.head]
    var doubts: [Doubt] = []
    if node.features.verbForm == .fin, isNominal(node.deprel),
      !children[index].contains(where: { tree[$0].formKey == "wie" || tree[$0].formKey == "wat" })
    {
      doubts.append(.finiteAsNoun)
    }
    switch node.deprel {
    case .obj, .iobj, .obl:
      if DutchGrammar.nominatives.contains(node.formKey) {
        doubts.append(.nominativeObject)
      }
    case .aux, .auxPass:
      if head.upos != .verb, head.upos != .aux,
        !children[node.head].contains(where: { tree[$0].deprel == .cop })
      {
        doubts.append(.auxiliaryOfNoun)
      }
    case .amod where head.upos == .det: doubts.append(.attributeOfArticle)
    case .nsubj where head.deprel == .nsubj && head.features.verbForm == nil:
      doubts.append(.subjectOfSubject)
    // niet alleen de man: it joins what hangs from its head
    case .cc where !children[node.head].contains { tree[$0].deprel == .conj }:
      switch head.deprel {
      case .conj, .root, .parataxis, .advcl: break
      default: doubts.append(.strayConjunction)
      }
    case .conj where joinsInfinitive(index, children[index], in: tree):
      doubts.append(.infinitiveBesideFinite)
    default: break
    }
    if node.features.pronType == .rel, DutchGrammar.isRelativePronoun(node.formKey) {
      switch head.deprel {
      case .aclRelcl, .conj, .csubj, .xcomp, .advcl: break
      default: doubts.append(.strayRelative)
      }
    }
    return doubts
  }

  private static func isNominal(_ relation: Deprel) -> Bool {
    switch relation {
    case .obj, .iobj, .nmod, .amod, .obl, .nsubj, .det, .nummod: true
    default: false
    }
  }

  private static func joinsInfinitive(_ index: Int, _ children: ArraySlice<Int>, in tree: Tree)
    -> Bool
  {
    let first = tree[tree[index].head]
    let form = tree[index].features.verbForm
    return first.upos == .verb && first.features.verbForm == .fin && tree[index].upos == .verb
      && (form == .inf || form == .part)
      && !children.contains {
        [.aux, .auxPass, .cop].contains(tree[$0].deprel)
          || tree[$0].formKey == "te"
      }
  }
}
