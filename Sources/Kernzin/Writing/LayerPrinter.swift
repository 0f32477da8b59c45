/// Prints one layer of a document for a person to read: what `--until` and `--show` put out.
///
/// Sentences are numbered from 1, as people count; ranges are UTF-8 byte offsets, as programs do.
public enum LayerPrinter {
  /// The layer's name for a stage's result: the deepest of those it provides.
  public static func lastLayer(of provided: Set<Layer>) -> Layer {
    Layer.allCases.last { provided.contains($0) } ?? .text
  }

  /// The layer as text ending in a line feed; a line in parentheses when it was never computed.
  public static func print(_ layer: Layer, of document: Document) -> String {
    guard document.has(layer) else { return "(\(layer.rawValue): not computed)\n" }
    let lines: [String] =
      switch layer {
      case .text: text(document)
      case .sentences: sentences(document)
      case .tokens: tokens(document)
      case .trees: trees(document)
      case .salience: salience(document)
      case .summary: summary(document)
      case .terms: terms(document)
      case .english: english(document)
      case .translations: translations(document)
      }
    return lines.isEmpty ? "(\(layer.rawValue): empty)\n" : lines.joined(separator: "\n") + "\n"
  }

  private static func text(_ document: Document) -> [String] {
    var lines: [String] = []
    if let title = document.metadata.title { lines += [title, ""] }
    var body = document.text.string
    while body.hasSuffix("\n") { body.removeLast() }
    return lines + [body]
  }

  private static func sentences(_ document: Document) -> [String] {
    (document.sentences ?? []).enumerated().map { index, sentence in
      "\(index + 1)\t\(sentence.range)\tparagraph \(sentence.paragraph + 1)\t"
        + document.line(sentence)
    }
  }

  private static func tokens(_ document: Document) -> [String] {
    (document.tokens ?? []).enumerated().compactMap { index, tokens in
      tokens.isEmpty
        ? nil : "\(index + 1)\t" + tokens.map { document.text[$0.range] }.joined(separator: " | ")
    }
  }

  private static func trees(_ document: Document) -> [String] {
    blocks(document, (document.trees ?? []).map { $0.count == 0 ? nil : $0.debugDescription })
  }

  private static func salience(_ document: Document) -> [String] {
    (document.salience ?? []).enumerated().map { index, value in
      "\(index + 1)\t\(decimal(value))\t" + document.sentence(index)
    }
  }

  private static func summary(_ document: Document) -> [String] {
    (document.summary?.sentences ?? []).map { "\($0 + 1)\t" + document.sentence($0) }
  }

  private static func terms(_ document: Document) -> [String] {
    var lines: [String] = []
    for (index, terms) in (document.terms ?? []).enumerated() {
      guard let terms else { continue }
      lines.append("\(index + 1)\t" + document.sentence(index))
      for term in terms { lines.append("\t\(term.lemma) → \(term.english)\t\(term.source)") }
    }
    return lines
  }

  private static func english(_ document: Document) -> [String] {
    blocks(document, (document.english ?? []).map { $0.map(drawing) })
  }

  private static func translations(_ document: Document) -> [String] {
    (document.translations ?? []).enumerated().compactMap { index, translation in
      translation.map { "\(index + 1)\t\($0.text)" }
    }
  }

  /// Sentence, then what belongs to it, then a blank line; sentences without anything left out.
  private static func blocks(_ document: Document, _ bodies: [String?]) -> [String] {
    var lines: [String] = []
    for (index, body) in bodies.enumerated() {
      guard let body else { continue }
      if !lines.isEmpty { lines.append("") }
      lines += ["\(index + 1)\t" + document.sentence(index), body]
    }
    return lines
  }

  /// Three decimals, without Foundation's formatters.
  static func decimal(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "\(value)" }
    let thousandths = Int((abs(value) * 1000).rounded())
    let fraction = String(thousandths % 1000)
    let sign = value < 0 && thousandths > 0 ? "-" : ""
    return sign + "\(thousandths / 1000)."
      + String(repeating: "0", count: 3 - fraction.utf8.count) + fraction
  }
}

extension SourceRange: CustomStringConvertible {
  /// `12-48`, half open.
  public var description: String { "\(start)-\(end)" }
}

extension Term.Source: CustomStringConvertible {
  public var description: String {
    switch self {
    case .entry(let origin): "\(origin)"
    case .compound(let origins): origins.map(\.description).joined(separator: " + ")
    case .rule(let name): "rule \(name)"
    case .unknown: "unknown"
    }
  }
}

extension Document {
  /// The sentence on one line, however the article was wrapped.
  public func line(_ sentence: Sentence) -> String {
    text[sentence.range].split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The sentence of that index on one line; empty when there is none.
  func sentence(_ index: Int) -> String {
    guard let sentences, sentences.indices.contains(index) else { return "" }
    return line(sentences[index])
  }
}
