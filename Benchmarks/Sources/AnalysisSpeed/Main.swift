import FoundationEssentials
import Kernzin
import PipelineFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Measures analysis: the stages from segmentation to trees, with a beam and greedy, against
/// segmentation alone. The text is that of the project's own articles, again and again. Figures are
/// medians of interleaved runs, by the time of one core that was used.
@main
enum Main {
  static func main() throws {
    let articles = try texts()
    let copies = 20
    let beam = try pipeline("8", through: "analyze")
    let ways = [("beam 8", beam), ("greedy", try pipeline("1", through: "analyze"))]
    let segment = try pipeline("8", through: "segment")
    var tokens = 0
    for article in articles {
      tokens += try ways[1].1.run(document(article)).tokens?.joined().count ?? 0
    }
    print("\(articles.count) articles, \(tokens) tokens, \(copies) times")
    var segmenting: [Double] = []
    var analyzing: [[Double]] = ways.map { _ in [] }
    for _ in 0..<5 {
      segmenting.append(try time(segment, articles, copies))
      for (index, way) in ways.enumerated() {
        analyzing[index].append(try time(way.1, articles, copies))
      }
    }
    let alone = median(segmenting)
    for (index, way) in ways.enumerated() {
      let middle = median(analyzing[index])
      print(
        "\(way.0): \(Int(Double(tokens * copies) / middle)) tokens/s, \(rounded(middle / alone, 1)) times segmentation alone"
      )
    }
    print("segmentation alone: \(Int(Double(tokens * copies) / alone)) tokens/s")
    print("cold: models read and a sentence analyzed in \(rounded(try coldStart(), 1)) ms")
  }

  /// Milliseconds, by the clock, with the models out of the memory of the file system.
  private static func coldStart() throws -> Double {
    let models = checkout.appending(path: "Sources/Kernzin/Resources/nl/models").path
    var times: [Double] = []
    for _ in 0..<5 {
      for name in ["tagger", "lemmatizer", "parser"] { forget("\(models)/\(name).model") }
      let start = ContinuousClock.now
      let analyzer = try Analyzer(models: models)
      let tree = analyzer.analyze(["De", "krant", "meldt", "het", "nieuws", "."])
      let (seconds, attoseconds) = (ContinuousClock.now - start).components
      precondition(tree.count == 6)
      times.append(1e3 * Double(seconds) + Double(attoseconds) / 1e15)
    }
    return median(times)
  }

  private static func forget(_ path: String) {
    #if os(Linux)
      let file = open(path, O_RDONLY)
      guard file >= 0 else { return }
      posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED)
      close(file)
    #endif
  }

  private static func texts() throws -> [SourceText] {
    let folder = checkout.appending(path: "Tests/Articles").path
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().compactMap { name in
      FileManager.default.contents(atPath: "\(folder)/\(name)/input.txt")
        .map { SourceText(utf8: Array($0)) }
    }
  }

  private static func document(_ text: SourceText) -> Document {
    Document(id: "article", text: text)
  }

  private static func pipeline(_ beam: String, through stage: String) throws -> Pipeline {
    let bytes = try Array(Data(contentsOf: checkout.appending(path: "Pipelines/translate.yaml")))
    let file = try PipelineFile(
      bytes: bytes, file: "translate", overrides: [Override("analyze.beam=\(beam)")],
      data: DataFolder(root: checkout))
    return file.pipeline.prefix(through: stage) ?? file.pipeline
  }

  private static func time(_ pipeline: Pipeline, _ articles: [SourceText], _ copies: Int) throws
    -> Double
  {
    try seconds {
      for _ in 0..<copies {
        for article in articles { _ = try pipeline.run(document(article)) }
      }
    }
  }

  private static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = clock()
    try body()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func rounded(_ value: Double, _ digits: Int) -> Double {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    return (value * scale).rounded() / scale
  }

  private static var checkout: URL {
    var url = URL(filePath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url
  }
}
