import Foundation
import Testing

@testable import Kernzin

@Suite struct ArticleLabelsTests {
  private func labels(_ language: String = "nl") throws -> (ArticleLabels, SectionedFile) {
    let data = try #require(DataFolder.find())
    let file = try SectionedFile(data.resources(language: language).appending(path: "labels.txt"))
    return (ArticleLabels(file), file)
  }

  /// Every entry is taken off the beginning that motivated it, and nothing more.
  @Test(arguments: ["nl", "en"])
  func examplesLoseTheirLabel(language: String) throws {
    let (labels, file) = try labels(language)
    for section in ["labels", "bylines"] {
      #expect(!file[section].isEmpty)
      for entry in file[section] {
        let (found, rest) = labels.split(entry.example[...])
        #expect(found.first?.lowercased().hasPrefix(entry.text) == true, "\(entry.text): \(found)")
        let starts = ["De brug", "The bridge", "Lotte", "Greet", "Mary"]
        #expect(starts.contains { rest.hasPrefix($0) }, "\(entry.text): \(rest)")
      }
    }
  }

  @Test(arguments: [
    ("Verbouwing - De brug gaat dicht.", ["Verbouwing -"], "De brug gaat dicht."),
    ("verbouwing De brug gaat dicht.", ["verbouwing"], "De brug gaat dicht."),
    ("kraamzorg 'Ik ben moe', zegt Prins.", ["kraamzorg"], "'Ik ben moe', zegt Prins."),
    ("j.prins Het was een lange dag.", ["j.prins"], "Het was een lange dag."),
    ("Reportage ZUIDHAVEN - De brug is dicht.", ["Reportage", "ZUIDHAVEN -"], "De brug is dicht."),
    ("Door Jan van Prins\n\nDe brug is dicht.", ["Door Jan van Prins"], "De brug is dicht."),
  ])
  func labelsComeOff(text: String, found: [String], rest: String) throws {
    let split = try labels().0.split(text[...])
    #expect(split.labels == found)
    #expect(split.rest == rest[...])
  }

  @Test(arguments: [
    "Door Jan Prins werd de brug gered.", "Door de storm is de brug dicht.",
    "Ajax - Feyenoord eindigde in 1-1.", "Nederland - dat weet iedereen - heeft veel bruggen.",
    "minister Prins sluit de brug.", "de brug is dicht.", "Analyse van het water is duur.",
    "Column", "Reportage", "www.prins.nl Het adres is nieuw.", "De brug - Een lang verhaal.", "",
  ])
  func sentencesStayWhole(text: String) throws {
    let split = try labels().0.split(text[...])
    #expect(split.labels.isEmpty, "\(split)")
    #expect(split.rest == text[...])
  }

  @Test func theStageMovesThemToTheMetadata() throws {
    let data = try #require(DataFolder.find())
    var none = OptionReader()
    let stage = try StripLabels(options: &none, resources: Resources(data: data))
    var document = Document(id: "x", text: SourceText("Reportage De brug is dicht.\n\nOpinie Nee."))
    try stage.process(&document)
    #expect(document.text.string == "De brug is dicht.\n\nOpinie Nee.")
    #expect(document.metadata.other == [.init(key: "label", value: "Reportage")])
    document.sentences = []
    try stage.process(&document)
    document.text = SourceText("Reportage De brug is dicht.")
    #expect(throws: StageError.self) { try stage.process(&document) }
  }
}
