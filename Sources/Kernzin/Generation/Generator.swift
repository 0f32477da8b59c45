/// English tree to English sentence.
public struct Generator: Sendable {
  private let inflector: WordInflector
  private let realizer: VerbGroupRealizer
  private let printer: SentencePrinter
  private let classes: EnglishWordClasses

  init(
    morphology: EnglishMorphology, prepositions: Set<String>, classes: EnglishWordClasses
  ) {
    inflector = WordInflector(morphology: morphology, prepositions: prepositions)
    realizer = VerbGroupRealizer(morphology: morphology)
    printer = SentencePrinter(classes: classes)
    self.classes = classes
  }

  public func generate(_ tree: EnglishTree) -> Translation {
    let words = Linearizer(
      tree: tree, inflector: inflector, realizer: realizer, classes: classes
    ).words()
    return printer.print(MarkPlacement(tree: tree).placed(words), of: tree)
  }
}
