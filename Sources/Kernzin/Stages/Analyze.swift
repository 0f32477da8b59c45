internal import FoundationEssentials

/// Tags the words of the sentences worked on with parts of speech and features, finds their
/// dictionary forms and the dependency tree over them, with models trained on a treebank.
///
/// Behind `summarize` that is the summary only, which costs a fifth of analyzing a whole article. What
/// a chosen sentence hangs on is chosen too, so its trees are there for pronouns to be resolved.
public struct Analyze: Stage {
  public static let name = "analyze"
  public static let manual =
    "Finds parts of speech, features, dictionary forms and dependency trees."

  public let requires: Set<Layer> = [.sentences, .tokens]
  public let provides: Set<Layer> = [.trees]
  private let analyzer: Analyzer
  private let repairs: DutchRepairs?

  public init(options: inout OptionReader, resources: Resources) throws(StageError) {
    let beam = options.integer(
      "beam", default: 8, in: 1...64,
      "derivations the parser keeps at a time; 1 is several times faster and less exact")
    let repairing = options.flag(
      "repairs", default: true,
      "whether rules of Dutch grammar correct the tags and trees of the models")
    let folder = resources.data.resources(language: "nl").appending(path: "models").path
    var analyzer = try Analyzer(models: folder)
    analyzer.beam = beam
    self.analyzer = analyzer
    repairs = repairing ? try DutchRepairs(resources) : nil
  }

  public func process(_ document: inout Document) throws(StageError) {
    var tokens = try document.tokens.orThrow(.tokens)
    let selected = Set(document.selected)
    for index in tokens.indices where !selected.contains(index) { tokens[index] = [] }
    var trees = try analyzer.analyze(document.text, tokens)
    if let repairs {
      for index in trees.indices { repairs.apply(to: &trees[index], analyzer) }
      RepeatedNames.repair(&trees)
    }
    document.trees = trees
  }
}
