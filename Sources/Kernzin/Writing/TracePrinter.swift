/// Prints where every English word came from: the Dutch words, the glossary line, the rules.
public enum TracePrinter {
  /// One English word, or block of words, with all that stands behind it.
  public struct Step: Sendable, Hashable {
    public var english: String
    public var dutch: String
    /// Glossary lines and rules, in words.
    public var origin: String
  }

  /// The trace of every translated sentence, ending in a line feed; of the chosen sentences and
  /// their salience when nothing is translated.
  public static func print(_ document: Document) -> String {
    var lines: [String] = []
    if let title = document.titleTranslation, let dutch = document.metadata.title {
      lines = ["title\t" + dutch, "\t" + title.text]
      lines += table(
        steps(title.translation) { title.tokens.indices.contains($0) ? title.tokens[$0] : nil })
    }
    for index in document.selected where index < (document.sentences ?? []).count {
      if !lines.isEmpty { lines.append("") }
      var head = "\(index + 1)\t" + document.sentence(index)
      if let salience = document.salience, index < salience.count {
        head += "\tsalience \(LayerPrinter.decimal(salience[index]))"
      }
      lines.append(head)
      guard let translation = document.translation(index) else { continue }
      lines.append("\t" + translation.text)
      lines += table(steps(document, sentence: index))
    }
    return lines.isEmpty ? "(nothing to trace)\n" : lines.joined(separator: "\n") + "\n"
  }

  /// The words of one translated sentence, punctuation left out.
  public static func steps(_ document: Document, sentence index: Int) -> [Step] {
    guard let translation = document.translation(index) else { return [] }
    let tokens = document.tokens.flatMap { index < $0.count ? $0[index] : nil } ?? []
    return steps(translation) {
      tokens.indices.contains($0) ? document.text[tokens[$0].range] : nil
    } + cuts(document, sentence: index)
  }

  /// What the summary leaves out of the sentence.
  private static func cuts(_ document: Document, sentence index: Int) -> [Step] {
    (document.summary?.cuts ?? []).filter { $0.sentence == index }.map {
      Step(english: "(left out)", dutch: document.text[$0.range], origin: $0.rule)
    }
  }

  private static func table(_ steps: [Step]) -> [String] {
    let english = steps.map(\.english.count).max() ?? 0
    let dutch = steps.map(\.dutch.count).max() ?? 0
    return steps.map { step in
      let line =
        "\t\t" + pad(step.english, min(english, 30)) + " ← " + pad(step.dutch, min(dutch, 30))
        + "  " + step.origin
      return line.trimmingEnd()
    }
  }

  /// - Parameter form: the Dutch word of a token.
  private static func steps(_ translation: Translation, form: (Int) -> String?) -> [Step] {
    translation.words.compactMap { word in
      if word.tokens.isEmpty, word.source == nil, word.rules.isEmpty { return nil }
      let dutch = word.tokens.compactMap(form)
      let origin = (word.source.map { ["\($0)"] } ?? []) + word.rules
      return Step(
        english: word.text, dutch: dutch.isEmpty ? "–" : dutch.joined(separator: " "),
        origin: origin.joined(separator: " · "))
    }
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension Document {
  fileprivate func translation(_ index: Int) -> Translation? {
    guard let translations, index < translations.count else { return nil }
    return translations[index]
  }
}

extension String {
  fileprivate func trimmingEnd() -> String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
