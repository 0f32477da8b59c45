import ArgumentParser
import Kernzin

/// `-f` and `-t`, as in pandoc.
struct FormatArguments: ParsableArguments {
  @Option(
    name: [.short, .customLong("from")],
    help: ArgumentHelp(
      "Input format: \(Formats.readerNames.joined(separator: ", ")). Otherwise by extension, else text.",
      valueName: "format"),
    completion: .list(Formats.readerNames))
  var from: String?

  @Option(
    name: [.short, .customLong("to")],
    help: ArgumentHelp(
      "Output format: \(Formats.writerNames.joined(separator: ", ")). Otherwise by the extension of -o, else text.",
      valueName: "format"),
    completion: .list(Formats.writerNames))
  var to: String?
}
