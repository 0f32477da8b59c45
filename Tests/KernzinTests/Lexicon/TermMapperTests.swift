import Testing

@testable import Kernzin

@Suite struct TermMapperTests {
  /// Terms as `tokens english source`, over a tree given in CoNLL-U columns FORM LEMMA UPOS FEATS
  /// HEAD DEPREL separated by spaces.
  private func terms(_ rows: [String], glossary: String...) throws -> [String] {
    let conllu = rows.enumerated().map { index, row in
      let c = row.split(separator: " ").map(String.init)
      return [
        "\(index + 1)", c[0], c[1], c[2], "_", c[3], c[4], c[5], "_", "_",
      ].joined(separator: "\t")
    }.joined(separator: "\n")
    let tree = try #require(try CoNLLU.parse(conllu + "\n\n", file: "test").first).tree
    let text = ([GlossaryLine.header] + glossary).joined(separator: "\n") + "\n"
    let glossary = Glossary([Glossary.File(name: "t.tsv", bytes: Array(text.utf8))])
    let fallbacks = TermFallbacks(
      glossary: glossary, compounds: CompoundTranslator(glossary: glossary, split: { _, _ in nil }),
      cognates: CognateEndings(table: "tie\tNOUN\ttion\t3\n"), names: nil,
      chains: NameChains(particles: ["van"]),
      englishPrepositions: ["for", "of"])
    return TermMapper(glossary: glossary, fallbacks: fallbacks).map(tree).map {
      "\($0.tokens) \($0.english)\($0.frame.map { " +\($0.preposition) \($0.english)" } ?? "")"
    }
  }

  @Test func aSeparatedVerbIsOneTerm() throws {
    #expect(
      try terms(
        [
          "Zij zij PRON _ 2 nsubj", "belde op_bellen VERB _ 0 root", "hem hem PRON _ 2 obj",
          "op op ADP _ 2 compound:prt",
        ], glossary: "op_bellen\tVERB\tcall", "bellen\tVERB\tring", "op\tADP\ton",
        "zij\tPRON\tshe", "hem\tPRON\thim") == ["[0] she", "[1, 3] call", "[2] him"])
  }

  @Test func aFrameDecidesThePreposition() throws {
    #expect(
      try terms(
        [
          "wacht wachten VERB _ 0 root", "op op ADP _ 3 case", "hulp hulp NOUN _ 1 obl",
        ], glossary: "wachten\tVERB\twait", "wachten op\tVERB\twait for", "op\tADP\ton",
        "hulp\tNOUN\thelp") == ["[0] wait +1 for", "[1] on", "[2] help"])
  }

  /// *de bal in een gat slaan*: the preposition in front of a word of the idiom is none it governs.
  @Test func aFrameDoesNotTakeThePhraseItsOwnWordStandsIn() throws {
    let lines = [
      "slaan\tVERB\thit", "een gat slaan in\tVERB\tmake a hole in", "een\tDET\ta",
      "gat\tNOUN\thole", "in\tADP\tinto", "dak\tNOUN\troof",
    ]
    func mapped(_ rows: [String]) throws -> [String] {
      try terms(
        rows, glossary: lines[0], lines[1], lines[2], lines[3], lines[4], lines[5])
    }
    #expect(
      try mapped([
        "slaat slaan VERB _ 0 root", "in in ADP _ 4 case", "een een DET _ 4 det",
        "gat gat NOUN _ 1 obl",
      ]) == ["[0] hit", "[1] into", "[2] a", "[3] hole"])
    #expect(
      try mapped([
        "slaat slaan VERB _ 0 root", "een een DET _ 3 det", "gat gat NOUN _ 1 obj",
        "in in ADP _ 5 case", "dak dak NOUN _ 1 obl",
      ]).first?.hasPrefix("[0, 1, 2] make a hole") == true)
  }

  @Test func theContextChoosesTheSense() throws {
    let glossary = [
      "nemen\tVERB\ttake", "nemen\tVERB\tcatch\t\tobj:trein", "trein\tNOUN\ttrain",
      "boek\tNOUN\tbook",
    ]
    let rows = ["neemt nemen VERB _ 0 root", "X trein NOUN _ 1 obj"]
    #expect(
      try terms(rows, glossary: glossary[0], glossary[1], glossary[2], glossary[3])
        == ["[0] catch", "[1] train"])
    #expect(
      try terms(
        ["neemt nemen VERB _ 0 root", "X boek NOUN _ 1 obj"], glossary: glossary[0], glossary[1],
        glossary[2], glossary[3]) == ["[0] take", "[1] book"])
  }

  @Test func idiomsAreFoundAcrossGapsButNotWithForeignWords() throws {
    let glossary = ["een rol spelen\tVERB\tplay a role", "spelen\tVERB\tplay", "rol\tNOUN\trole"]
    #expect(
      try terms(
        [
          "speelt spelen VERB _ 0 root", "hier hier ADV _ 1 advmod", "een een DET _ 4 det",
          "rol rol NOUN _ 1 obj",
        ], glossary: glossary[0], glossary[1], glossary[2]
      ).first == "[0, 2, 3] play a role")
    #expect(
      try terms(
        [
          "speelt spelen VERB _ 0 root", "een een DET _ 4 det", "grote groot ADJ _ 4 amod",
          "rol rol NOUN _ 1 obj",
        ], glossary: glossary[0], glossary[1], glossary[2]
      ).first == "[0] play")
  }

  /// *heeft hem veroordeeld voor*: a participle with an object is no adjective.
  @Test func whatIsDoneToSomebodyIsAVerb() throws {
    let glossary = [
      "tot\tADP\tuntil", "voor\tADP\tfor", "veroordeeld voor\tADJ\tconvicted of",
      "veroordelen tot\tVERB\tsentence to",
    ].joined(separator: "\n")
    let rows = [
      "veroordeeld veroordelen VERB VerbForm=Part 0 root", "man man NOUN _ 1 obj",
      "tot tot ADP _ 4 case", "jaar jaar NOUN _ 1 obl", "voor voor ADP _ 6 case",
      "moord moord NOUN _ 1 obl",
    ]
    let passive = [rows[0], "voor voor ADP _ 3 case", "moord moord NOUN _ 1 obl"]
    #expect(try terms(rows, glossary: glossary).first?.hasPrefix("[0] sentence") == true)
    #expect(try terms(passive, glossary: glossary).first?.hasPrefix("[0] convicted") == true)
  }

  /// *code rood*: an expression that ends in an adjective, hung like one.
  @Test func nounsMayEndInAdjectives() throws {
    let rows = [
      "kondigt kondigen VERB _ 0 root", "code code NOUN _ 1 obj", "rood rood ADJ _ 1 advmod",
    ]
    #expect(
      try terms(rows, glossary: "code rood\tNOUN\tcode red", "rood\tADJ\tred").contains(
        "[1, 2] code red"))
  }

  @Test func everyTokenButPunctuationIsInExactlyOneTerm() throws {
    #expect(
      try terms(
        [
          "De de DET _ 2 det", "revolutie revolutie NOUN _ 3 nsubj", "xyz xyz VERB _ 0 root",
          "1.234,5 1.234,5 NUM _ 3 obj", ". . PUNCT _ 3 punct",
        ], glossary: "de\tDET\tthe") == [
          "[0] the", "[1] revolution", "[2] xyz", "[3] 1,234.5",
        ])
  }
}
