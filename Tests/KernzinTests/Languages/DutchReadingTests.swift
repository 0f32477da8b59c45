import Testing

@testable import Kernzin

@Suite struct DutchReadingTests {
  private static let glossary = {
    let lines = [
      "bellen VERB", "op_bellen VERB", "bidden VERB", "baden VERB", "ruiken VERB", "roken VERB",
      "verkopen VERB", "aan_komen VERB", "hebben VERB", "goed ADJ", "groot ADJ", "lief ADJ",
      "stad NOUN Gender=Com|Plur=steden", "minuut NOUN Gender=Com", "brief NOUN Gender=Com",
      "koning NOUN Gender=Com",
    ].map { line in
      let fields = line.split(separator: " ")
      return "\(fields[0])\t\(fields[1])\tx\t\(fields.count > 2 ? fields[2] : "")\n"
    }
    return Glossary([.init(name: "test", bytes: Array(lines.joined().utf8))])
  }()

  /// Form, part of speech, then each dictionary form with its features.
  @Test(arguments: [
    ["opgebeld", "VERB", "op_bellen VerbForm=Part"],
    ["opbelt", "VERB", "op_bellen Number=Sing|Tense=Pres|VerbForm=Fin"],
    ["roken", "VERB", "roken VerbForm=Inf", "ruiken Number=Plur|Tense=Past|VerbForm=Fin"],
    ["verkochten", "VERB", "verkopen Number=Plur|Tense=Past|VerbForm=Fin"],
    ["aankwam", "VERB", "aan_komen Number=Sing|Tense=Past|VerbForm=Fin"],
    ["heeft", "VERB", "hebben Number=Sing|Tense=Pres|VerbForm=Fin"],
    ["betere", "ADJ", "goed Degree=Cmp"], ["grootste", "ADJ", "groot Degree=Sup"],
    ["lieve", "ADJ", "lief Degree=Pos"], ["brieven", "NOUN", "brief Number=Plur"],
    ["minuutje", "NOUN", "minuut Gender=Neut|Number=Sing"],
    ["koninkje", "NOUN", "koning Gender=Neut|Number=Sing"],
  ])
  func reading(_ row: [String]) throws {
    let upos = try #require(UPOS(row[1]))
    let found = try DutchInflectionTests.inflection.get()
      .readings(of: row[0], upos: upos, in: Self.glossary)
      .map { "\($0.lemma) \($0.features)" }
    for expected in row.dropFirst(2) { #expect(found.contains(expected), "\(found)") }
  }

  /// What only looks like a form is none: *roken* is no form of *bellen*, *stadden* none of *stad*.
  @Test(arguments: ["stadden NOUN", "gebelt VERB", "opgebellen VERB", "goeder ADJ"])
  func noReading(_ pair: String) throws {
    let words = pair.split(separator: " ").map(String.init)
    let upos = try #require(UPOS(words[1]))
    let found = try DutchInflectionTests.inflection.get()
      .readings(of: words[0], upos: upos, in: Self.glossary)
    #expect(found.isEmpty)
  }
}
