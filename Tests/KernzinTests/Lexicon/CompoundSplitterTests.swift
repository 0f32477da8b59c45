import Testing

@testable import Kernzin

@Suite struct CompoundSplitterTests {
  /// A small lexicon of its own, so that a change of the glossary changes no example.
  private static let lexicon = [
    "bestuur NOUN Gender=Neut", "lid NOUN Gender=Neut|Plur=leden",
    "zaak NOUN Gender=Com|Plur=zaken",
    "zak NOUN Gender=Com", "student NOUN Gender=Com", "raad NOUN Gender=Com",
    "schip NOUN Gender=Neut",
    "ramp NOUN Gender=Com", "overheid NOUN Gender=Com", "overheids- X", "boek NOUN Gender=Neut",
    "winkel NOUN Gender=Com", "lezen VERB", "groot ADJ", "stad NOUN Gender=Com|Plur=steden",
    "gemeente NOUN Gender=Com", "vrede NOUN Gender=Com", "onderhandeling NOUN Gender=Com",
    "journaal NOUN Gender=Neut", "ster NOUN Gender=Com", "arbeid NOUN Gender=Com", "vrij ADJ",
    "-proof ADJ", "water NOUN Gender=Neut", "zonde NOUN Gender=Com", "rijk ADJ",
    "vis NOUN Gender=Com",
  ]

  private static let splitter = {
    let lines = lexicon.map { line in
      let fields = line.split(separator: " ")
      return "\(fields[0])\t\(fields[1])\tx\t\(fields.count > 2 ? fields[2] : "")\n"
    }
    return CompoundSplitter(
      glossary: Glossary([.init(name: "test", bytes: Array(lines.joined().utf8))]),
      exceptions: "ster\tlast\n", stems: "scheeps\tschip\nleden\tlid\n")
  }()

  @Test(arguments: [
    "bestuurslid bestuur lid", "bestuursleden bestuur lid", "bestuurszaken bestuur zaak",
    "studentenraad student raad", "scheepsramp schip ramp", "overheidszaak overheid zaak",
    "boekwinkel boek winkel", "leesboek lees boek", "grootstad groot stad",
    "gemeenteraad gemeente raad", "vredesonderhandelingen vrede onderhandeling",
    "boekwinkeltje boek winkel", "nos-journaal nos journaal", "visboekwinkel vis boek winkel",
  ])
  func split(_ example: String) {
    let words = example.split(separator: " ").map(String.init)
    #expect(Self.splitter.split(words[0])?.parts == Array(words.dropFirst()))
  }

  @Test func adjectives() {
    #expect(Self.splitter.split("waterproof", as: .adj)?.parts == ["water", "proof"])
    #expect(Self.splitter.split("visrijke", as: .adj)?.parts == ["vis", "rijk"])
  }

  /// Derivations, single words and words of unknown parts.
  @Test(arguments: ["arbeidster", "raad", "stadion", "boekerij", "vrijheid", "xraad"])
  func refuse(_ word: String) {
    #expect(Self.splitter.split(word) == nil)
  }

  @Test func stemsOfVerbsOnRequest() {
    #expect(Self.splitter.split("leesboek", verbs: false) == nil)
  }

  @Test func theSurfaceKeepsTheLinkingElement() {
    #expect(
      Self.splitter.split("overheidszaak")?.modifiers
        == [Compound.Modifier(surface: "overheids", lemma: "overheid", upos: .noun)])
  }

  @Test func examplesOfATable() {
    let table = """
      lemma\tupos\tforms\tsegmented_lemma
      raadzaal\tNOUN\traadszalen:2 raadszaal:1\traad_zaal
      raad\tNOUN\traad:3\t
      op_lopen\tVERB\toploopt:1\top_lopen

      """
    #expect(
      CompoundScore.examples(table: table)
        == [CompoundScore.Example(word: "raadszalen", parts: ["raad", "zaal"])])
    #expect(CompoundScore.examples(table: "lemma\tupos\n") == nil)
  }
}
