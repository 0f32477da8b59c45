import Testing

@testable import Kernzin

/// Nothing dropped, nothing invented: every word of the source but punctuation is accounted for by a
/// word of the output, whatever the input.
@Suite struct AccountingTests {
  @Test(arguments: [
    "De minister heeft gisteren in Den Haag een nieuw plan gepresenteerd.",
    "Er waren op 3 maart 2020 nog 1.250 mensen die om 14.30 uur op de trein wachtten.",
    "Hoe langer de onderhandelingen duren, hoe kleiner de kans op een akkoord wordt.",
    "'Wij hebben ons vergist', aldus burgemeester Van der Laan, 'en dat spijt ons.'",
    "Had hij dat geweten, dan zou hij er niet aan begonnen zijn.",
    "Zowel de door de rechter veroordeelde man als zijn broer belde de politie op.",
    "HET KABINET VALT", "ja", "1, 2, 3: klaar!", "de de de de", "😀 morgen 😀",
  ])
  func everyTokenIsAccountedFor(dutch: String) throws {
    let document = try Engine.translated(dutch)
    let trees = try #require(document.trees)
    let translations = try #require(document.translations)
    for (tree, translation) in zip(trees, translations) {
      let said = Set(try #require(translation).words.flatMap(\.tokens))
      for (index, node) in tree.nodes.enumerated() where node.upos != .punct {
        // Grammar words may have no English of their own; what has meaning must not go missing.
        guard node.upos.isContent || node.upos == .pron else { continue }
        #expect(said.contains(index), "\(node.form) in: \(translation?.text ?? "")")
      }
    }
  }

  @Test func numbersAndNamesComeThrough() throws {
    let english = try Engine.english(
      "In 2019 kocht Philips voor 45 miljoen euro het bedrijf Zwart.")
    for word in ["2019", "Philips", "45"] { #expect(english.contains(word), "\(english)") }
  }
}
