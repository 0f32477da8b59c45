/// What is known of word forms before a tagger is trained: the parts of speech each can have.
///
/// Training text adds the forms it has often. It must not add rare ones: for a word seen once, the
/// lexicon would tell the tagger the answer, and the tagger would learn to trust it.
public struct FormLexicon: Sendable {
  /// Parts of speech as bits of `UPOS.rawValue`, by form in lower case.
  private var known: [String: UInt32] = [:]

  static let minimumCount = 5

  public init() {}

  /// All forms of a glossary, and the parts of its names.
  public init(_ forms: GlossaryForms) {
    for entry in forms.entries { add(entry.form.text, entry.form.upos) }
    for part in forms.nameParts { add(part, .propn) }
  }

  public mutating func add(_ form: String, _ upos: UPOS) {
    known[form.lowercased(), default: 0] |= 1 << UInt32(upos.rawValue)
  }

  /// One number for each combination of what the lexicon and the training text know.
  func merged(with sentences: [CoNLLU.Sentence]) -> [(hash: UInt64, value: UInt16)] {
    var counts: [String: [UPOS: Int]] = [:]
    for sentence in sentences {
      for node in sentence.tree.nodes {
        counts[node.form.lowercased(), default: [:]][node.upos, default: 0] += 1
      }
    }
    var seen: [String: UInt32] = [:]
    for (form, parts) in counts {
      let total = parts.values.reduce(0, +)
      guard total >= Self.minimumCount else { continue }
      // A reading that makes up less than a fiftieth is an error of the treebank or next to one.
      for (upos, count) in parts where count * 50 >= total {
        seen[form, default: 0] |= 1 << UInt32(upos.rawValue)
      }
    }
    var numbers: [UInt64: UInt16] = [:]
    return Set(seen.keys).union(known.keys).sorted().map { form in
      let key = UInt64(seen[form] ?? 0) << 32 | UInt64(known[form] ?? 0)
      let value = numbers[key] ?? UInt16(clamping: numbers.count + 1)
      numbers[key] = value
      return (WordView(form).lower, value)
    }
  }
}
