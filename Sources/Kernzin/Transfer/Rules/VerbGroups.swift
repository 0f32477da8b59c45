/// One generator for tense, perfect, passive and modals: reads the auxiliaries of a Dutch verb and
/// states the English ones.
///
/// *zou hebben kunnen doen* → *could have done*; *is gearresteerd* → *has been arrested*.
enum VerbGroups: TransferRule {
  static let name = "verb-group"
  static let examples: [RuleExample] = [
    RuleExample("De politie heeft de man gearresteerd.", "The police arrested the man."),
    RuleExample("De man werd gisteren gearresteerd.", "The man was arrested yesterday."),
  ]

  static func apply(to state: inout TransferState) {
    let verbs = state.indices.filter { isVerb($0, in: state) }
    for verb in verbs { build(verb, in: &state) }
    for verb in verbs where state[verb].deprel == .conj { inherit(verb, in: &state) }
  }

  private static func isVerb(_ index: Int, in state: TransferState) -> Bool {
    state[index].upos == .verb || state[index].upos == .aux && !isAuxiliary(state[index].deprel)
  }

  private static func isAuxiliary(_ relation: Deprel) -> Bool {
    relation == .aux || relation == .auxPass || relation == .cop
  }

  private static func build(_ verb: Int, in state: inout TransferState) {
    let helpers = state.children(of: verb) { isAuxiliary($0.deprel) }
    let reading = Reading(verb: verb, helpers: helpers, state: state)
    let past = reading.isPerfect && PastTime.isPreferred(in: verb, of: state)
    var group = reading.group(preferringPast: past)
    // geen duimbreed wijken: an entry may be negative in itself, *not budge an inch*.
    if state[verb].lemma.hasPrefix("not ") {
      state[verb].lemma = String(state[verb].lemma.dropFirst(4))
      group.negation = state[verb].tokens
    }
    state[verb].group = group
    for helper in helpers { state.remove(helper, heir: nil, rule: name) }
    if !helpers.isEmpty { state.note(name, verb) }
  }

  /// *heeft gebeld en geschreven*: the second verb shares the auxiliaries of the first.
  private static func inherit(_ verb: Int, in state: inout TransferState) {
    let first = state[verb].head
    guard first >= 0, let shared = state[first].group, var own = state[verb].group,
      own.auxiliaries.isEmpty, own.form != .finite
    else { return }
    switch shared.auxiliaries.last?.kind {
    case .perfect?, .passive?: own.form = .pastParticiple
    case .modal?, .semiModal?: own.form = .bareInfinitive
    case .progressive?: own.form = .gerund
    case nil:
      own.form = shared.form
      own.tense = shared.tense
    }
    state[verb].group = own
    state.note(name, verb)
  }
}
