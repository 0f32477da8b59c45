/// Spells out a verb group: *would not have been asked*.
struct VerbGroupRealizer {
  let morphology: EnglishMorphology

  /// Person and number of the subject, all that English verbs agree with.
  enum Agreement { case firstSingular, thirdSingular, other }

  struct Realization {
    /// The finite verb (or *to*, or nothing): what stands in front of mid-position adverbs.
    var first: [PrintedWord]
    /// *not*, when negated.
    var negation: [PrintedWord]
    /// The rest, the verb itself included.
    var rest: [PrintedWord]
  }

  func realize(
    _ group: VerbGroup, verb lemma: String, isFixed: Bool = false, node: Int, tokens: [Int],
    agreement: Agreement, needsDo: Bool
  ) -> Realization {
    let verb = EnglishPhrase(lemma, inflectsFirst: true)
    var words: [PrintedWord] = []
    var first: [PrintedWord] = []
    var form: Form = initialForm(group, agreement)
    var isFirst = true

    func put(_ text: String, _ tokens: [Int]) {
      let word = PrintedWord(text: text, node: node, tokens: tokens, isGrammar: true)
      if isFirst { first.append(word) } else { words.append(word) }
      isFirst = false
    }

    if group.form == .toInfinitive {
      // not to go
      first += negation(group, node)
      put("to", [])
    }
    for auxiliary in group.auxiliaries {
      switch auxiliary.kind {
      case .modal(let modal):
        put(modal, auxiliary.tokens)
        form = .base
      case .semiModal(let phrase):
        let parts = phrase.split(separator: " ").map(String.init)
        let beginsAsFirst = isFirst
        put(inflect(parts[0], form), auxiliary.tokens)
        for part in parts.dropFirst() {
          words.append(
            PrintedWord(text: part, node: node, tokens: auxiliary.tokens, isGrammar: true))
        }
        if beginsAsFirst, parts[0] != "be", !needsDo, group.negation.isEmpty {
          // often has to work: the adverb stands before have to, want to, need to.
          words = first + words
          first = []
        }
        if beginsAsFirst, parts[0] != "be", needsDo, group.form == .finite {
          // have to, need to, want to are negated with do.
          first = []
          isFirst = true
          put(inflect("do", form), [])
          words.insert(
            PrintedWord(text: parts[0], node: node, tokens: auxiliary.tokens, isGrammar: true),
            at: 0)
        }
        form = .base
      case .perfect:
        put(inflect("have", form), auxiliary.tokens)
        form = .participle
      case .progressive:
        put(inflect("be", form), auxiliary.tokens)
        form = .gerund
      case .passive:
        put(inflect("be", form), auxiliary.tokens)
        form = .participle
      }
    }
    let isBare = isFirst
    let isBe = verb.inflecting == "be"
    var main: [PrintedWord] = []
    let takesDo = group.form == .imperative || (group.form == .finite && !isBe)
    if isBare, needsDo, takesDo {
      put(inflect("do", form), [])
      form = .base
    }
    let inflected =
      isFixed ? lemma : verb.text(inflecting: inflect(verb.inflecting, form))
    main.append(PrintedWord(text: inflected, node: node, tokens: tokens))
    // A finite be behaves as an auxiliary: is not, is often.
    if isBare, isBe, !needsDo || isBe, group.form == .finite {
      // be pregnant: only be changes places.
      let split = inflected.firstIndex(of: " ") ?? inflected.endIndex
      let rest = inflected[split...].dropFirst()
      main[0].text = String(inflected[..<split])
      return Realization(
        first: main, negation: laterNegation(group, node),
        rest: rest.isEmpty ? [] : [PrintedWord(text: String(rest), node: node, tokens: tokens)])
    }
    if isBare, first.isEmpty {
      return Realization(first: [], negation: laterNegation(group, node), rest: main)
    }
    return Realization(first: first, negation: laterNegation(group, node), rest: words + main)
  }

  /// *not* behind the finite verb; in front of *to* it stands already.
  private func laterNegation(_ group: VerbGroup, _ node: Int) -> [PrintedWord] {
    group.form == .toInfinitive ? [] : negation(group, node)
  }

  private func negation(_ group: VerbGroup, _ node: Int) -> [PrintedWord] {
    group.negation.isEmpty
      ? [] : [PrintedWord(text: "not", node: node, tokens: group.negation, isGrammar: true)]
  }

  private enum Form {
    case present(Agreement)
    case past(Agreement)
    case base, participle, gerund
  }

  private func initialForm(_ group: VerbGroup, _ agreement: Agreement) -> Form {
    switch group.form {
    case .finite: group.tense == .past ? .past(agreement) : .present(agreement)
    case .gerund: .gerund
    case .pastParticiple: .participle
    case .toInfinitive, .bareInfinitive, .imperative: .base
    }
  }

  private func inflect(_ verb: String, _ form: Form) -> String {
    switch form {
    case .base: verb
    case .participle: morphology.verb(verb, .participle)
    case .gerund: morphology.verb(verb, .gerund)
    case .present(let agreement):
      switch (verb, agreement) {
      case ("be", .firstSingular): "am"
      case ("be", .thirdSingular): "is"
      case ("be", .other): "are"
      case (_, .thirdSingular): morphology.verb(verb, .third)
      default: verb
      }
    case .past(let agreement):
      if verb == "be" {
        switch agreement {
        case .other: "were"
        default: "was"
        }
      } else {
        morphology.verb(verb, .past)
      }
    }
  }
}
