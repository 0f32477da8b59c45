import ArgumentParser
import FoundationEssentials
import Kernzin

struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Summarize an article that comes with the program, and say what to try next.")

  @OptionGroup var data: DataArguments

  func run() throws {
    let folder = try data.folder()
    let loaded = try LoadedPipeline("dutch-news", data: folder)
    let article = folder.pipelines.appending(path: "demo/article.txt").path
    let reader = try Formats.reader(named: "text", for: article)
    let document = try Trace.document(InputFile(article), reader, loaded.pipeline)
    let writer = try Formats.writer(named: "text", for: nil)
    let output = Output.standard()
    try output.write(writer.write(document, run: loaded.run))
    let steps = Self.examples(document)
    if !steps.isEmpty {
      try output.write("\nwhere words came from:\n")
      try output.write(Table.text(steps.map { ["  " + $0.english, "← \($0.dutch)", $0.origin] }))
    }
    let path = Self.shown(article)
    try output.write(
      """

      next:
        kernzin trace dutch-news \(path)
        kernzin run dutch-news \(path) -t html -o summary.html

      """)
    try output.finish()
  }

  /// Up to three words of different origin, those from glossaries first.
  static func examples(_ document: Document) -> [TracePrinter.Step] {
    var seen: Set<String> = []
    let steps = document.selected.flatMap { TracePrinter.steps(document, sentence: $0) }
    let telling = steps.filter { step in
      !step.origin.isEmpty && step.english.contains { $0.isLetter } && step.english != step.dutch
    }
    let fromGlossary = telling.filter { $0.origin.contains(".tsv:") }
    return Array(
      (fromGlossary + telling).filter { seen.insert($0.english.lowercased()).inserted }.prefix(3))
  }

  /// The path as short as it can be typed here.
  private static func shown(_ path: String) -> String {
    let here = FileManager.default.currentDirectoryPath + "/"
    return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
  }
}
