/// Part frequencies counted in the treebank, and its lemmas as a vocabulary, as they stand in the
/// lemmatizer's model.
public struct CompoundTable: PartFrequencies, CompoundVocabulary {
  private let parts: HashIndex
  private let lemmas: HashIndex

  /// Logarithms are stored in eighths.
  static let steps = 8.0

  /// Maps `lemmatizer.model` of a folder.
  ///
  /// - Throws: `missing-resource` or `bad-model`.
  public init(models folder: String) throws(StageError) {
    try self.init(ModelFile(mapping: folder + "/lemmatizer.model"))
  }

  init(_ file: ModelFile) throws(StageError) {
    parts = try HashIndex(file, name: "parts")
    lemmas = try HashIndex(file, name: "lemmas")
  }

  public func modifier(_ lemma: String) -> Double {
    Double(parts[WordView(lemma).lower] & 0xFF) / Self.steps
  }

  public func head(_ lemma: String) -> Double {
    Double(parts[WordView(lemma).lower] >> 8) / Self.steps
  }

  public func contains(_ lemma: String, as upos: UPOS) -> Bool {
    guard upos.rawValue < 16 else { return false }
    return lemmas[WordView(lemma).lower] & 1 << UInt16(upos.rawValue) != 0
  }
}

/// A vocabulary made of two.
public struct JointVocabulary: CompoundVocabulary {
  private let first: any CompoundVocabulary
  private let second: any CompoundVocabulary

  public init(_ first: any CompoundVocabulary, _ second: any CompoundVocabulary) {
    self.first = first
    self.second = second
  }

  public func contains(_ lemma: String, as upos: UPOS) -> Bool {
    first.contains(lemma, as: upos) || second.contains(lemma, as: upos)
  }
}
