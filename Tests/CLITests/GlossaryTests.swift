import Testing

@Suite struct GlossaryTests {
  private static let header = "lemma\tupos\tenglish\tfeatures\tcontext\tdomain\tnote\n"

  @Test func aTermBaseBecomesAGlossaryThatPassesTheCheck() throws {
    let kernzin = try Program()
    try kernzin.write("Glossaries/nl-en/a.tsv", Self.header + "huis\tNOUN\thouse\tGender=Neut\n")
    try kernzin.write("termen.csv", "nl,en\nrijtjeshuis,\"terraced house\"\n")
    let result = try kernzin("glossary", "import", "termen.csv", "-o", "eigen.tsv")
    #expect(result.status == 0)
    #expect(
      try kernzin.read("eigen.tsv")
        == Self.header + "rijtjeshuis\tNOUN\tterraced house\tGender=Com\t\t\tfrom termen.csv\n")
    #expect(try kernzin("check", "eigen.tsv").status == 0)
  }

  @Test func aTermBaseInTBXIsOneToo() throws {
    let kernzin = try Program()
    try kernzin.write("Glossaries/nl-en/a.tsv", Self.header + "huis\tNOUN\thouse\tGender=Neut\n")
    let term = { (language: String, term: String) in
      "<langSet xml:lang=\"\(language)\"><tig><term>\(term)</term></tig></langSet>"
    }
    let concept =
      "<termEntry>\(term("en", "terraced house"))\(term("nl", "rijtjeshuis"))</termEntry>"
    try kernzin.write(
      "t.tbx", "<martif type=\"TBX\"><text><body>\(concept)</body></text></martif>")
    #expect(try kernzin("glossary", "import", "t.tbx", "-o", "eigen.tsv").status == 0)
    #expect(
      try kernzin.read("eigen.tsv")
        == Self.header + "rijtjeshuis\tNOUN\tterraced house\tGender=Com\t\t\tfrom t.tbx\n")
    try kernzin.write("t.tbx", "<!DOCTYPE x [<!ENTITY a \"b\">]><martif/>")
    let refused = try kernzin("glossary", "import", "t.tbx", "-o", "eigen.tsv")
    #expect(refused.status == 65)
    #expect(refused.errors.hasPrefix("t.tbx:1: error: the entity 'a' is declared"))
  }

  @Test func aDictionaryIsCompared() throws {
    let kernzin = try Program()
    try kernzin.write("Glossaries/nl-en/a.tsv", Self.header + "huis\tNOUN\thouse\tGender=Neut\n")
    try kernzin.write("x.tsv", "huis\tdwelling\n")
    let result = try kernzin("glossary", "compare", "x.tsv")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("1 headwords, 1 lines compared"))
    #expect(result.output.contains("nl-en/a.tsv:2  huis"))
    #expect(try kernzin("glossary", "compare", "x.zip").status == 64)
    #expect(try kernzin("glossary", "compare", "y.tsv").status == 66)
  }

  @Test func filesOfDifferentLengthAreNoTranslations() throws {
    let kernzin = try Program()
    try kernzin.write(
      "Pipelines/terms.yaml",
      "kernzin: 1\nfrom: text\nto: text\nlanguages: { source: nl }\nstages: []\n")
    let result = try kernzin("glossary", "evidence", "a", "b", "--pipeline", "terms")
    #expect(result.status == 64)
    #expect(result.errors.contains("no stage 'map-terms'"))
  }
}
