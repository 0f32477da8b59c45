/// English tree to English sentence.
public struct Generator: Sendable {
  private let inflector: WordInflector
  private let realizer: VerbGroupRealizer

  init(morphology: EnglishMorphology, prepositions: Set<String>) {
    inflector = WordInflector(morphology: morphology, prepositions: prepositions)
    realizer = VerbGroupRealizer(morphology: morphology)
  }

  public func generate(_ tree: EnglishTree) -> Translation {
    let words = Linearizer(tree: tree, inflector: inflector, realizer: realizer).words()
    return SentencePrinter.print(MarkPlacement(tree: tree).placed(words), of: tree)
  }
}
