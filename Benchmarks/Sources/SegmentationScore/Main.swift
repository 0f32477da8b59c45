import FoundationEssentials
import Kernzin

/// Scores sentences and tokens of a treebank: `score-segmentation FILE.conllu [--errors]`, or shows
/// those of any other file.
@main
enum Main {
  static func main() throws {
    guard CommandLine.arguments.count > 1 else {
      print("usage: score-segmentation FILE.conllu [--errors]")
      return
    }
    let file = CommandLine.arguments[1]
    let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
    let folder = DataFolder(root: checkout).resources(language: "nl")
    let segmenter = try SentenceSegmenter(language: "nl", folder: folder)
    let tokenizer = try Tokenizer(folder: folder)
    guard file.hasSuffix(".conllu") else {
      show(SourceText(text), segmenter: segmenter, tokenizer: tokenizer)
      return
    }
    let gold = try CoNLLU.parse(text, file: file)
    for mode in SegmentationScore.Mode.allCases {
      let score = try SegmentationScore(
        gold: gold, mode: mode, segmenter: segmenter, tokenizer: tokenizer)
      print("# \(mode.rawValue)")
      print(score.report, terminator: "")
    }
    if CommandLine.arguments.contains("--errors") {
      try Errors.show(gold, segmenter: segmenter, tokenizer: tokenizer)
    }
  }

  /// One sentence a line, tokens separated by `·` where no white space stands between them.
  private static func show(_ text: SourceText, segmenter: SentenceSegmenter, tokenizer: Tokenizer) {
    let sentences = try? segmenter.sentences(in: text, paragraphs: .separatedByBlankLines)
    for sentence in sentences ?? [] {
      let tokens = tokenizer.tokens(in: sentence.range, of: text)
      print(tokens.map { text[$0.range] + ($0.spaceAfter ? " " : "·") }.joined())
    }
  }

  private static var checkout: URL {
    var url = URL(filePath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url
  }
}
