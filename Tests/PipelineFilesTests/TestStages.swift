import FoundationEssentials
import Kernzin
import PipelineFiles

/// Stages that do nothing, with the contracts of a usual pipeline: what the loader is tested with.
protocol IdleStage: Stage {
  static var needs: Set<Layer> { get }
  static var gives: Set<Layer> { get }
  init()
  static func read(_ options: inout OptionReader)
}

extension IdleStage {
  static var manual: String { "Do nothing" }
  var requires: Set<Layer> { Self.needs }
  var provides: Set<Layer> { Self.gives }
  static func read(_ options: inout OptionReader) {}

  init(options: inout OptionReader, resources: Resources) throws(StageError) {
    Self.read(&options)
    self.init()
  }

  func process(_ document: inout Document) throws(StageError) {}
}

struct Segment: IdleStage {
  static let name = "segment"
  static let needs: Set<Layer> = [.text]
  static let gives: Set<Layer> = [.sentences]
}

struct Tokenize: IdleStage {
  static let name = "tokenize"
  static let needs: Set<Layer> = [.sentences]
  static let gives: Set<Layer> = [.tokens]
}

struct Analyze: IdleStage {
  static let name = "analyze"
  static let needs: Set<Layer> = [.tokens]
  static let gives: Set<Layer> = [.trees]
}

struct ScoreSalience: IdleStage {
  enum Method: String, CaseIterable { case lead, centroid }

  static let name = "score-salience"
  static let needs: Set<Layer> = [.sentences, .trees]
  static let gives: Set<Layer> = [.salience]

  static func read(_ options: inout OptionReader) {
    _ = options.double("damping", default: 0.85, in: 0...1, "weight of the graph")
    _ = options.choice("method", default: Method.lead, "how to score")
    _ = options.flag("titles", default: true, "whether titles count")
  }
}

struct Summarize: IdleStage {
  static let name = "summarize"
  static let needs: Set<Layer> = [.salience]
  static let gives: Set<Layer> = [.summary]

  static func read(_ options: inout OptionReader) {
    _ = options.integer("sentences", default: 3, in: 1...100, "how many to choose")
    _ = options.text("op", default: "", "any text")
  }
}

struct MapTerms: IdleStage {
  static let name = "map-terms"
  static let needs: Set<Layer> = [.trees]
  static let gives: Set<Layer> = [.terms]

  static func read(_ options: inout OptionReader) {
    let glossaries = ["news", "finance", "politics"]
    for item in options.list("glossaries", default: ["news"], "glossaries, in order") {
      let name = item.scalar ?? ""
      if !glossaries.contains(name) {
        let hint = Suggestion.hint(for: name, among: glossaries)
        options.report(at: item, "no glossary named '\(name)'", hint: hint)
      }
    }
  }
}

struct Generate: IdleStage {
  static let name = "generate"
  static let needs: Set<Layer> = [.terms]
  static let gives: Set<Layer> = [.translations]
}

/// A stage whose model is not there.
struct Missing: Stage {
  static let name = "missing"
  static let manual = "Fail to be set up"
  let requires: Set<Layer> = []
  let provides: Set<Layer> = []

  init(options: inout OptionReader, resources: Resources) throws(StageError) {
    throw StageError(code: "missing-resource", message: "there is no model 'nl/tagger'")
  }

  func process(_ document: inout Document) throws(StageError) {}
}

let testStages: [any Stage.Type] = [
  Segment.self, Tokenize.self, Analyze.self, ScoreSalience.self, Summarize.self, MapTerms.self,
  Generate.self, External.self, Missing.self,
]

/// Loads a pipeline with the test stages.
func load(
  _ text: String, file: String = "p.yaml", set overrides: [String] = []
) throws(PipelineFile.Problems) -> PipelineFile {
  try PipelineFile(
    bytes: Array(text.utf8), file: file, overrides: overrides.map { Override($0) },
    data: DataFolder(root: URL(filePath: "/nonexistent")), stages: testStages)
}

/// The messages of all problems of a pipeline, as printed.
func problems(_ text: String, set overrides: [String] = []) -> String {
  do {
    _ = try load(text, set: overrides)
    return ""
  } catch {
    return error.diagnostics.map { $0.description + "\n" }.joined()
  }
}
