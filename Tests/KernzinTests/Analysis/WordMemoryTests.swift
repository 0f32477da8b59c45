import Foundation
import Testing

@testable import Kernzin

/// Remembering makes no difference, whatever took whose place.
@Suite struct WordMemoryTests {
  private static let folder = Checkout.root.appending(path: "Sources/Kernzin/Resources/nl/models")

  /// More words than there are places, each asked for again when others have come in between.
  @Test func wordsComeBackAsTheyWere() throws {
    let lemmatizer = try Lemmatizer(
      ModelFile(reading: Self.folder.appending(path: "lemmatizer.model").path))
    var memory = WordMemory()
    let stems = ["gesloten", "Deuren", "werkte", "huizen", "toelaat", "grote", "Rijn", "kinderen"]
    for round in 0..<3 {
      for number in 0..<6_000 {
        let form = stems[number % stems.count] + (number < stems.count ? "" : "\(number)")
        let view = WordView(form)
        for upos in [UPOS.verb, .noun, .propn] {
          let word = memory.word(form, view, upos: upos, features: 0, lemmatizer)
          let entry = lemmatizer.entry(view, upos: upos, features: 0)
          let lemma = lemmatizer.lemma(of: form, view, upos: upos, entry: entry)
          #expect(word.lemma == lemma, "\(form) \(upos) in round \(round)")
          #expect(word.lemmaKey == WordKey(lemma) && word.formKey == WordKey(form))
          #expect(word.atom == lemmatizer.atom(view, entry: entry))
        }
      }
    }
  }

  /// Views do not look at all of an endless word, so two of them must not be taken for each other.
  @Test func endlessWordsAreNotMixedUp() throws {
    let lemmatizer = try Lemmatizer(
      ModelFile(reading: Self.folder.appending(path: "lemmatizer.model").path))
    var memory = WordMemory()
    let start = String(repeating: "a", count: 5_000)
    for end in ["bak", "bal"] {
      let form = start + end
      let word = memory.word(form, WordView(form), upos: .propn, features: 0, lemmatizer)
      #expect(word.formKey == WordKey(form))
    }
  }

  @Test func aModelReadIsTheModelMapped() throws {
    for name in ["tagger.model", "lemmatizer.model"] {
      let path = Self.folder.appending(path: name).path
      let read = try ByteStore(reading: path)
      let mapped = try ByteStore(mapping: path)
      #expect(read.bytes.elementsEqual(mapped.bytes))
    }
    #expect(throws: StageError.self) { try ByteStore(reading: "/nowhere/tagger.model") }
  }
}
