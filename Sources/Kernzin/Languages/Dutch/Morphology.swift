public import FoundationEssentials

/// Dutch inflection both ways: from a dictionary form to all its forms, and from a form to the
/// dictionary forms it can belong to.
///
/// Regular forms come from the rules of spelling, irregular ones from tables. Rules overgenerate
/// where Dutch is lexical (the plurals *artikels* and *artikelen*), usual forms first.
public struct Morphology: Sendable {
  /// An inflected form. Forms of one lemma come usual ones first.
  public struct Form: Sendable, Hashable {
    public var form: String
    public var features: Features
  }

  /// A way to read a form.
  public struct Reading: Sendable, Hashable {
    /// With joints, as in `op_bellen`.
    public var lemma: String
    public var upos: UPOS
    public var features: Features
  }

  let tables: MorphologyTables
  /// Infinitives by irregular form.
  let irregularVerbs: [String: [String]]

  /// Reads the tables of a language's resource folder.
  ///
  /// - Throws: `missing-resource`.
  public init(resources: URL) throws(StageError) {
    tables = try MorphologyTables(folder: resources.appending(path: "morphology"))
    var irregular: [String: Set<String>] = [:]
    for (infinitive, verb) in tables.verbs {
      let forms = verb.past + verb.pastPlural + verb.participles + verb.present.flatMap(\.self)
      for form in forms { irregular[form, default: []].insert(infinitive) }
    }
    irregularVerbs = irregular.mapValues { $0.sorted() }
  }

  /// All forms of a lemma.
  ///
  /// - Parameters:
  ///   - lemma: with joints: `op_bellen`, `rente_stand`.
  ///   - plurals: of a noun, where a glossary names them; otherwise they are found by table and
  ///     rule.
  /// - Returns: at least the lemma itself, for parts of speech that do not inflect as well.
  public func forms(of lemma: String, _ upos: UPOS, plurals: [String] = []) -> [Form] {
    let forms =
      switch upos {
      case .verb, .aux: verbForms(lemma)
      case .noun: nounForms(lemma.withoutJoints, plurals: plurals)
      case .adj: adjectiveForms(lemma.withoutJoints)
      default: [Form(form: lemma.withoutJoints, features: Features())]
      }
    var seen: Set<Form> = []
    return forms.filter { !$0.form.isEmpty && seen.insert($0).inserted }
  }

  /// The ways to read a form as a noun, verb or adjective.
  ///
  /// Candidates are made by taking endings off and kept when their own forms contain the form.
  ///
  /// - Parameter isLemma: whether the lemma exists; joints are included for separable verbs.
  public func readings(of form: String, isLemma: (String, UPOS) -> Bool) -> [Reading] {
    let lower = form.lowercased()
    var readings: [Reading] = []
    for upos in [UPOS.noun, .verb, .adj] {
      for lemma in lemmaCandidates(lower, upos) where isLemma(lemma, upos) {
        for match in forms(of: lemma, upos) where match.form == lower {
          readings.append(Reading(lemma: lemma, upos: upos, features: match.features))
        }
      }
    }
    return readings
  }
}

extension String {
  /// The word as it is written, without the joints of compounds and separable verbs.
  var withoutJoints: String { contains("_") ? filter { $0 != "_" } : self }
}

extension Features {
  static func verb(
    _ form: VerbForm, tense: Tense? = nil, number: Number? = nil
  ) -> Features {
    var features = Features()
    (features.verbForm, features.tense, features.number) = (form, tense, number)
    return features
  }

  static func noun(_ number: Number) -> Features {
    var features = Features()
    features.number = number
    return features
  }

  static func adjective(_ degree: Degree) -> Features {
    var features = Features()
    features.degree = degree
    return features
  }
}
