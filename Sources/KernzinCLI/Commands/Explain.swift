import ArgumentParser
import Kernzin
import PipelineFiles

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what a pipeline does: its stages, what they need, give and are set to.",
    discussion: """
      kernzin explain dutch-news
      kernzin explain dutch-news --set summarize.sentences=5
      """)

  @OptionGroup var pipeline: PipelineArguments

  func run() throws {
    let loaded = try pipeline.load()
    let file = loaded.file
    let output = Output.standard()
    try output.write(
      """
      \(file.file)
      from \(file.from.rawValue), to \(file.to.name): \(file.to.manual)
      languages \(file.languages.source) → \(file.languages.target)


      """)
    var rows = [["stage", "needs", "gives", "options"]]
    for step in file.steps {
      rows.append([
        step.name, Self.names(step.stage.requires), Self.names(step.stage.provides),
        Self.options(step),
      ])
    }
    try output.write(Table.text(rows))
    try output.finish()
  }

  static func names(_ layers: Set<Layer>) -> String {
    let names = Layer.allCases.filter(layers.contains).map(\.rawValue)
    return names.isEmpty ? "–" : names.joined(separator: ", ")
  }

  /// Every option and its value; those left at their default in parentheses.
  private static func options(_ step: PipelineFile.Step) -> String {
    let given = Dictionary(step.given.map { ($0.option, $0.value) }) { _, last in last }
    return step.declarations.map { option in
      given[option.name].map { "\(option.name): \($0)" }
        ?? "(\(option.name): \(option.defaultValue))"
    }.joined(separator: ", ")
  }
}

/// Rows with columns as wide as their widest cell.
enum Table {
  static func text(_ rows: [[String]]) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell + String(repeating: " ", count: widths[column] - cell.count + 2)
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
