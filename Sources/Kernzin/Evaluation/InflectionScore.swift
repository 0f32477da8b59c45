/// How many English forms the program makes as a table of them has them.
///
/// Tags are those of the Penn Treebank (Santorini 1990). Only forms that inflection makes are looked
/// at: NNS, VBZ, VBD, VBN, VBG, JJR, JJS. Left out are slips, abbreviations and dialect, marked so by
/// the table's features, and what is no word: units, symbols and numbers (`bpd`, `$`, `e500`). British
/// and American spelling count as one.
public struct InflectionScore {
  public struct Miss {
    public var lemma: String
    public var tag: String
    /// What the table has, and what the program makes.
    public var form: String
    public var made: String
  }

  private struct Place: Hashable {
    var lemma: String
    var tag: String
  }

  private let morphology: EnglishMorphology
  private var forms: [Place: [String]] = [:]
  private var order: [Place] = []

  public init(resources: Resources) throws(StageError) {
    morphology = try resources.englishMorphology()
  }

  /// Takes a row: lemma, UPOS, XPOS, FEATS, form, tab-separated; more columns are not looked at.
  public mutating func add(row: String) {
    let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 5, form(of: "", tag: fields[2]) != nil, isStandard(fields[3]),
      ["NOUN", "VERB", "ADJ", "ADV"].contains(fields[1]), isWord(fields[0])
    else { return }
    let place = Place(lemma: fields[0].lowercased(), tag: fields[2])
    if forms[place] == nil { order.append(place) }
    forms[place, default: []].append(fields[4].lowercased())
  }

  private func isStandard(_ features: String) -> Bool {
    !["Typo=Yes", "Abbr=Yes", "Style=", "Number=Ptan", "Foreign=Yes"].contains {
      features.contains($0)
    }
  }

  private func isWord(_ lemma: String) -> Bool {
    lemma.allSatisfy { $0.isLetter || $0 == "-" } && lemma.contains { $0.isVowel || $0 == "y" }
  }

  private func form(of lemma: String, tag: String) -> String? {
    switch tag {
    case "NNS": morphology.plural(lemma)
    case "VBZ": morphology.verb(lemma, .third)
    case "VBD": morphology.verb(lemma, .past)
    case "VBN": morphology.verb(lemma, .participle)
    case "VBG": morphology.verb(lemma, .gerund)
    case "JJR": morphology.comparative(lemma)
    case "JJS": morphology.superlative(lemma)
    default: nil
    }
  }

  /// Places in the table that were looked at.
  public var count: Int { order.count }

  /// Forms made that the table does not have, in its order.
  public var misses: [Miss] {
    order.compactMap { place in
      guard let made = form(of: place.lemma, tag: place.tag), let known = forms[place],
        !known.contains(where: { EnglishSpelling.key($0) == EnglishSpelling.key(made) })
      else { return nil }
      return Miss(lemma: place.lemma, tag: place.tag, form: known[0], made: made)
    }
  }

  /// One metric a line, by tag and for all: `NNS 99.62`.
  public var report: String {
    let missed = Dictionary(grouping: misses, by: \.tag).mapValues(\.count)
    let total = Dictionary(grouping: order, by: \.tag).mapValues(\.count)
    func line(_ name: String, _ wrong: Int, _ all: Int) -> String {
      "\(name) \(Percent(all - wrong, of: all))\n"
    }
    return total.keys.sorted().map { line($0, missed[$0] ?? 0, total[$0] ?? 0) }.joined()
      + line("INFLECTION", missed.values.reduce(0, +), order.count)
  }
}
