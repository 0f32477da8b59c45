/// Morphological features of one word (Universal Dependencies v2 FEATS), those Dutch and English
/// use, each absent or exactly one value.
public struct Features: Sendable, Hashable {
  public enum Number: String, Sendable, CaseIterable {
    case sing = "Sing"
    case plur = "Plur"
  }
  public enum Gender: String, Sendable, CaseIterable {
    case com = "Com"
    case neut = "Neut"
    /// Nouns found with both articles.
    case comNeut = "Com,Neut"
  }
  public enum Tense: String, Sendable, CaseIterable {
    case pres = "Pres"
    case past = "Past"
  }
  public enum VerbForm: String, Sendable, CaseIterable {
    case fin = "Fin"
    case inf = "Inf"
    case part = "Part"
    /// English `-ing`.
    case ger = "Ger"
  }
  public enum Person: String, Sendable, CaseIterable {
    case first = "1"
    case second = "2"
    case third = "3"
  }
  public enum Case: String, Sendable, CaseIterable {
    case nom = "Nom"
    case acc = "Acc"
    case gen = "Gen"
    case dat = "Dat"
  }
  public enum Degree: String, Sendable, CaseIterable {
    case pos = "Pos"
    case cmp = "Cmp"
    case sup = "Sup"
  }
  public enum Definite: String, Sendable, CaseIterable {
    case def = "Def"
    case ind = "Ind"
  }
  public enum PronType: String, Sendable, CaseIterable {
    case prs = "Prs"
    case dem = "Dem"
    case rel = "Rel"
    case int = "Int"
    case ind = "Ind"
    case rcp = "Rcp"
  }

  public var number: Number?
  public var gender: Gender?
  public var tense: Tense?
  public var verbForm: VerbForm?
  public var person: Person?
  public var `case`: Case?
  public var degree: Degree?
  public var definite: Definite?
  public var pronType: PronType?
  public var possessive = false
  public var reflexive = false
  public var abbreviation = false

  public init() {}
}

extension Features: CustomStringConvertible {
  /// The CoNLL-U spelling: `Key=Value` sorted by key and joined by `|`, or `_` when empty.
  public var description: String {
    var parts: [String] = []
    func add(_ key: String, _ value: String?) { if let value { parts.append("\(key)=\(value)") } }
    add("Abbr", abbreviation ? "Yes" : nil)
    add("Case", `case`?.rawValue)
    add("Definite", definite?.rawValue)
    add("Degree", degree?.rawValue)
    add("Gender", gender?.rawValue)
    add("Number", number?.rawValue)
    add("Person", person?.rawValue)
    add("Poss", possessive ? "Yes" : nil)
    add("PronType", pronType?.rawValue)
    add("Reflex", reflexive ? "Yes" : nil)
    add("Tense", tense?.rawValue)
    add("VerbForm", verbForm?.rawValue)
    return parts.isEmpty ? "_" : parts.joined(separator: "|")
  }

  /// Reads the CoNLL-U spelling. Unknown features and values are ignored: treebanks of one language
  /// differ in what they annotate.
  public init(conllu: some StringProtocol) {
    guard conllu != "_" else { return }
    for pair in conllu.split(separator: "|") {
      guard let equals = pair.firstIndex(of: "=") else { continue }
      let value = String(pair[pair.index(after: equals)...])
      switch pair[..<equals] {
      case "Abbr": abbreviation = value == "Yes"
      case "Case": `case` = Case(rawValue: value)
      case "Definite": definite = Definite(rawValue: value)
      case "Degree": degree = Degree(rawValue: value)
      case "Gender": gender = Gender(rawValue: value)
      case "Number": number = Number(rawValue: value)
      case "Person": person = Person(rawValue: value)
      case "Poss": possessive = value == "Yes"
      case "PronType": pronType = PronType(rawValue: value)
      case "Reflex": reflexive = value == "Yes"
      case "Tense": tense = Tense(rawValue: value)
      case "VerbForm": verbForm = VerbForm(rawValue: value)
      default: continue
      }
    }
  }
}
