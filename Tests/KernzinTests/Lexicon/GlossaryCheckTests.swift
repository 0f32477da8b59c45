import Testing

@testable import Kernzin

@Suite struct GlossaryCheckTests {
  private func problems(_ lines: String...) -> [String] {
    let text = ([GlossaryLine.header] + lines).joined(separator: "\n") + "\n"
    return GlossaryCheck.check(text, name: "g.tsv").map {
      "\($0.line):\($0.column) \($0.message)"
    }
  }

  @Test func aSoundFileHasNoProblems() {
    #expect(
      problems(
        "brug\tNOUN\tbridge\tGender=Com",
        "wachten op\tVERB\twait for",
        "nemen\tVERB\ttake",
        "nemen\tVERB\tcatch\t\tobj:trein,bus"
      ) == [])
  }

  @Test func everyProblemIsListedWithItsPlace() {
    #expect(
      problems(
        "brug\tNOUN\tbridge",
        "lopen\tVREB\twalk",
        "\tVERB\tgo",
        "gaan\tVERB\t",
        "fiets\tNOUN\ta bike\tGender=Com",
        "komen\tVERB\tcome\tFoo=Bar",
        "zien\tVERB\tsee\t\tobjj:huis",
        "horen\tVERB\thear\t\t\tmusic"
      ) == [
        "2:17 noun 'brug' without gender",
        "3:7 unknown UPOS 'VREB'",
        "4:1 no lemma",
        "5:11 no English for 'gaan'",
        "6:12 English 'a bike' starts with 'a'",
        "7:17 unknown feature 'Foo=Bar'",
        "8:16 unknown condition 'objj'",
        "9:19 unknown domain 'music'",
      ])
  }

  @Test func duplicatesAndSensesWithoutADefaultAreFound() {
    #expect(
      problems("lopen\tVERB\twalk", "lopen\tVERB\trun", "slaan\tVERB\tmint\t\tobj:munt") == [
        "3:1 'lopen' VERB stands in line 2 already",
        "4:0 'slaan' has senses with a context only",
      ])
  }

  @Test func controlCharactersAndEmptyFilesAreFound() {
    #expect(problems("lo\u{7}pen\tVERB\twalk") == ["2:1 control character in the lemma"])
    #expect(problems() == ["0:0 no entries"])
    #expect(
      GlossaryCheck.check("lopen\tVERB\twalk\n", name: "g").map(\.message) == ["no header line"])
  }

  @Test func theHintNamesTheNearestPartOfSpeech() {
    let found = GlossaryCheck.check(
      GlossaryLine.header + "\nlopen\tVREB\twalk\n", name: "g.tsv")
    #expect(found.first?.hint == "did you mean 'VERB'?")
  }
}
