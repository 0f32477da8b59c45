internal import FoundationEssentials

/// Puts a name in the place of a pronoun of another sentence, where only one can be meant: *Hij wilde
/// niets zeggen* becomes *Hartog did not want to say anything*.
///
/// Stands between `map-terms` and `transfer`. The trace names the stage and the antecedent.
struct ResolvePronouns: Stage {
  static let name = "resolve-pronouns"
  static let manual = "Writes the name a pronoun of another sentence means, where only one fits."

  let requires: Set<Layer> = [.trees, .terms]
  let provides: Set<Layer> = [.terms]

  private let resolver: PronounResolver
  private let isOn: Bool

  init(options: inout OptionReader, resources: Resources) throws(StageError) {
    isOn = options.flag("on", default: true, "off leaves the pronouns")
    let file = try SectionedFile(
      resources.data.resources(language: "nl").appending(path: "antecedents.txt"))
    let particles = TableFile.rows(try resources.text("surname-particles.txt", language: "nl"))
    resolver = PronounResolver(
      knowledge: PersonKnowledge(file, particles: Set(particles.map { $0[0] })))
  }

  func process(_ document: inout Document) throws(StageError) {
    let trees = try document.trees.orThrow(.trees)
    var terms = try document.terms.orThrow(.terms)
    guard isOn else { return }
    for found in resolver.resolve(trees, terms: terms, text: document.text.string) {
      let name = found.antecedent
      guard let mapped = terms[name.sentence],
        let place = terms[found.sentence]?.firstIndex(where: { $0.tokens == [found.token] })
      else { continue }
      terms[found.sentence]?[place] = NameTerm.make(
        of: name, tree: trees[name.sentence], terms: mapped, replacing: found.token,
        isPossessive: trees[found.sentence][found.token].deprel == .nmodPoss, rule: Self.name)
    }
    document.terms = terms
  }
}
