/// Hands the sentences to another program, one JSON line each, and takes its answers.
///
/// The program is started once for every article, and once more for its title when it translates, with
/// an argument list and never through a shell.
/// It reads lines `{"id":"…","text":"…"}` from standard input until the end and answers each with
/// one line on standard output, in order: `{"text":"…"}` when it gives English, `{"keep":true}` when
/// it gives a summary. What it says on standard error is quoted when it fails.
public struct External: Stage {
  public static let name = "external"
  public static let manual =
    "Hands the sentences to another program and takes its answers, a JSON line each."

  public let requires: Set<Layer>
  public let provides: Set<Layer>
  private let exchange: LineExchange
  private let gives: Layer

  public init(options: inout OptionReader, resources: Resources) throws(StageError) {
    let command = options.list(
      "command", default: [], "program and arguments, one item each; required")
    if (command.first?.scalar ?? "").isEmpty {
      options.report("command", "'command' is empty or missing", hint: "[program, argument, …]")
    }
    let needs = options.list(
      "needs", default: [], "layers that must be there before: summary to get chosen sentences only"
    )
    let gives = options.list(
      "gives", default: ["english-summary"], "english, english-summary or summary")
    let timeout = options.double(
      "timeout", default: 30, in: 0.01...86_400, "seconds without an answer before it is stopped")
    var required: Set<Layer> = [.sentences]
    for item in needs { required.formUnion(Self.layers(item, in: "needs", &options)) }
    let given = gives.map { Self.gift($0, &options) }
    if gives.count != 1, let second = gives.dropFirst().first {
      options.report(at: second, "more than one item in 'gives'", hint: "one would be right")
    }
    // English of a summary is English of chosen sentences: without a choice it would be a lie.
    if gives.first?.scalar == "english-summary" { required.insert(.summary) }
    self.gives = given.first ?? .translations
    self.requires = required
    self.provides = [self.gives]
    self.exchange = LineExchange(command: command.compactMap(\.scalar), timeout: timeout)
  }

  public func process(_ document: inout Document) throws(StageError) {
    let sentences = try document.sentences.orThrow(.sentences)
    // A summary it gives is chosen from all sentences, whatever an earlier stage chose.
    let asked = gives == .summary ? Array(sentences.indices) : document.selected
    let questions = asked.map { index in
      ExternalAnswer.question(id: "\(document.id)#\(index + 1)", document.line(sentences[index]))
    }
    let answers = try exchange(questions)
    if gives == .summary {
      var kept: [Int] = []
      for (index, line) in zip(asked, answers) where try ExternalAnswer.keep(line, index) {
        kept.append(index)
      }
      document.summary = Summary(sentences: kept)
    } else {
      var translations = [Translation?](filled: nil, count: sentences.count)
      for (index, line) in zip(asked, answers) {
        let tokens = document.tokens.map { Array($0[index].indices) } ?? []
        let text = try ExternalAnswer.text(line, index)
        translations[index] = Translation(words: [
          Translation.Word(
            text: text, spaceAfter: false, tokens: tokens, source: .rule(Self.name), rules: [])
        ])
      }
      document.translations = translations
    }
  }

  private static func layers(
    _ item: OptionValue, in option: String, _ options: inout OptionReader
  ) -> Set<Layer> {
    let name = item.scalar ?? ""
    if let end = PipelineEnd.named(name) { return end.layers }
    if let layer = Layer(rawValue: name) { return [layer] }
    var names = PipelineEnd.all.map(\.name)
    names += Layer.allCases.map(\.rawValue).filter { !names.contains($0) }
    options.report(
      at: item, "unknown layer '\(name)' in '\(option)'",
      hint: Suggestion.hint(for: name, among: names))
    return []
  }

  private static func gift(_ item: OptionValue, _ options: inout OptionReader) -> Layer {
    switch item.scalar ?? "" {
    case "english", "english-summary", "translations": return .translations
    case "summary": return .summary
    case let name:
      options.report(
        at: item, "'external' cannot give '\(name)'",
        hint: Suggestion.hint(for: name, among: ["english", "english-summary", "summary"]))
      return .translations
    }
  }
}
