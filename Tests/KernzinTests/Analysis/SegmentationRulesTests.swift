import Testing

@testable import Kernzin

/// The rules shipped, each against its own examples.
@Suite struct SegmentationRulesTests {
  static let dutch = Result { try data("nl") }
  static let english = Result { try data("en") }

  private static func data(_ language: String) throws -> SegmentationData {
    try SegmentationData(folder: Checkout.resources.data.resources(language: language))
  }

  /// The text of an example, and the sentences it should have: ` || ` stands between two of them,
  /// `⏎` for a line end.
  private func read(_ example: String) -> (text: SourceText, sentences: [String]) {
    var sentences: [[Substring]] = [[]]
    for word in example.split(separator: " ") {
      if word == "||" { sentences.append([]) } else { sentences[sentences.count - 1].append(word) }
    }
    func lines(_ text: String) -> String {
      String(text.map { $0 == "⏎" ? "\n" : $0 })
    }
    let joined = sentences.map { $0.joined(separator: " ") }
    let wanted = joined.map { $0.hasSuffix("⏎") ? String($0.dropLast()) : $0 }
    return (SourceText(lines(joined.joined(separator: " "))), wanted.map(lines))
  }

  private func segment(_ text: SourceText, _ data: SegmentationData, _ language: String) throws
    -> [String]
  {
    try SentenceSegmenter(language: language, data: data)
      .sentences(in: text, paragraphs: .whole).map { text[$0.range] }
  }

  @Test(arguments: ["nl", "en"])
  func examplesComeOutAsWritten(_ language: String) throws {
    let data = try (language == "nl" ? Self.dutch : Self.english).get()
    for rule in data.rules.rules {
      for example in rule.examples {
        let (text, sentences) = read(example)
        #expect(try segment(text, data, language) == sentences, "rule '\(rule.name)'")
      }
    }
  }

  @Test(arguments: ["nl", "en"])
  func noRuleIsSuperfluous(_ language: String) throws {
    let data = try (language == "nl" ? Self.dutch : Self.english).get()
    for (index, rule) in data.rules.rules.enumerated() {
      var without = data
      without.rules.rules.remove(at: index)
      let changed = try rule.examples.contains { example in
        let (text, sentences) = read(example)
        return try segment(text, without, language) != sentences
      }
      #expect(changed, "every example of rule '\(rule.name)' comes out right without it")
    }
  }

  @Test(arguments: ["nl", "en"])
  func everyListIsAskedFor(_ language: String) throws {
    let data = try (language == "nl" ? Self.dutch : Self.english).get()
    // What the tokenizer asks for.
    var asked: UInt64 = 0
    for name in ["abbreviation", "word", "clitic"] {
      asked |= data.lists.lists[name]?.rawValue ?? 0
    }
    for rule in data.rules.rules {
      for condition in rule.conditions where condition.slot.isWord { asked |= condition.bits }
    }
    for (name, list) in data.lists.lists {
      #expect(list.rawValue & asked != 0, "no rule asks for the list '\(name)'")
    }
  }

  @Test func brokenFilesAreReportedWhole() {
    let data = SegmentationData(
      abbreviations: "dr.\ttitle\nprof.\n", words: "",
      rules: """
        > too early
        join a: befor=title mark=.
        > example
        maybe b: mark=.
        split c: after=uper mark
        """)
    #expect(
      data.problems.map { "\($0.file):\($0.line):\($0.column) \($0.message)" } == [
        "abbreviations.tsv:2:1 1 columns",
        "segmentation.rules:1:1 an example before the first rule",
        "segmentation.rules:2:9 unknown slot 'befor'",
        "segmentation.rules:4:1 neither rule nor example",
        "segmentation.rules:5:16 unknown value 'uper'",
        "segmentation.rules:5:21 condition 'mark'",
        "segmentation.rules:5:0 rule 'c' has no example",
      ])
    #expect(data.problems[2].hint == "did you mean 'before'?")
    #expect(data.problems[4].hint == "did you mean 'upper'?")
  }
}
