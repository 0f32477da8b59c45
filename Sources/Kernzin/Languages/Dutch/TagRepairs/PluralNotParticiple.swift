/// *De artsen besloten dat zij moest blijven*, *Mensen ontvangen een brief*: in a full sentence, what heads it with a
/// subject of its own and no auxiliary is finite, though it looks like a participle.
enum PluralNotParticiple: TagRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].deprel == .root, tree[index].features.verbForm == .part,
      case let form = tree[index].form.inLowerCase, form.ends(in: "en"),
      tree.nodes.last?.upos == .punct, index > 0, index + 2 < tree.count,
      tree.nodes.contains(where: {
        $0.head == index && $0.deprel.isSubject
          && ($0.features.number == .plur || $0.upos == .pron)
      }),
      !tree.nodes[..<index].indices.contains(where: {
        tree[$0].features.verbForm == .fin && !isOfClause($0, before: index, in: tree)
      }),
      !tree.nodes.indices.contains(where: {
        tree[$0].head == index && tree[$0].features.verbForm == .fin
          && !tree[$0].deprel.isClausal
      })
    else { return }
    let isPast = lexicon.strongVerbs.isPast(form)
    guard isPast || tree[index].lemmaKey == tree[index].formKey else { return }
    let lemma = tree[index].lemma
    tree.retag(index, .verb, .finite(isPast ? .past : .pres, .plur))
    tree[index].lemma = lemma
  }

  /// *Wordt het verworpen, dan volgen er verkiezingen*: the verb of a clause that stands in front.
  private static func isOfClause(_ finite: Int, before index: Int, in tree: Tree) -> Bool {
    let clause = tree[finite].head == index ? finite : tree[finite].head
    return clause >= 0 && clause != index && tree[clause].head == index
      && [.advcl, .parataxis].contains(tree[clause].deprel)
  }
}
