/// What repairs of tags and trees know of Dutch words, all of it data.
struct DutchLexicon: Sendable {
  let classes: DutchWordClasses
  let strongVerbs: StrongVerbs
  /// First words of fields of government, in lower case.
  let portfolios: Set<String>
  /// Small words in front of surnames.
  let surnameParticles: Set<String>
  /// Prepositions by the verb that governs them behind its object.
  let objectFrames: [String: Set<String>]

  /// - Throws: `missing-resource` or `bad-resource` for a table.
  init(_ resources: Resources) throws(StageError) {
    classes = try DutchWordClasses(in: resources)
    strongVerbs = StrongVerbs(VerbTable(try resources.text("strong-verbs.tsv", language: "nl")))
    portfolios = try resources.words("portfolios.txt", language: "nl")
    surnameParticles = try resources.words("surname-particles.txt", language: "nl")
    objectFrames = TableFile.rows(try resources.text("object-frames.tsv", language: "nl"))
      .reduce(into: [:]) { frames, row in
        if row.count == 2 { frames[row[0], default: []].insert(row[1]) }
      }
  }
}
