import ArgumentParser
import Exchange
import Kernzin

extension Glossary {
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a glossary of a term base or dictionary.",
      discussion: """
        kernzin glossary import terms.csv -o my-terms.tsv
        kernzin glossary import termbase.tbx -o my-terms.tsv
        kernzin glossary import /usr/share/dictd/freedict-nld-eng.index -o freedict.tsv

        TBX is read in versions 2 and 3; what it deprecates is never translated into. A DOCTYPE is \
        passed over and never loaded, entities declared in the file are refused. DeepL's and OmegaT's \
        glossaries are tsv and csv.

        Part of speech and gender, where the file does not tell them, are guessed from the glossaries \
        there are; read the result before you rely on it, and prove it with 'kernzin check'. In a \
        pipeline, 'map-terms: { glossaries: [nl-en, my-terms.tsv] }' lets your terms win.
        """)

    @Argument(help: "A term base or dictionary.", completion: .file())
    var file: String
    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("Where the glossary goes.", valueName: "file"), completion: .file())
    var output: String
    @Option(help: "freedict, tsv, csv or tbx; otherwise by extension.")
    var from: DictionaryFile.Format?
    @OptionGroup var data: DataArguments

    func run() throws {
      let known = try Glossary.load(["nl-en"], Resources(data: data.folder()))
      let entries = try DictionaryFile(file, format: from).entries()
      guard !entries.isEmpty else { throw Failure(.unusableInput, "\(file): error: no entries") }
      let name = file.split(separator: "/").last.map(String.init) ?? file
      let result = try Output.file(output)
      try result.write(GlossaryImport(glossary: known).file(entries, origin: name))
      try result.finish()
      Console.say("\(entries.count) entries in \(output)")
    }
  }

  /// The glossaries of a list, as `map-terms` would load them.
  static func load(_ names: [String], _ resources: Resources) throws(Failure) -> Kernzin.Glossary {
    do {
      return try resources.glossary(names)
    } catch {
      throw Failure(.badConfiguration, "error: \(error)")
    }
  }
}

/// Somebody else's dictionary on disk.
struct DictionaryFile {
  enum Format: String, ExpressibleByArgument, CaseIterable { case freedict, tsv, csv, tbx }

  let path: String
  let format: Format

  /// - Throws: 64 when the extension does not tell the format.
  init(_ path: String, format: Format? = nil) throws(Failure) {
    self.path = path
    if let format {
      self.format = format
      return
    }
    switch Formats.fileExtension(path) {
    case "index", "dict", "dz": self.format = .freedict
    case "csv": self.format = .csv
    case "tbx", "xml": self.format = .tbx
    case "tsv", "txt", "tab": self.format = .tsv
    default:
      throw Failure(
        .usage,
        "\(path): error: unknown kind of file; '--from' freedict, tsv, csv or tbx would be right"
      )
    }
  }

  func entries() throws(Failure) -> [DictionaryEntry] {
    switch format {
    case .freedict:
      let stem = ["index", "dict.dz", "dict"].reduce(path) { path, ending in
        path.hasSuffix("." + ending) ? String(path.dropLast(ending.count + 1)) : path
      }
      let index = try Self.bytes(of: stem + ".index")
      let text: [UInt8]
      do {
        text = try Self.bytes(of: stem + ".dict.dz")
      } catch {
        text = try Self.bytes(of: stem + ".dict")
      }
      return try read { () throws(DictionaryError) in
        try DictdDictionary.entries(index: index, text: text)
      }
    case .tbx:
      let bytes = try Self.bytes(of: path)
      return try read { () throws(DictionaryError) in try TBXTermBase.entries(bytes) }
    case .tsv, .csv:
      let text = try Self.text(of: path)
      return try read { () throws(DictionaryError) in
        try TermBaseTable.entries(text, isCommaSeparated: format == .csv)
      }
    }
  }

  private func read(_ entries: () throws(DictionaryError) -> [DictionaryEntry]) throws(Failure)
    -> [DictionaryEntry]
  {
    do {
      return try entries()
    } catch {
      let place = error.line > 0 ? ":\(error.line)" : ""
      throw Failure(.unusableInput, "\(path)\(place): error: \(error.message)")
    }
  }

  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    let file = try InputFile(path)
    var bytes: [UInt8] = []
    while try file.read(into: &bytes) {}
    return bytes
  }

  static func text(of path: String) throws(Failure) -> String {
    let bytes = try bytes(of: path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.unusableInput, "\(path): error: not valid UTF-8; UTF-8 would be right")
    }
    return text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
  }
}
