import FoundationEssentials
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
    "De blussers redden een niet gemelde baby.", "Ik ben niet jouw type en hij is mijn type niet.",
    "HET KABINET VALT", "ja", "1, 2, 3: klaar!", "de de de de", "😀 morgen 😀",
  ])
  func everyTokenIsAccountedFor(dutch: String) throws {
    var accounting = Accounting()
    accounting.add(try Engine.translated(dutch))
    for loss in accounting.losses {
      Issue.record("\(loss.word) in: \(loss.english)")
    }
  }

  /// `kernzin evaluate accounting` asks the same of any other text.
  @Test func nothingIsLostInTheArticles() throws {
    let folder = Checkout.root.appending(path: "Tests/Articles")
    var accounting = Accounting()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let article = folder.appending(path: name).appending(path: "input.txt")
      let text = String(decoding: try Data(contentsOf: article), as: UTF8.self)
      for line in text.split(separator: "\n") {
        accounting.add(try Engine.translated(String(line)))
      }
    }
    #expect(accounting.words > 1000)
    #expect(accounting.losses.map { "\($0.word) in: \($0.english)" } == [])
  }

  @Test func numbersAndNamesComeThrough() throws {
    let english = try Engine.english(
      "In 2019 kocht Philips voor 45 miljoen euro het bedrijf Zwart.")
    for word in ["2019", "Philips", "45"] { #expect(english.contains(word), "\(english)") }
  }
}
