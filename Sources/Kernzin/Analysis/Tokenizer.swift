public import FoundationEssentials

/// Divides sentences into tokens by the conventions of the Dutch UD treebanks: abbreviations keep
/// their period, `zo'n`, `auto's`, `16-jarige`, `1.234,56`, `50%`, `10.000,-` and addresses are one
/// token each, quotes (`,,` and `''` too) and other punctuation stand alone.
///
/// One pass over the bytes; tokens and the white space between them make up the sentence.
public struct Tokenizer: Sendable {
  let abbreviations: WordLists

  /// - Parameter folder: holds `abbreviations.tsv` and `segmentation.words.tsv` of the language.
  /// - Throws: when a file is missing or not understood.
  public init(folder: URL) throws(StageError) {
    self.init(data: try SegmentationData(folder: folder))
  }

  init(data: SegmentationData) { abbreviations = data.lists }

  /// The tokens of one sentence, in order.
  public func tokens(in sentence: SourceRange, of text: SourceText) -> [Token] {
    text.bytes.withUnsafeBufferPointer { bytes in
      var scanner = TokenScanner(bytes: bytes, sentence: sentence.bytes, lists: abbreviations)
      scanner.scan()
      return scanner.tokens
    }
  }
}
