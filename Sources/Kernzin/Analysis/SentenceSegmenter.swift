public import FoundationEssentials

/// Divides text into sentences: ICU's sentence breaks, corrected by the rules of a language.
///
/// A sentence can only end at white space. Whether it does is decided by the first rule that fits
/// what stands around the place; where none fits, ICU decides. Nothing is dropped: sentences and the
/// white space between them make up the text.
public struct SentenceSegmenter: Sendable {
  private let breaks: BreakRules
  let data: SegmentationData

  /// - Parameters:
  ///   - language: BCP 47 code.
  ///   - folder: holds `abbreviations.tsv`, `segmentation.words.tsv` and `segmentation.rules`.
  /// - Throws: when a file is missing or not understood, or ICU has no sentence breaks.
  public init(language: String, folder: URL) throws(StageError) {
    try self.init(language: language, data: SegmentationData(folder: folder))
  }

  init(language: String, data: SegmentationData) throws(StageError) {
    do {
      breaks = try BreakRules(.sentence, locale: language)
    } catch {
      throw StageError(code: "icu", message: error.description)
    }
    self.data = data
  }

  /// The sentences of a text, in order.
  public func sentences(
    in text: SourceText, paragraphs: Paragraphs
  ) throws(StageError) -> [Sentence] {
    let ends: [Boundary]
    do {
      ends = try breaks.withCursor { cursor throws(ICUError) in
        try cursor.boundaries(of: text.bytes.span)
      }
    } catch {
      throw StageError(code: "icu", message: error.description)
    }
    return text.bytes.withUnsafeBufferPointer { bytes in
      var scanner = SentenceScanner(bytes: bytes, ends: ends, data: data)
      for (number, range) in paragraphs.ranges(in: bytes).enumerated() {
        scanner.scan(range.bytes, paragraph: number)
      }
      return scanner.sentences
    }
  }
}
