/// What an English verb agrees with.
struct SubjectAgreement {
  let tree: EnglishTree
  let classes: EnglishWordClasses

  private static let single: Set<String> = ["1", "one"]

  func agreement(of verb: Int) -> VerbGroupRealizer.Agreement {
    var clause = verb
    for _ in 0...tree.nodes.count {
      if let subject = subject(of: clause) { return agreement(subject: subject, clause: clause) }
      // A coordinated verb shares the subject of the first.
      guard [.conj, .xcomp, .parataxis].contains(tree[clause].deprel), tree[clause].head >= 0
      else { break }
      clause = tree[clause].head
    }
    return .thirdSingular
  }

  private func subject(of clause: Int) -> Int? {
    tree.firstChild(of: clause) {
      (tree[$0].deprel.isSubject || tree[$0].deprel == .expl && tree[$0].lemma == "it")
        && tree[$0].group == nil
    }
      ?? tree.firstChild(of: clause) { tree[$0].deprel.isSubject }
  }

  private func agreement(subject: Int, clause: Int) -> VerbGroupRealizer.Agreement {
    let node = tree[subject]
    // there is competition and corruption: what comes first counts
    let isAnnounced = tree.children(of: clause).contains {
      tree[$0].deprel == .expl && tree[$0].lemma == "there"
    }
    if isJoined(subject), !isAnnounced { return .other }
    // twee gaan weg, zestig is genoeg: the Dutch verb knows whether a number counts or measures
    if node.upos == .num, let number = tree[clause].features.number {
      return number == .plur ? .other : .thirdSingular
    }
    // vier van haar boeken zijn verkocht
    if node.upos == .num, !Self.single.contains(node.lemma) { return .other }
    switch node.lemma {
    case "I": return .firstSingular
    case "you", "we", "they", "these", "those": return .other
    case "many", "few", "several", "both": return .other
    case "he", "she", "it", "this": return .thirdSingular
    case "who", "that", "which":
      let verb = tree[clause]
      let isPlainPlural =
        verb.features.number == .plur
        || (verb.features.verbForm == .inf && verb.group?.auxiliaries.isEmpty == true)
      if isPlainPlural, verb.group?.form == .finite { return .other }
      let antecedent = tree[clause].head
      if tree[clause].deprel == .aclRelcl, antecedent >= 0 {
        return isPlural(antecedent) ? .other : .thirdSingular
      }
      return .thirdSingular
    default:
      return isPlural(subject, countsJoined: !isAnnounced) ? .other : .thirdSingular
    }
  }

  private func isPlural(_ index: Int, countsJoined: Bool = true) -> Bool {
    let node = tree[index]
    if node.group != nil { return false }
    if countsJoined && isJoined(index) || node.traits.englishPlural { return true }
    let children = tree.children(of: index)
    // five injured; a number of people
    if children.contains(where: {
      tree[$0].deprel == .nummod && !["1", "one"].contains(tree[$0].lemma)
    }), node.upos == .noun || node.upos == .adj, !node.traits.englishMass,
      node.traits.nounClass != .measure
    {
      return true
    }
    // a quarter of the students are
    let whole = children.first {
      tree[$0].deprel == .nmod && tree[$0].order > node.order && tree[$0].upos == .noun
    }
    if let whole, classes.has(node.lemma, in: .fraction) { return isPlural(whole) }
    if node.lemma == "number", children.contains(where: { tree[$0].lemma == "a" }) { return true }
    if node.upos == .propn, node.source == .rule("name") { return false }
    return node.features.number == .plur && !node.traits.englishMass
  }

  /// *she and her husband*
  private func isJoined(_ index: Int) -> Bool {
    guard tree[index].group == nil else { return false }
    return tree.children(of: index).contains { child in
      tree[child].deprel == .conj
        && tree.nodes.indices.contains {
          tree[$0].head == child && tree[$0].deprel == .cc && tree[$0].lemma.reads("and")
        }
    }
  }
}
