/// Articles where English differs: *the Netherlands*, *nature*, *a teacher*.
enum Articles: TransferRule {
  static let name = "article"
  static let examples: [RuleExample] = [
    RuleExample("Zij is lerares.", "She is a teacher."),
    RuleExample(
      "De rivier de Maas stroomt door drie landen.",
      "The river Meuse flows through three countries."),
    RuleExample("Zij woont in het dorp Urk.", "She lives in the village of Urk."),
  ]

  static func apply(to state: inout TransferState) {
    nameBehindKind(&state)
    placeBehindKind(&state)
    for index in state.indices where state[index].upos == .noun || state[index].upos == .propn {
      let determiners = state.children(of: index) {
        $0.deprel == .det || $0.deprel == .nmodPoss
      }
      let article = determiners.first { state.dutchFeatures($0)?.definite != nil }
      switch state[index].traits.englishDefinite {
      case true?
      where determiners.isEmpty && state[index].deprel != .flat
        && !isBareApposition(index, in: state):
        insert("the", before: index, in: &state)
      case false?:
        if let article, state.child(of: index, .amod, .nmod, .aclRelcl, .acl, .nummod) == nil {
          state.remove(article, heir: index, rule: name)
        }
      default: break
      }
      if let article, state.dutchFeatures(article)?.definite == .ind,
        state[index].traits.englishMass || state[index].traits.englishPlural
      {
        state.remove(article, heir: index, rule: name)
      }
      // Zij is lerares: a profession as predicate takes the article.
      if determiners.isEmpty, state[index].upos == .noun,
        state[index].traits.nounClass == .human, state[index].features.number == .sing,
        isPredicate(index, in: state)
      {
        let hasOf = state.children(of: index).contains { child in
          state[child].deprel == .nmod
            && state.child(of: child, .case).map { state.dutchForm($0) == "van" } ?? false
        }
        // dochter van een boer: the daughter; president van 2008 tot 2012: an office held
        if !state[index].traits.isTitle {
          insert(hasOf ? "the" : "a", before: index, in: &state)
        } else if !hasOf, !isHeld(index, in: state) {
          insert("a", before: index, in: &state)
        }
      }
    }
  }

  /// *het dorp Urk*: the village of Urk.
  private static func placeBehindKind(_ state: inout TransferState) {
    for name in state.indices where state[name].upos == .propn && state[name].deprel == .appos {
      let kind = state[name].head
      guard kind >= 0, state.classes.has(state.dutchLemma(kind), in: .placeKind),
        state[name].order == state[kind].order + 1, state.child(of: name, .case, .det) == nil,
        state.child(of: kind, .det, .nmodPoss) != nil
      else { continue }
      let of = EnglishTree.Node(
        lemma: "of", upos: .adp, head: name, deprel: .case, order: state[name].order - 0.5)
      state[name].deprel = .nmod
      _ = state.insert(of, rule: Self.name)
    }
  }

  /// *de rivier de Maas*: behind its kind a name loses its article.
  private static func nameBehindKind(_ state: inout TransferState) {
    for name in state.indices
    where state[name].upos == .propn && state[name].deprel == .appos && !state[name].commaBefore {
      guard state[name].head >= 0, state[state[name].head].upos == .noun,
        let article = state.child(of: name, .det),
        state.dutchFeatures(article)?.definite == .def,
        state[article].order == state[state[name].head].order + 1
      else { continue }
      state.remove(article, heir: name, rule: Self.name)
    }
  }

  /// *de inlichtingendienst AIVD*: a name right behind its kind takes no article of its own.
  private static func isBareApposition(_ index: Int, in state: TransferState) -> Bool {
    state[index].deprel == .appos && !state[index].commaBefore
      && !state.english.enclosures.contains { $0.contains(state[index].order) }
  }

  /// Since when, or how long, somebody holds an office.
  private static func isHeld(_ office: Int, in state: TransferState) -> Bool {
    let clause = state[office].head
    guard clause >= 0 else { return false }
    return state.children(of: clause).contains {
      state[$0].deprel == .obl
        && (state[$0].traits.nounClass == .time || DutchGrammar.isYear(state.formText($0)))
    }
  }

  /// What somebody is or becomes, or works as.
  private static func isPredicate(_ index: Int, in state: TransferState) -> Bool {
    guard state[index].head >= 0 else { return false }
    if let word = state.child(of: index, .case, .mark) {
      return state.dutchLemma(word) == "als"
        && [.obl, .oblArg, .xcomp, .advcl].contains(state[index].deprel)
        && state.hasGroup(state[index].head) && !state.hasGroup(index)
    }
    return state[index].deprel == .xcomp
      && state.englishClasses.has(state[state[index].head].lemma, in: .copula)
  }

  static func insert(
    _ article: String, before noun: Int, by rule: String = name, in state: inout TransferState
  ) {
    let first =
      state.children(of: noun).filter {
        [.amod, .nummod, .advmod].contains(state[$0].deprel) && state[$0].order < state[noun].order
      }.map { state[$0].order }.min() ?? state[noun].order
    let node = EnglishTree.Node(
      lemma: article, upos: .det, head: noun, deprel: .det, order: first - 0.5)
    _ = state.insert(node, rule: rule)
  }
}
