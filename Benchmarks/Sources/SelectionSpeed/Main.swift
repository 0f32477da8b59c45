import FoundationEssentials
import Kernzin

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Measures choosing: articles in memory, bytes to chosen sentences, on one core.
///
///     selection-speed FOLDER      articles a second over the folder's .txt files, English
///     selection-speed --long      seconds for Dutch documents of 1,250 to 10,000 sentences
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let first = arguments.first, arguments.count == 1 else {
      print("usage: selection-speed FOLDER | --long")
      exit(2)
    }
    if first == "--long" { try long() } else { try articles(in: URL(filePath: first)) }
  }

  private static func articles(in folder: URL) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".txt") }
    let texts = try files.map { [UInt8](try Data(contentsOf: folder.appending(path: $0))) }
    let pipeline = try pipeline(language: "en")
    let rates = try (0..<15).map { _ in
      let seconds = try seconds {
        for (name, bytes) in zip(files, texts) {
          _ = try pipeline.run(try TextReader().read(bytes, id: name))
        }
      }
      return Double(files.count) / seconds
    }
    print("\(Int(rates.sorted()[rates.count / 2])) articles/s")
  }

  private static func long() throws {
    let pipeline = try pipeline(language: "nl")
    for count in [1_250, 2_500, 5_000, 10_000] {
      let bytes = Array(LongText.make(sentences: count).utf8)
      let document = try TextReader().read(bytes, id: "long")
      let taken = try seconds { _ = try pipeline.run(document) }
      print("\(count) sentences: \(Int(taken * 1000)) ms, at most \(peakMegabytes) MB")
    }
  }

  private static func pipeline(language: String) throws -> Pipeline {
    let languages = Languages(source: language)
    let resources = Resources(data: DataFolder(root: checkout), languages: languages)
    let names: Set<String> = ["normalize", "segment", "score-salience", "summarize"]
    return try Pipeline(
      builtInStages.filter { names.contains($0.name) }.map {
        var options = OptionReader()
        return try $0.init(options: &options, resources: resources)
      })
  }

  /// Time on the processor, which other programs do not lengthen.
  private static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = clock()
    try body()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  /// Greatest resident memory so far.
  private static var peakMegabytes: Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss >> 20
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss >> 10
    #endif
  }

  private static var checkout: URL {
    var url = URL(filePath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url
  }
}
