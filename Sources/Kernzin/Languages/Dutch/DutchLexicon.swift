/// What repairs of tags and trees know of Dutch words, all of it data.
struct DutchLexicon: Sendable {
  let classes: DutchWordClasses
  let strongVerbs: StrongVerbs
  /// First words of fields of government, in lower case.
  let portfolios: Set<String>
  /// Small words in front of surnames.
  let surnameParticles: Set<String>

  /// - Throws: `missing-resource` or `bad-resource` for a table.
  init(_ resources: Resources) throws(StageError) {
    classes = try DutchWordClasses(resources.text("word-classes.tsv", language: "nl"))
    strongVerbs = StrongVerbs(VerbTable(try resources.text("strong-verbs.tsv", language: "nl")))
    portfolios = try resources.words("portfolios.txt", language: "nl")
    surnameParticles = try resources.words("surname-particles.txt", language: "nl")
  }
}
