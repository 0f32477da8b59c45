import Foundation
import Testing

@testable import Kernzin

@Suite struct OpinionTests {
  private static let report = [
    "De gemeente sluit de brug over het kanaal.", "Volgens wethouder De Boer roesten de pijlers.",
    "\"De veiligheid gaat voor\", zegt De Boer.", "De pijlers zijn van 1931.",
    "De bewoners moeten nu een halfuur omrijden.", "De brug gaat in mei weer open.",
  ]
  private static let column = [
    "De gemeente sluit de brug over het kanaal.", "Ik fiets er elke ochtend met mijn dochter over.",
    "De pijlers zijn van 1931.", "Wij staan nu een halfuur bij de pont.",
    "Een gesloten brug is geen oplossing.", "De pont vaart om het kwartier.",
    "De gemeente moet de brug vandaag nog openen voor fietsers.",
  ]

  private func claims(_ paragraphs: [String], _ metadata: Metadata = Metadata()) throws -> [Double]
  {
    let language = try SummaryFixture.language()
    let text = try SummaryFixture.text(paragraphs)
    return Opinion.claims(
      of: CoherenceArticle(text: text, language: language, trees: nil), metadata)
  }

  private func labeled(_ title: String? = nil, section: String? = nil) -> Metadata {
    var metadata = Metadata()
    metadata.title = title
    if let section { metadata.add("section", section) }
    return metadata
  }

  @Test func reportsClaimNothing() throws {
    #expect(try claims(Self.report).isEmpty)
    #expect(try claims([]).isEmpty)
  }

  @Test func theWritersVoiceMakesAColumn() throws {
    let claims = try claims(Self.column)
    #expect(claims.count == Self.column.count)
    #expect(claims.last == 1)
    #expect(claims[4] > 0 && claims[4] < 1)
    #expect([0, 1, 2, 3, 5].allSatisfy { claims[$0] == 0 })
  }

  @Test func aLabelMakesAReportAnOpinion() throws {
    let claims = try claims(Self.report, labeled("De brug. Column Ria Blok"))
    #expect(claims == [0, 0, 0, 0, 1, 0])
    #expect(try !self.claims(Self.report, labeled(section: "Opinie")).isEmpty)
  }

  @Test func aPageOfLettersHasNoOneClaim() throws {
    let signed = [
      "Kees Prins, Borgdam De pont is te klein.", "Ria Blok, Zuidhaven Het loket is dicht.",
    ]
    #expect(try claims(Self.column + signed, labeled(section: "opinie")).isEmpty)
    #expect(try !claims(Self.column + signed.prefix(1), labeled(section: "opinie")).isEmpty)
  }

  /// Below a title that judges, a quieter voice is enough; a quoted title is somebody else's.
  @Test func aTitleMayJudge() throws {
    let quiet =
      Array(repeating: "De pijlers onder de brug zijn van 1931.", count: 13)
      + Array(Self.column.suffix(1)) + Array(repeating: Self.column[4], count: 3)
      + Array(repeating: Self.report[1], count: 2)
    #expect(try claims(quiet).isEmpty)
    #expect(try !claims(quiet, labeled("Zuidhaven moet zijn brug openen")).isEmpty)
    #expect(try claims(quiet, labeled("'Zuidhaven moet zijn brug openen'")).isEmpty)
    #expect(try claims(Self.report, labeled("Zuidhaven moet zijn brug openen")).isEmpty)
  }

  /// Nobody but the writer claims: not who is quoted, nor who is said to have said something.
  @Test(arguments: [
    "\"De gemeente moet de brug vandaag nog openen\", zegt De Boer.",
    "Volgens De Boer moet de gemeente de brug vandaag nog openen.",
  ])
  func claimsOfOthersAreNone(sentence: String) throws {
    var paragraphs = Self.column
    paragraphs[6] = sentence
    let claims = try claims(paragraphs, labeled(section: "column"))
    #expect(claims[6] == 0 && claims[4] == 1)
  }

  @Test func whatCannotStandAloneIsNoClaim() throws {
    var paragraphs = Self.column
    paragraphs[6] = "Daarom moet dat besluit van tafel."
    #expect(try claims(paragraphs)[6] == 0)
  }

  @Test(arguments: ["nl", "en"])
  func examplesOfLabelsAreRecognized(language: String) throws {
    let data = try #require(DataFolder.find())
    let file = try SectionedFile(data.resources(language: language).appending(path: "labels.txt"))
    let labels = OpinionLabels(file["opinions"])
    #expect(!file["opinions"].isEmpty)
    for entry in file["opinions"] {
      #expect(labels.mark(labeled(entry.example)), "\(entry.text): \(entry.example)")
      #expect(labels.mark(labeled(section: entry.text.uppercased())))
    }
  }

  @Test(arguments: [
    "Burgemeester schrijft een column", "Column", "De brug is dicht. Interview Ria Blok", "",
    "Opinie van de raad verdeelt Zuidhaven",
  ])
  func otherTitlesAreNotLabels(title: String) throws {
    let labels = try SummaryFixture.language().opinionLabels
    #expect(!labels.mark(labeled(title)))
  }

  /// The claim of a column is in its summary beside the event, whatever a label says.
  @Test func theSummaryHoldsTheClaim() throws {
    let chosen = try SummaryFixture.choose(
      Self.column, by: SentenceSelector(budget: SummaryBudget(sentences: 2)),
      title: "Brug over kanaal dicht")
    #expect(chosen == [0, 6])
  }
}
