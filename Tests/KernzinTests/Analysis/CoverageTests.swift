import Testing

@testable import Kernzin

/// Segmentation and tokenization drop nothing, whatever the text.
@Suite struct CoverageTests {
  /// Pieces that make trouble, put together in every order by a fixed pseudo-random sequence.
  private static let pieces = [
    "De man", "zei", "dr.", "J.P.", "'s", ",,", "''", "'", "\"", "(", ")", "...", "…", "!", "?",
    ".", ",", ":", "—", "-", "1.234,56", "€", "https://a.nl/b?c=d.", "x@y.nl", "„", "”", "é", "👩‍👧",
    " ", "  ", "\n", "\n\n", "\u{A0}", "\t", "«", "»", "A.", "12", "nr.", "’t", "\0", "\u{FFFD}",
  ]

  private static let texts: [String] = {
    var state: UInt64 = 42
    func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    return (0..<400).map { _ in
      (0..<next(below: 40) + 1).map { _ in
        pieces[next(below: pieces.count)] + (next(below: 2) == 0 ? " " : "")
      }.joined()
    }
  }()

  private func isSpace(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  @Test func sentencesAndSpaceMakeUpTheText() throws {
    let segmenter = try Checkout.resources.sentenceSegmenter(language: "nl")
    for string in Self.texts {
      let text = SourceText(string)
      var end = 0
      for sentence in try segmenter.sentences(in: text, paragraphs: .separatedByBlankLines) {
        let range = sentence.range.bytes
        #expect(range.lowerBound >= end && !range.isEmpty)
        #expect(isSpace(text[SourceRange(end, range.lowerBound)]), "\(string.debugDescription)")
        #expect(!isSpace(String(text[sentence.range].first ?? " ")))
        end = range.upperBound
      }
      #expect(isSpace(text[SourceRange(end, text.bytes.count)]), "\(string.debugDescription)")
    }
  }

  /// A `SourceText` should hold valid UTF-8; when it does not, ranges still stay inside it.
  @Test func invalidBytesAreCovered() throws {
    let segmenter = try Checkout.resources.sentenceSegmenter(language: "nl")
    let tokenizer = try Checkout.resources.tokenizer(language: "nl")
    let odd: [UInt8] = [0xE2, 0x80, 0x99, 0xC2, 0xFF, 0xC3, 0x2E, 0x20, 0x41, 0xE3, 0xA6, 0x00]
    for start in odd.indices {
      for length in 1...odd.count {
        let bytes = (0..<length).map { odd[(start + $0 * 5) % odd.count] }
        let text = SourceText(utf8: bytes)
        let sentences = try segmenter.sentences(in: text, paragraphs: .whole)
        let tokens = sentences.flatMap { tokenizer.tokens(in: $0.range, of: text) }
        let letters = (0..<length).filter { bytes[$0] != 0x20 }.count
        #expect(tokens.reduce(0) { $0 + $1.range.count } >= letters)
        #expect(tokens.last.map { $0.range.bytes.upperBound <= length } ?? true)
      }
    }
  }

  @Test func tokensAndSpaceMakeUpTheSentence() throws {
    let segmenter = try Checkout.resources.sentenceSegmenter(language: "nl")
    let tokenizer = try Checkout.resources.tokenizer(language: "nl")
    for string in Self.texts {
      let text = SourceText(string)
      for sentence in try segmenter.sentences(in: text, paragraphs: .separatedByBlankLines) {
        let tokens = tokenizer.tokens(in: sentence.range, of: text)
        var end = sentence.range.start
        for (index, token) in tokens.enumerated() {
          let gap = text[SourceRange(Int(end), Int(token.range.start))]
          #expect(!token.range.isEmpty && isSpace(gap), "\(string.debugDescription)")
          if index > 0 { #expect(tokens[index - 1].spaceAfter == !gap.isEmpty) }
          #expect(!text[token.range].unicodeScalars.contains { $0.properties.isWhitespace })
          end = token.range.end
        }
        #expect(end == sentence.range.end, "\(string.debugDescription)")
      }
    }
  }
}
