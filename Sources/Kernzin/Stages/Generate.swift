/// Prints the English trees as sentences.
struct Generate: Stage {
  static let name = "generate"
  static let manual = "Prints English trees as sentences: order, agreement, inflection, marks."

  let requires: Set<Layer> = [.english]
  let provides: Set<Layer> = [.translations]

  private let generator: Generator

  init(options: inout OptionReader, resources: Resources) throws(StageError) {
    generator = Generator(
      morphology: try resources.englishMorphology(),
      prepositions: Set(
        TableFile.rows(try resources.text("prepositions.txt", language: "en")).map { $0[0] }),
      classes: try EnglishWordClasses(in: resources))
  }

  func process(_ document: inout Document) throws(StageError) {
    let english = try document.english.orThrow(.english)
    document.translations = english.map { $0.map { generator.generate($0) } }
  }
}
