extension VerbGroups {
  /// What the verbs of a Dutch clause say, and the English group that says it.
  struct Reading {
    var tense: Features.Tense = .pres
    var isFinite = false
    var form: VerbGroup.Form = .bareInfinitive
    var zullen: Int?
    var modal: (lemma: String, token: Int)?
    /// *moeten kunnen*: an infinitive below the other modal.
    var second: (lemma: String, token: Int)?
    var perfect: [Int] = []
    var passive: [Int] = []
    /// The passive is made with *zijn*, which counts as its perfect.
    var isResultPassive = false
    var finiteLemma = ""
    /// Tokens of *zijn aan het*.
    var progressive: [Int] = []

    var isPerfect: Bool { (!perfect.isEmpty || isResultPassive) && modal == nil && zullen == nil }

    /// *is opgepakt*: verbs with a particle that make their perfect with *zijn* are marked in the glossary;
    /// with the others, and without an object, *zijn* makes the passive.
    private static func isPassive(
      _ verb: Int, _ helper: Int, _ lemma: String, in state: TransferState
    ) -> Bool {
      if lemma == "zijn", becomes(verb, in: state) || isAdjective(verb, in: state) {
        return true
      }
      guard lemma == "zijn", let source = state.source(verb),
        source.lemma.hasJoint,
        source.features.verbForm == .part, state.child(of: verb, .obj) == nil
      else { return false }
      return state.dutchFeatures(helper)?.verbForm == .fin
    }

    /// *was tot voorzitter gekozen*: somebody is made something.
    private static func becomes(_ verb: Int, in state: TransferState) -> Bool {
      guard state.dutchFeatures(verb)?.verbForm == .part else { return false }
      // tot president kiezen: an expression of the glossary
      if state[verb].tokens.contains(where: { isTo($0, in: state) }) { return true }
      return state.children(of: verb).contains { phrase in
        state[phrase].traits.nounClass == .human
          && state.dutch.nodes.indices.contains {
            isTo($0, in: state) && state.dutch[$0].head == state[phrase].dutch
          }
      }
    }

    private static func isTo(_ token: Int, in state: TransferState) -> Bool {
      state.dutch[token].deprel == .case && state.dutch[token].formKey == "tot"
    }

    /// *is getrouwd met*: the entry has an adjective for the participle.
    private static func isAdjective(_ verb: Int, in state: TransferState) -> Bool {
      state[verb].isFixed && state.dutchFeatures(verb)?.verbForm == .part
        && state[verb].tokens.count == 1 && state.child(of: verb, .obj) == nil
    }

    init(verb: Int, helpers: [Int], state: TransferState) {
      for helper in helpers {
        guard let source = state.source(helper), let token = state[helper].dutch else { continue }
        let lemma = LemmaKey.of(source.lemma)
        // Of two, the second is an infinitive of the same form: konden worden.
        if source.features.verbForm == .fin, !isFinite {
          isFinite = true
          tense = source.features.tense ?? .pres
          finiteLemma = lemma
        }
        switch lemma {
        case "zullen": zullen = token
        case "kunnen", "moeten", "mogen", "willen", "hoeven":
          if modal == nil || zullen != nil {
            modal = (lemma, token)
          } else {
            second = (lemma, token)
          }
        case "worden": passive.append(token)
        // kreeg antibiotica toegediend: was administered
        case "krijgen" where state[helper].deprel == .auxPass: passive.append(token)
        default:
          if state[verb].rules.contains(Progressives.name), lemma == "zijn" {
            progressive.append(token)
          } else if !state[verb].traits.perfectWithBe,
            state[helper].deprel == .auxPass || Self.isPassive(verb, helper, lemma, in: state)
          {
            passive.append(token)
            isResultPassive = passive.count == 1
          } else {
            perfect.append(token)
          }
        }
      }
      // is gesloten: a state, no event
      if isResultPassive, state[verb].isFixed, !Self.isDated(verb, in: state) {
        isResultPassive = false
      }
      // is ontslagen geworden, is gedaan: zijn beside worden is the perfect of the passive.
      if isResultPassive, passive.count > 1 { isResultPassive = false }
      let source = state.source(verb)
      // A verb only its entry knew (danst, bakte) has no features of its own.
      let isGuessed = source.map { $0.upos != .verb && $0.upos != .aux } ?? false
      if isGuessed, state[verb].features.verbForm == .fin, helpers.isEmpty {
        isFinite = true
        tense = state.formText(verb).isPastForm ? .past : .pres
      }
      let own = source?.features
      if !isFinite {
        let hasMarker = state.children(of: verb).contains {
          [.mark, .case].contains(state[$0].deprel)
            && state.dutchForm($0) == .infinitiveMarker
        }
        let hasInfinitive = helpers.contains {
          state.dutchFeatures($0)?.verbForm == .inf
        }
        switch own?.verbForm {
        case .part where hasInfinitive:
          // te worden gedaan: to be done
          form = hasMarker ? .toInfinitive : .bareInfinitive
        case .fin:
          isFinite = true
          tense = own?.tense ?? .pres
        case .inf where isPluralInClause(verb, helpers: helpers, state: state):
          // die dat niet geloven: the plural looks like the infinitive.
          isFinite = true
          tense = .pres
        case .inf:
          form = hasMarker ? .toInfinitive : .bareInfinitive
        case .part:
          form = isPresentParticiple(verb, in: state) ? .gerund : .pastParticiple
        default: break
        }
      }
      if isFinite { form = .finite }
    }

    /// *gisteren*, *in 1998*: what is told happened at some time.
    private static func isDated(_ verb: Int, in state: TransferState) -> Bool {
      state.children(of: verb).contains {
        state[$0].tokens.contains { state.classes.has(state.lemma(ofToken: $0), in: .pastTime) }
          || DutchGrammar.isYear(state.formText($0))
      }
    }

    /// *lopende*, but not *geopende*, whose *ge* is no part of the verb.
    private func isPresentParticiple(_ verb: Int, in state: TransferState) -> Bool {
      let form = state.formText(verb)
      let isPast = form.hasPrefix("ge") && !state.lemmaText(verb).hasPrefix("ge")
      return form.isPresentParticiple && !isPast
    }

    /// A lone form in *-en* behind a subject of its own in a relative clause.
    private func isPluralInClause(_ verb: Int, helpers: [Int], state: TransferState) -> Bool {
      helpers.isEmpty && state[verb].deprel == .aclRelcl
        && state.child(of: verb, .nsubj) != nil
        && !state.children(of: verb).contains {
          state.dutchForm($0) == .infinitiveMarker
        }
    }

    func group(preferringPast: Bool) -> VerbGroup {
      var group = VerbGroup(form: form, tense: tense)
      var chain: [VerbGroup.Auxiliary] = []
      var needsPerfect = !perfect.isEmpty
      if let zullen {
        let allowed = future(zullen)
        // zou hebben mogen zien: would have been allowed to see
        if let modal, needsPerfect, allowed.count > 1, perfect.allSatisfy({ $0 < modal.token }) {
          chain += [allowed[0], .init(.perfect, tokens: perfect), allowed[1]]
          needsPerfect = false
        } else {
          chain += allowed
        }
      } else if let modal {
        chain += modality(modal, needsPerfect: &needsPerfect, group: &group)
        if let second {
          chain.append(.init(.semiModal(semiModal(second.lemma)), tokens: [second.token]))
        }
      }
      if needsPerfect || isResultPassive {
        let tokens = needsPerfect ? perfect : []
        if chain.isEmpty, preferringPast, isFinite, tense == .pres {
          group.tense = .past
        } else {
          chain.append(.init(.perfect, tokens: tokens))
        }
      }
      if !passive.isEmpty { chain.append(.init(.passive, tokens: passive)) }
      if !progressive.isEmpty {
        // is geweest: the second zijn is the perfect of the first
        if progressive.count > 1 { chain.append(.init(.perfect, tokens: [progressive[0]])) }
        chain.append(.init(.progressive, tokens: Array(progressive.suffix(1))))
      }
      group.auxiliaries = chain
      return group
    }

    /// *zal* will, *zou* would; *zou kunnen* could, *zou moeten* should.
    private func future(_ token: Int) -> [VerbGroup.Auxiliary] {
      guard let modal else {
        return [.init(.modal(tense == .past ? "would" : "will"), tokens: [token])]
      }
      let tokens = [token, modal.token].sorted()
      switch (tense, modal.lemma) {
      case (.past, "kunnen"): return [.init(.modal("could"), tokens: tokens)]
      case (.past, "moeten"): return [.init(.modal("should"), tokens: tokens)]
      case (.past, "willen"):
        return [
          .init(.modal("would"), tokens: [token]),
          .init(.semiModal("like to"), tokens: [modal.token]),
        ]
      default:
        return [
          .init(.modal(tense == .past ? "would" : "will"), tokens: [token]),
          .init(.semiModal(semiModal(modal.lemma)), tokens: [modal.token]),
        ]
      }
    }

    private func modality(
      _ modal: (lemma: String, token: Int), needsPerfect: inout Bool, group: inout VerbGroup
    ) -> [VerbGroup.Auxiliary] {
      let isModalFinite = finiteLemma == modal.lemma
      // had kunnen doen, had moeten doen: what might have been.
      if !isModalFinite, needsPerfect, isFinite {
        if tense == .past {
          let english =
            switch modal.lemma {
            case "kunnen": "could"
            case "moeten", "mogen": "should"
            default: "might"
            }
          return [.init(.modal(english), tokens: [modal.token])]
        }
        // heeft moeten doen: had to do.
        needsPerfect = false
        group.tense = .past
        return [
          .init(.semiModal(semiModal(modal.lemma)), tokens: (perfect + [modal.token]).sorted())
        ]
      }
      guard isModalFinite else {
        return [.init(.semiModal(semiModal(modal.lemma)), tokens: [modal.token])]
      }
      switch (modal.lemma, tense) {
      // kan hebben gedaan: may have done
      case ("kunnen", .pres) where needsPerfect:
        return [.init(.modal("may"), tokens: [modal.token])]
      case ("kunnen", .pres): return [.init(.modal("can"), tokens: [modal.token])]
      case ("kunnen", .past): return [.init(.modal("could"), tokens: [modal.token])]
      case ("moeten", .pres): return [.init(.modal("must"), tokens: [modal.token])]
      case ("mogen", .pres): return [.init(.modal("may"), tokens: [modal.token])]
      default:
        return [.init(.semiModal(semiModal(modal.lemma)), tokens: [modal.token])]
      }
    }

    private func semiModal(_ lemma: String) -> String {
      switch lemma {
      case "kunnen": "be able to"
      case "moeten": "have to"
      case "mogen": "be allowed to"
      case "hoeven": "need to"
      default: "want to"
      }
    }
  }
}

/// Whether a Dutch perfect is a past tense in English. Dutch tells single events in the perfect;
/// English keeps it for what reaches up to now: *has already*, *has never*, *since*.
enum PastTime {
  static func isPreferred(in verb: Int, of state: TransferState) -> Bool {
    !state.children(of: verb).contains { child in
      ([child] + state.children(of: child)).contains {
        state[$0].tokens.contains {
          state.classes.has(state.lemma(ofToken: $0), in: .openTime)
        }
      }
    }
  }
}

extension String {
  /// *bakte, speelden*: the ending of a weak past.
  var isPastForm: Bool { ["te", "ten", "de", "den"].contains { hasSuffix($0) } }

  /// *werkend, werkende*: the Dutch present participle.
  var isPresentParticiple: Bool {
    hasSuffix("end") || hasSuffix("ende") || hasSuffix("enden")
  }
}
