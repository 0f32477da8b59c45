import FoundationEssentials
import Testing

@testable import Kernzin

/// A repair is asked only where one of its words stands: that saves time and must change nothing.
@Suite struct RepairWordsTests {
  @Test func askingAllRepairsMakesNoDifference() throws {
    let lexicon = try TagRepairTests.lexicon.get()
    let tags = (asked: TagRepairs(lexicon), all: TagRepairs(lexicon, asksAll: true))
    let trees = (asked: TreeRepairs(lexicon), all: TreeRepairs(lexicon, asksAll: true))
    let folder = try #require(DataFolder.find()).resources(language: "nl").appending(path: "models")
    var analyzer = try Analyzer(models: folder.path)
    // The greedy parser errs more often: there is more to repair.
    analyzer.beam = 1
    var random = SeededGenerator(seed: 5)
    var changed = 0
    for sentence in try TestSentences.all() {
      for var tree in try Self.trees(of: sentence, analyzer) {
        let found = Self.compare(tree, "\(sentence)", tags.asked.apply, tags.all.apply)
        if found != tree { tree = analyzer.reparse(found) }
        let repaired = Self.compare(tree, "\(sentence)", trees.asked.apply, trees.all.apply)
        if repaired != tree { changed += 1 }
        for _ in 0..<3 { TreeRepairTests.rehang(&tree, &random) }
        _ = Self.compare(tree, tree.debugDescription, trees.asked.apply, trees.all.apply)
      }
    }
    #expect(changed > 100)
  }

  @Test(
    arguments: TreeRepairTests.examples + TreeRepairTests.clauseExamples
      + TreeRepairTests.phraseExamples + TreeRepairTests.sentenceExamples)
  func isAskedWhereItChangesTheTree(_ example: TreeRepairTests.Example) throws {
    let tree = try TreeRepairTests.tree(example.before)
    let table = RepairTable([(example.repair.parts, example.repair.words)])
    let isAsked = table.asked(in: tree).contains(0)
    #expect(isAsked || example.after.isEmpty)
  }

  @Test(
    arguments: TagRepairTests.examples + TagRepairTests.clauseExamples
      + TagRepairTests.phraseExamples)
  func isAskedWhereItChangesATag(_ example: TagRepairTests.Example) throws {
    let tree = try TreeRepairTests.tree(example.before)
    let table = RepairTable([(example.repair.parts, example.repair.words)])
    let isAsked = table.asked(in: tree).contains(0)
    #expect(isAsked || example.after.isEmpty)
  }

  /// What both make of a tree, which must be the same.
  private static func compare<Result>(
    _ tree: Tree, _ name: String, _ one: (inout Tree) -> Result, _ other: (inout Tree) -> Result
  ) -> Tree {
    var (first, second) = (tree, tree)
    _ = one(&first)
    _ = other(&second)
    #expect(first == second, "\(name)")
    return first
  }

  /// The trees as the models give them.
  private static func trees(of sentence: String, _ analyzer: Analyzer) throws -> [Tree] {
    var document = Document(id: "test", text: SourceText(sentence), kind: .segment)
    for stage in try Engine.stages.get().prefix(while: { !($0 is Analyze) }) {
      try stage.process(&document)
    }
    return try analyzer.analyze(document.text, document.tokens ?? [])
  }
}
