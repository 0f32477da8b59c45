extension Resources {
  /// The sentence segmenter of a language, BCP 47 code.
  ///
  /// - Throws: when its data files are missing or not understood.
  public func sentenceSegmenter(language: String) throws(StageError) -> SentenceSegmenter {
    try segmenters.value(for: language) { () throws(StageError) -> SentenceSegmenter in
      try SentenceSegmenter(language: language, folder: data.resources(language: language))
    }
  }

  /// The tokenizer of a language, which reads the same files.
  public func tokenizer(language: String) throws(StageError) -> Tokenizer {
    Tokenizer(data: try sentenceSegmenter(language: language).data)
  }
}
