import ArgumentParser
import FoundationEssentials
import Kernzin

extension EvaluateCommand {
  struct Treebank: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "treebank",
      abstract: "Compare the analysis of a treebank's sentences with the treebank.")

    @Argument(help: "A treebank in CoNLL-U.")
    var file: String

    @Option(help: "The folder with the models; by default that of the program.")
    var models: String?

    @Option(help: "Derivations the parser keeps at a time; 1 is greedy.")
    var beam = 8

    @Flag(help: "Also print F1 and count of every relation.")
    var relations = false

    @Flag(
      help: """
        Read running text instead of the treebank's words and sentences: paragraphs by 'newpar', \
        'newdoc' or the ids, F1 as in CoNLL 2018.
        """)
    var raw = false

    @Flag(help: "Measure the trees as translation gets them, with the repairs of Dutch grammar.")
    var repairs = false

    func run() throws {
      let resources = Resources(data: try TreebankFile.dataFolder())
      let sentences = try TreebankFile.read(file)
      var analyzer = try Analyzer(models: models ?? TreebankFile.modelFolder().path)
      analyzer.beam = beam
      let repairs = repairs ? try DutchRepairs(resources) : nil
      func analyze(_ forms: [String]) -> Tree {
        var tree = analyzer.analyze(forms)
        repairs?.apply(to: &tree, analyzer)
        return tree
      }
      if raw {
        var scores = RawScores()
        try scores.add(
          sentences, segmenter: resources.sentenceSegmenter(language: "nl"),
          tokenizer: resources.tokenizer(language: "nl"), analyze: analyze)
        print(scores.report)
        return
      }
      var scores = ParseScores()
      for sentence in sentences {
        scores.add(analyze(sentence.tree.nodes.map(\.form)), gold: sentence.tree)
      }
      print(scores.report)
      if relations { print(scores.relationReport) }
    }
  }
}

enum TreebankFile {
  static func read(_ path: String) throws -> [CoNLLU.Sentence] {
    let sentences = try CoNLLU.parse(EvaluationInput.text(of: path), file: path)
    if sentences.isEmpty {
      throw Failure(.unusableInput, "\(path): error: no sentence; CoNLL-U would be right")
    }
    return sentences
  }

  static func modelFolder() throws -> URL {
    try dataFolder().resources(language: "nl").appending(path: "models")
  }

  static func dataFolder() throws -> DataFolder {
    guard let data = DataFolder.find() else {
      throw ValidationError("no Glossaries and Pipelines folders; name the models with an option")
    }
    return data
  }
}
