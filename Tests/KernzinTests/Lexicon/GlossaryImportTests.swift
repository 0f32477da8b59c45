import Testing

@testable import Kernzin

@Suite struct GlossaryImportTests {
  private let known = Glossary([
    Glossary.File(
      name: "t.tsv",
      bytes: Array(
        """
        lemma\tupos\tenglish\tfeatures
        huis\tNOUN\thouse\tGender=Neut
        water\tNOUN\twater\tGender=Neut
        mooi\tADJ\tbeautiful

        """.utf8))
  ])

  @Test func whatTheFileDoesNotTellComesFromTheGlossary() {
    let imported = GlossaryImport(glossary: known)
    let file = imported.file(
      [
        DictionaryEntry(headword: "waterhuis", english: ["water house"]),
        DictionaryEntry(headword: "prachtig", english: ["beautiful", "splendid"]),
        DictionaryEntry(headword: "Gent", english: ["Ghent"]),
        DictionaryEntry(headword: "peuk", english: ["butt"], note: "zie\tfilter"),
        DictionaryEntry(headword: " peuk", english: ["stub", "butt"]),
      ], origin: "mijn.csv")
    #expect(
      file == """
        \(GlossaryLine.header)
        Gent\tPROPN\tGhent\t\t\t\tfrom mijn.csv
        peuk\tNOUN\tbutt; stub\tGender=Com\t\t\tzie filter; from mijn.csv
        prachtig\tADJ\tbeautiful; splendid\t\t\t\tfrom mijn.csv
        waterhuis\tNOUN\twater house\tGender=Neut\t\t\tfrom mijn.csv

        """)
    #expect(GlossaryCheck.check(file, name: "x.tsv").isEmpty)
  }

  @Test func theDictionaryDisagreesMostFrequentFirst() {
    let comparison = GlossaryComparison(
      known,
      with: [
        DictionaryEntry(headword: "huis", english: ["dwelling"]),
        DictionaryEntry(headword: "Water", english: ["Water"]),
        DictionaryEntry(headword: "mooi", english: ["fine", "lovely"]),
      ], ranks: GlossaryComparison.ranks(in: "1\tmooi\t900\n2 huis 800\n"))
    #expect(comparison.compared == 3)
    #expect(comparison.agreed == 1)
    #expect(comparison.findings.map(\.entry.lemma) == ["mooi", "huis"])
    #expect(comparison.findings[0].dictionary == ["fine", "lovely"])
  }
}
