import ArgumentParser
import FoundationEssentials
import Kernzin

struct Glossary: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at glossaries, prove them against others, import them.",
    subcommands: [List.self, Coverage.self, Evidence.self, Compare.self, Import.self],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the glossaries that come with the program, and how many entries they have.")

    @OptionGroup var data: DataArguments

    func run() throws {
      let folder = try data.folder().glossaries
      var rows: [[String]] = []
      for pair in Self.names(in: folder.path) {
        let path = folder.appending(path: pair).path
        for file in Self.names(in: path) where file.hasSuffix(".tsv") {
          let count = try Self.entries(in: path + "/" + file)
          rows.append(["\(pair)/\(file.dropLast(4))", "\(count) entries"])
        }
      }
      let output = Output.standard()
      try output.write(Table.text(rows))
      try output.finish()
    }

    private static func names(in path: String) -> [String] {
      ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    /// Lines that are neither blank nor comments, without the header.
    private static func entries(in path: String) throws(Failure) -> Int {
      var lines = LineInput(try InputFile(path))
      var count = 0
      while let line = try lines.next() {
        if let first = line.bytes.first, first != UInt8(ascii: "#") { count += 1 }
      }
      return max(0, count - 1)
    }
  }
}
