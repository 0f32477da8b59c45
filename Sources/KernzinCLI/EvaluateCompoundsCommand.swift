import ArgumentParser
import FoundationEssentials
import Kernzin

struct EvaluateCompoundsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-compounds",
    abstract: "Split the compounds of a list of divided lemmas, each withheld from what is known.")

  @Argument(
    help: "A table with a header: column 2 lemma, 3 part of speech, 4 count, 8 forms, 9 division.")
  var file: String

  @Option(parsing: .upToNextOption, help: "Glossary files that make up the vocabulary.")
  var glossaries: [String] = []

  @Flag(help: "Also take the lemmas of the list as vocabulary.")
  var lemmas = false

  @Flag(help: "Print every wrong or missing division.")
  var errors = false

  private struct Vocabulary: CompoundVocabulary {
    var words: Set<String> = []
    var withheld = ""

    mutating func add(_ lemma: some StringProtocol, _ upos: some StringProtocol) {
      words.insert(String(lemma.filter { $0 != "_" }).lowercased() + "/" + upos)
    }

    func contains(_ lemma: String, as upos: UPOS) -> Bool {
      let word = lemma.lowercased()
      return word != withheld && words.contains(word + "/" + upos.name)
    }
  }

  func run() throws {
    var vocabulary = Vocabulary()
    for path in glossaries {
      for line in try text(path).split(separator: "\n") where line.first != "#" {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        if fields.count > 1, !fields[0].contains(" ") { vocabulary.add(fields[0], fields[1]) }
      }
    }
    var counts = CompoundCounts()
    var compounds: [(word: String, parts: [String])] = []
    for line in try text(file).split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count > 8 else { continue }
      let divided = fields[8].isEmpty ? String(fields[1]) : String(fields[8])
      if lemmas { vocabulary.add(fields[1], fields[2]) }
      guard fields[2] == "NOUN" else { continue }
      counts.add(divided, count: Int(fields[3]) ?? 1)
      let parts = divided.split(separator: "_").map(String.init)
      guard parts.count == 2 else { continue }
      let forms = fields[7].split(separator: " ").compactMap { $0.split(separator: ":").first }
      if let word = Self.lemma(among: forms.map { $0.lowercased() }, parts) {
        compounds.append((word, parts))
      }
    }
    measure(compounds, vocabulary, counts)
  }

  private func measure(
    _ compounds: [(word: String, parts: [String])], _ vocabulary: Vocabulary,
    _ counts: CompoundCounts
  ) {
    var split = 0
    var right = 0
    for (word, parts) in compounds {
      var known = vocabulary
      known.withheld = word
      let found = CompoundSplitter(vocabulary: known, frequencies: counts.withholding(parts))
        .split(word)
      if found != nil { split += 1 }
      let isRight = found?.map { $0.lowercased() } == parts.map { $0.lowercased() }
      if isRight { right += 1 }
      if errors, !isRight {
        print("\(word)\t\(parts.joined(separator: "_"))\t\(found?.joined(separator: "_") ?? "-")")
      }
    }
    print("COMPOUNDS \(compounds.count)")
    print("SPLIT \(100 * Double(split) / Double(max(1, compounds.count)))")
    print("RIGHT \(100 * Double(right) / Double(max(1, split)))")
  }

  /// The singular as it is written, linking element included, from forms that end in the head: the
  /// list has lemmas without linking elements.
  private static func lemma(among forms: [String], _ parts: [String]) -> String? {
    let head = parts[1].lowercased()
    for form in forms {
      if form.hasSuffix(head), form.count > head.count { return form }
      // An inflected head: cut where its first letters stand last.
      let start = String(head.prefix(max(2, head.count - 2)))
      var index = form.endIndex
      while index > form.startIndex {
        index = form.index(before: index)
        if form[index...].hasPrefix(start), index > form.startIndex {
          return String(form[..<index]) + head
        }
      }
    }
    return nil
  }

  private func text(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("cannot read '\(path)'")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
