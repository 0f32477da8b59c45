import BreaksTwin
import FoundationEssentials
import Kernzin

/// Measures the text layer: sentence and word breaks against the same pass in C++, then
/// segmentation and tokenization. Figures are medians of interleaved runs.
@main
enum Main {
  static func main() throws {
    let bytes = DutchText.make(bytes: 3_650_000)
    let text = SourceText(utf8: bytes)
    let megabytes = Double(bytes.count) / 1e6
    try breaks(of: bytes, megabytes: megabytes)

    let folder = DataFolder(root: checkout).resources(language: "nl")
    let segmenter = try SentenceSegmenter(language: "nl", folder: folder)
    let tokenizer = try Tokenizer(folder: folder)
    var loading: [Double] = []
    for _ in 0..<9 {
      loading.append(try seconds { _ = try SentenceSegmenter(language: "nl", folder: folder) })
    }
    print("load: \(rounded(median(loading) * 1000, 2)) ms")
    let sentences = try segmenter.sentences(in: text, paragraphs: .separatedByBlankLines)
    var segmenting: [Double] = []
    var tokenizing: [Double] = []
    var normalizing: [Double] = []
    var tokens = 0
    for _ in 0..<9 {
      segmenting.append(
        try seconds { _ = try segmenter.sentences(in: text, paragraphs: .separatedByBlankLines) })
      tokens = 0
      tokenizing.append(
        seconds {
          for one in sentences { tokens += tokenizer.tokens(in: one.range, of: text).count }
        })
      normalizing.append(try seconds { _ = try TextNormalizer().normalized(bytes) })
    }
    report("normalize", normalizing, megabytes)
    report("segment", segmenting, megabytes)
    report("tokenize", tokenizing, megabytes)
    print("\(sentences.count) sentences, \(tokens) tokens")
  }

  private static func breaks(of bytes: [UInt8], megabytes: Double) throws {
    let sentenceRules = try BreakRules(.sentence, locale: "nl")
    let wordRules = try BreakRules(.word, locale: "nl")
    var swift: [Double] = []
    var twin: [Double] = []
    for _ in 0..<15 {
      var ours = 0
      swift.append(
        try seconds {
          var boundaries: [Boundary] = []
          var sentences = try sentenceRules.makeCursor()
          try sentences.boundaries(of: bytes.span, into: &boundaries)
          var words = try wordRules.makeCursor()
          try words.boundaries(of: bytes.span, into: &boundaries)
          ours = boundaries.count
        })
      var theirs: Int64 = 0
      twin.append(
        seconds {
          theirs = bytes.withUnsafeBufferPointer {
            $0.baseAddress.map { twin_boundaries($0, Int64(bytes.count)) } ?? -1
          }
        })
      precondition(Int64(ours) == theirs, "\(ours) boundaries in Swift, \(theirs) in C++")
    }
    report("breaks, C++", twin, megabytes)
    report("breaks, Swift", swift, megabytes)
    print("Swift/C++ \(rounded(median(swift) / median(twin), 3))")
  }

  private static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try body()
    let (seconds, attoseconds) = (clock.now - start).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func rounded(_ value: Double, _ digits: Int) -> Double {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    return (value * scale).rounded() / scale
  }

  private static func report(_ name: String, _ seconds: [Double], _ megabytes: Double) {
    let middle = median(seconds)
    print("\(name): \(rounded(middle * 1000, 1)) ms, \(rounded(megabytes / middle, 1)) MB/s")
  }

  private static var checkout: URL {
    var url = URL(filePath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url
  }
}
