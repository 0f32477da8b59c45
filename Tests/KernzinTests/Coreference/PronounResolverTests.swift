import Testing

@testable import Kernzin

/// Two sentences of an article, and what the second becomes in English.
@Suite struct PronounResolverTests {
  private static let stages = try? make(resolving: true)

  private static func make(resolving: Bool) throws -> Pipeline {
    guard let data = DataFolder.find() else {
      throw StageError(code: "missing-resource", message: "no data folder")
    }
    let resources = Resources(data: data)
    var none = OptionReader()
    var off = OptionReader([
      .init(key: OptionValue(.scalar("on")), value: OptionValue(.scalar("off")))
    ])
    return try Pipeline([
      Normalize(options: &none, resources: resources),
      Segment(options: &none, resources: resources),
      Tokenize(options: &none, resources: resources),
      Analyze(options: &none, resources: resources),
      MapTerms(options: &none, resources: resources),
      resolving
        ? ResolvePronouns(options: &none, resources: resources)
        : ResolvePronouns(options: &off, resources: resources),
      Transfer(options: &none, resources: resources),
      Generate(options: &none, resources: resources),
    ])
  }

  private func second(of text: String, resolving: Bool = true) throws -> Translation {
    try translation(of: text, sentence: 1, resolving: resolving)
  }

  private func translation(
    of text: String, sentence: Int, resolving: Bool = true
  ) throws -> Translation {
    let pipeline = try resolving ? #require(Self.stages) : Self.make(resolving: false)
    let document = try pipeline.run(Document(id: "test", text: SourceText(text)))
    return try #require(document.translations?[sentence])
  }

  @Test(arguments: [
    ("De brug blijft dicht, zegt wethouder Ineke de Boer. Zij noemt de schade groot.", "De Boer"),
    ("Volgens trainer Willem Hartog was het een slechte dag. Hij wil meer training.", "Hartog"),
    ("President Vladimir Poetin reisde naar Parijs. Hij sprak met journalisten.", "Putin"),
    ("Directeur Willem Hartog van de AIVD kreeg een boete. Hij betaalt niet.", "Hartog"),
  ])
  func oneNameFits(text: String, name: String) throws {
    let translation = try second(of: text)
    #expect(translation.text.hasPrefix(name + " "), "\(translation.text)")
    let source = try #require(translation.words.first?.source)
    guard case .rule(let rule) = source else {
      Issue.record("\(source)")
      return
    }
    #expect(rule.hasPrefix("resolve-pronouns ("))
  }

  @Test(arguments: [
    // Two men.
    "Willem Hartog sprak met Pieter Jansen. Hij wil meer training.",
    // A man, and a woman asked for.
    "De brug blijft dicht, zegt wethouder Willem Hartog. Zij noemt de schade groot.",
    // Many.
    "De brug blijft dicht, zegt wethouder Ineke de Boer. Zij noemen de schade groot.",
    // The bridge, for all one can tell.
    "De brug is gebouwd door Willem Hartog. Hij gaat in mei open.",
    // Who lost is somebody of another sentence.
    "Onder Willem Hartog verloor hij zijn baan. Hij ging naar Parijs.",
    // Somebody else, since he is named.
    "Trainer Willem Hartog is boos. Hij noemt de aanpak van Hartog slecht.",
    // A minister without a name.
    "De minister reisde naar Parijs. Hij sprak met journalisten.",
  ])
  func otherwiseThePronounStays(text: String) throws {
    let translation = try second(of: text)
    let first = translation.words.first?.text ?? ""
    #expect(["He", "She", "They", "It"].contains(first), "\(translation.text)")
  }

  /// The pronoun stands behind its verb, or a title, an age or a common subject stood in the way before.
  @Test(arguments: [
    (
      "Volgens trainer Willem Hartog was het een slechte dag. In mei wordt hij ontslagen.", "Hartog"
    ),
    ("Wethouder Ineke de Boer is moe. Volgend jaar wil ze naar Parijs.", "De Boer"),
    ("President Erdogan is boos. Hij noemt de uitslag een ramp.", "Erdogan"),
    ("President Erdogan verloor in Istanboel. Hij noemt de uitslag een ramp.", "Erdogan"),
    ("De brug is van Willem Hartog. Hij vindt de prijs te hoog.", "Hartog"),
    ("Trainer Willem Hartog is tevreden. \"De dag was lang\", zegt hij.", "Hartog"),
  ])
  func aNameStandsWhereThePronounStood(text: String, name: String) throws {
    let words = try second(of: text).words
    let resolved = try #require(
      words.first {
        if case .rule(let rule) = $0.source { rule.hasPrefix("resolve-pronouns (") } else { false }
      }, "\(words.map(\.text))")
    #expect(resolved.text == name, "\(words.map(\.text))")
  }

  /// The first sentence of an article means somebody it is about to name, in full.
  @Test func aPronounMayComeBeforeItsName() throws {
    let text = "Hij wil naar Parijs. Wethouder Willem Hartog is moe. Zij wil naar Breda."
    #expect(try translation(of: text, sentence: 0).text.hasPrefix("Willem Hartog wants"))
    let two = "Hij wil naar Parijs. Willem Hartog sprak met Pieter Jansen. De brug is dicht."
    #expect(try translation(of: two, sentence: 0).text.hasPrefix("He wants"))
  }

  @Test(arguments: [
    // Jansen may be the one.
    "Trainer Willem Hartog is tevreden. Volgens Pieter Jansen wil hij naar Parijs.",
    // A clause of another one.
    "Trainer Willem Hartog is tevreden. Of hij ook morgen nog komt?",
    // A clause of its own.
    "Trainer Willem Hartog is tevreden. In Breda denken ze dat hij naar Parijs wil.",
    // Somebody asked him.
    "Trainer Willem Hartog is tevreden. Aan zijn broer vertelt hij alles.",
  ])
  func behindTheVerbNobodyElseMayBeMeant(text: String) throws {
    let words = try second(of: text).words
    #expect(!words.contains { $0.text == "Hartog" }, "\(words.map(\.text))")
  }

  @Test func itCanBeSwitchedOff() throws {
    let text = "Trainer Willem Hartog kreeg een boete. Hij betaalt niet."
    #expect(try second(of: text, resolving: false).text.hasPrefix("He "))
  }
}
