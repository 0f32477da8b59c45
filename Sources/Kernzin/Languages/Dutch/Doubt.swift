/// What Dutch grammar rules out in a tree as a whole: where one holds, the parser went wrong somewhere.
enum Doubt: CaseIterable {
  /// A clause has one subject.
  case secondSubject
  /// *documenten die … , volgens wie …*: no clause describes a relative pronoun.
  case describedRelative
  /// A conjunction or relative pronoun opens its clause: nothing of the clause stands in front of it.
  case partBeforeOpener
  /// The clause behind *dat* or a relative pronoun has a finite verb.
  case missingFinite
  /// A clause has one finite verb.
  case secondFinite
  /// A finite verb heads a clause; no noun has it for an object or an attribute.
  case finiteAsNoun
  /// The finite verb has the number of its subject.
  case disagreement
  /// *hij, wij* are subjects.
  case nominativeObject
  /// In a main clause one phrase stands in front of the finite verb.
  case lateFinite
  /// Somebody does what an active finite verb tells.
  case missingSubject
  /// Behind a conjunction the subject stands in front of the verb.
  case lateSubject

  /// How often the grammar of Dutch doubts a tree.
  static func count(in tree: Tree) -> Int {
    let children = tree.children()
    return tree.nodes.indices.reduce(0) { sum, index in
      sum
        + allCases.count { doubt in
          doubt.holds(for: index, Clause(index, children[index], tree), in: tree)
        }
    }
  }

  /// A node seen as the head of a clause.
  private struct Clause {
    let children: [Int]
    /// The verbs of the clause that are finite.
    let finites: [Int]
    let subjects: [Int]
    /// The conjunction or relative word that opens the clause.
    let opener: Int?

    init(_ index: Int, _ children: [Int], _ tree: Tree) {
      self.children = children
      finites = ([index] + children).filter {
        ($0 == index || [.aux, .auxPass, .cop].contains(tree[$0].deprel))
          && tree[$0].features.verbForm == .fin
      }
      subjects = children.filter { [.nsubj, .nsubjPass].contains(tree[$0].deprel) }
      opener = children.first {
        tree[$0].deprel == .mark && DutchGrammar.finiteConjunctions.contains(tree[$0].form.inLowerCase)
          || tree[$0].features.pronType == .rel && tree[index].deprel == .aclRelcl
      }
    }
  }

  private func holds(for index: Int, _ clause: Clause, in tree: Tree) -> Bool {
    let node = tree[index]
    switch self {
    case .secondSubject: return clause.subjects.count > 1
    case .describedRelative:
      return node.deprel == .aclRelcl && node.head >= 0
        && tree[node.head].features.pronType == .rel
    case .partBeforeOpener:
      guard let opener = clause.opener else { return false }
      return clause.children.contains {
        $0 < opener && ![.punct, .cc, .advmod, .case, .mark, .discourse].contains(tree[$0].deprel)
      }
    case .missingFinite: return clause.opener != nil && clause.finites.isEmpty
    case .secondFinite: return clause.finites.count > 1
    case .finiteAsNoun:
      return node.upos == .verb && node.features.verbForm == .fin
        && [.obj, .iobj, .nmod, .amod, .obl, .nsubj, .det, .nummod].contains(node.deprel)
        && !clause.children.contains { ["wie", "wat"].contains(tree[$0].form.inLowerCase) }
    case .disagreement:
      guard let finite = clause.finites.first, let subject = clause.subjects.first,
        let number = tree[finite].features.number, let own = tree[subject].features.number,
        tree[subject].upos == .noun
      else { return false }
      return number != own && !tree.hasDependent(of: subject, .conj, .nummod, .nmod)
    case .nominativeObject:
      return ["hij", "ik", "wij", "we"].contains(node.form.inLowerCase)
        && [.obj, .iobj, .obl].contains(node.deprel)
    case .lateFinite:
      guard node.deprel == .root, clause.opener == nil, let finite = clause.finites.first,
        let subject = clause.subjects.first, subject < finite
      else { return false }
      return clause.children.contains { other in
        other < finite && other != subject && [.obl, .obj, .iobj].contains(tree[other].deprel)
          && !tree.nodes[min(other, subject)..<max(other, subject)].contains { $0.upos == .punct }
      }
    case .missingSubject:
      guard let finite = clause.finites.first,
        !clause.children.contains(where: { tree[$0].deprel.isSubject || tree[$0].deprel == .expl }),
        !clause.children.contains(where: { tree[$0].deprel == .auxPass })
      else { return false }
      switch node.deprel {
      case .root: return clause.children.contains { $0 < finite && tree[$0].deprel == .obl }
      default: return clause.opener != nil
      }
    case .lateSubject:
      guard let opener = clause.opener, tree[opener].upos == .sconj,
        let finite = clause.finites.first, let subject = clause.subjects.first
      else { return false }
      return subject > finite
    }
  }
}
