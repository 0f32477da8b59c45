import Foundation
import Testing

@testable import Kernzin

@Suite struct DropCapsTests {
  private static let words = [
    "tijdens", "de", "een", "en", "minister", "uit", "op", "p", "daar", "aar", "vele", "vis", "is",
    "over",
    "ver", "ben",
  ]
  private let dropCaps = DropCaps(
    isWord: { Self.words.contains($0) },
    isFrequent: { ["tijdens", "een", "op", "daar", "over", "ben"].contains($0) })

  @Test(arguments: [
    ("T ijdens de zitting was het stil.", "Tijdens de zitting was het stil."),
    ("D e minister zweeg.", "De minister zweeg."), ("E en man zweeg.", "Een man zweeg."),
    ("M inister Prins zweeg.", "Minister Prins zweeg."),
    ("U it de bus kwam rook.", "Uit de bus kwam rook."),
    ("'O p de brug', zei hij.", "'Op de brug', zei hij."), ("D aar ging hij.", "Daar ging hij."),
    ("O ver de brug.", "Over de brug."),
    ("De brug is dicht.\n\nV ele mensen lopen om.", "De brug is dicht.\n\nVele mensen lopen om."),
    ("De brug is dicht. V ele mensen lopen om.", "De brug is dicht. Vele mensen lopen om."),
    ("“D e brug”, zei zij.", "“De brug”, zei zij."),
  ])
  func largeLettersComeBack(text: String, whole: String) {
    let (joined, count) = dropCaps.joined(text)
    #expect(joined == whole)
    #expect(count == 1)
  }

  @Test(arguments: [
    "U weet dat de brug dicht is.", "O ja, de brug is dicht.", "A is de eerste letter.",
    "B en W sluiten de brug.", "E en F zijn letters.", "X noemt het een ramp.", "Zo n brug is oud.",
    "C is een taal.", "V is een serie.", "Plan B is klaar.", "Vitamine C is gezond.",
    "De T ijdens de.",
    "T IJDENS", "T", "T ", "",
  ])
  func lettersThatStandAloneStay(text: String) {
    let (joined, count) = dropCaps.joined(text)
    #expect(joined == text)
    #expect(count == 0)
  }

  /// Ranges speak of the text as joined, and every sentence and word is what stands there.
  @Test func rangesGiveTheJoinedText() throws {
    let resources = Resources(data: try #require(DataFolder.find()))
    var none = OptionReader()
    let pipeline = try Pipeline([
      Normalize(options: &none, resources: resources),
      StripLabels(options: &none, resources: resources),
      Segment(options: &none, resources: resources),
      Tokenize(options: &none, resources: resources),
    ])
    let input = "Reportage T ijdens de zitting was het stil.\n\nD e minister zweeg."
    let document = try pipeline.run(Document(id: "x", text: SourceText(input)))
    #expect(document.text.string == "Tijdens de zitting was het stil.\n\nDe minister zweeg.")
    #expect(
      document.metadata.other == [
        .init(key: "label", value: "Reportage"), .init(key: "joined-capitals", value: "2"),
      ])
    let sentences = try #require(document.sentences)
    #expect(
      sentences.map { document.text[$0.range] } == [
        "Tijdens de zitting was het stil.", "De minister zweeg.",
      ])
    let tokens = try #require(document.tokens)
    #expect(tokens.map { $0.first.map { document.text[$0.range] } } == ["Tijdens", "De"])
  }
}
