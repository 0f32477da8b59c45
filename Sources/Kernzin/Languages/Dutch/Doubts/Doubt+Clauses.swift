extension Doubt {
  /// What is wrong with a word and what hangs from it as a clause.
  static func ofClause(_ clause: ClauseParts, hasFinite: Bool, in tree: Tree) -> [Doubt] {
    var doubts: [Doubt] = []
    if clause.subjects.count > 1 { doubts.append(.secondSubject) }
    if clause.objects.count > 1 { doubts.append(.secondObject) }
    if clause.finites.count > 1,
      clause.finites.dropFirst().contains(where: { isSurely(finite: $0, in: tree) })
    {
      doubts.append(.secondFinite)
    }
    let isRoot = tree[clause.index].deprel == .root
    if isRoot, hasFinite, clause.finites.isEmpty { doubts.append(.verblessRoot) }
    if let opener = clause.opener {
      if clause.finites.isEmpty { doubts.append(.missingFinite) }
      if clause.children.contains(where: { $0 < opener && isPart($0, in: tree) }) {
        doubts.append(.partBeforeOpener)
      }
    }
    guard let finite = clause.finites.first else { return doubts }
    if lacksSubject(clause, isRoot: isRoot, finite: finite, in: tree) {
      doubts.append(.missingSubject)
    }
    if isRoot, clause.opener == nil, isLate(finite, clause, in: tree) { doubts.append(.lateFinite) }
    return doubts
  }

  /// *hebben mogen spelen*: what looks like the infinitive may be it.
  private static func isSurely(finite index: Int, in tree: Tree) -> Bool {
    tree[index].lemmaKey != tree[index].formKey
  }

  /// *al lang voordat*: adverbs may say more of the conjunction.
  private static func isPart(_ child: Int, in tree: Tree) -> Bool {
    switch tree[child].deprel {
    case .punct, .cc, .advmod, .case, .mark, .discourse: false
    default: true
    }
  }

  private static func lacksSubject(
    _ clause: ClauseParts, isRoot: Bool, finite: Int, in tree: Tree
  ) -> Bool {
    guard isRoot || clause.opener != nil else { return false }
    var isImperative = isRoot
    for child in clause.children {
      let relation = tree[child].deprel
      if relation.isSubject || relation == .expl || relation == .auxPass { return false }
      if relation == .obl, child < finite { isImperative = false }
    }
    return !isImperative
  }

  private static func isLate(_ finite: Int, _ clause: ClauseParts, in tree: Tree) -> Bool {
    guard let subject = clause.subjects.first, subject < finite else { return false }
    return clause.children.contains { other in
      other < finite && other != subject && [.obl, .obj, .iobj].contains(tree[other].deprel)
        && !tree.nodes[min(other, subject)..<max(other, subject)].contains { $0.upos == .punct }
    }
  }
}
