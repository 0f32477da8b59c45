import Foundation
import Testing

@testable import Kernzin

/// Invariants over the whole registry, so that the next stage is held to them as well.
@Suite struct StageRegistryTests {
  private let resources: Resources

  init() throws { resources = Resources(data: try #require(DataFolder.find())) }

  private static let stages = builtInStages.map(StageType.init)

  /// Names a stage in test output.
  struct StageType: Sendable, CustomTestStringConvertible {
    let type: any Stage.Type
    var testDescription: String { type.name }
  }

  private func make(_ type: any Stage.Type) throws -> any Stage {
    var options = OptionReader(type.name == External.name ? Self.externalOptions : [])
    let stage = try type.init(options: &options, resources: resources)
    #expect(options.problems.isEmpty)
    #expect(options.unknown.isEmpty)
    return stage
  }

  /// An engine that needs nothing installed: it answers every sentence with itself.
  private static var externalOptions: [OptionValue.Entry] {
    func entry(_ key: String, _ items: [String]) -> OptionValue.Entry {
      .init(
        key: OptionValue(.scalar(key)),
        value: OptionValue(.list(items.map { OptionValue(.scalar($0)) })))
    }
    return [entry("command", ["cat"]), entry("needs", ["text"]), entry("gives", ["english"])]
  }

  @Test func theListAndTheFolderAgree() throws {
    let folder = resources.data.root.appending(path: "Sources/Kernzin/Stages")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }
    let listed = builtInStages.map { "\($0)".split(separator: ".").last.map(String.init) ?? "" }
    #expect(Set(files).subtracting(["BuiltInStages"]) == Set(listed))
    #expect(listed.count == Set(listed).count)
  }

  @Test(arguments: stages) func namesAreVerbsInKebabCaseAndManualsAreOneLine(stage: StageType) {
    let name = stage.type.name
    #expect(!name.isEmpty && name.allSatisfy { $0.isLowercase || $0 == "-" })
    #expect(!stage.type.manual.isEmpty && !stage.type.manual.contains("\n"))
  }

  @Test(arguments: stages) func everyOptionHasAManual(stage: StageType) throws {
    var options = OptionReader(stage.type.name == External.name ? Self.externalOptions : [])
    _ = try stage.type.init(options: &options, resources: resources)
    for option in options.declarations { #expect(!option.manual.isEmpty, "\(option.name)") }
  }

  /// The contract does not lie: given only what it requires, a stage changes only what it provides.
  @Test(arguments: stages) func aStageKeepsItsContract(type: StageType) throws {
    let stage = try make(type.type)
    let whole = try article()
    let given = Self.reduced(whole, to: stage.requires.union([.text]))
    var after = given
    try stage.process(&after)
    for layer in Layer.allCases {
      if stage.provides.contains(layer) {
        #expect(after.has(layer), "provides \(layer.rawValue)")
      } else {
        #expect(
          Self.reduced(after, to: [layer]) == Self.reduced(given, to: [layer]),
          "changes \(layer.rawValue)")
      }
    }
    #expect(after.id == given.id && after.metadata == given.metadata && after.kind == given.kind)
  }

  /// A document with all layers.
  private func article() throws -> Document {
    let text = """
      De minister heeft gisteren in Den Haag een nieuw plan gepresenteerd. „Wij willen de \
      wachttijden verkorten”, zei zij. De oppositie noemde het plan te duur.

      Volgens het ministerie kost het plan 1,5 miljard euro. Er is nog geen akkoord over de \
      verdeling van het geld.
      """
    var document = Document(id: "test", text: SourceText(text))
    for type in builtInStages where type.name != External.name {
      try make(type).process(&document)
    }
    return document
  }

  private static func reduced(_ document: Document, to layers: Set<Layer>) -> Document {
    var reduced = document
    if !layers.contains(.text) { reduced.text = SourceText("") }
    if !layers.contains(.sentences) { reduced.sentences = nil }
    if !layers.contains(.tokens) { reduced.tokens = nil }
    if !layers.contains(.trees) { reduced.trees = nil }
    if !layers.contains(.salience) { reduced.salience = nil }
    if !layers.contains(.summary) { reduced.summary = nil }
    if !layers.contains(.terms) { reduced.terms = nil }
    if !layers.contains(.english) { reduced.english = nil }
    if !layers.contains(.translations) { reduced.translations = nil }
    return reduced
  }
}
