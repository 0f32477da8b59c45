internal import FoundationEssentials

/// What is known of word forms before a model is trained: the parts of speech each can have, and of
/// nouns and names their gender and class, from glossaries inflected by the morphology.
///
/// Training text adds the parts of speech of the forms it has often. It must not add rare ones: for
/// a word seen once, the lexicon would tell the tagger the answer, and the tagger would learn to
/// trust it.
public struct FormLexicon: Sendable {
  private struct Known: Hashable {
    /// Parts of speech as bits of `UPOS.rawValue`: from the training text, from glossaries.
    var seen: UInt32 = 0
    var listed: UInt32 = 0
    /// `Gender=Com|Class=Human`, empty when nothing is known.
    var kind = ""
  }

  private var known: [String: Known] = [:]

  static let minimumCount = 5

  public init() {}

  /// Adds the entries of a glossary file, all forms of each.
  public mutating func add(glossary text: String, _ morphology: Morphology) {
    for line in text.split(separator: "\n") where line.first != "#" {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count > 1, let upos = UPOS(fields[1]) else { continue }
      let features = fields.count > 3 ? fields[3].split(separator: "|") : []
      let kind = features.filter { $0.hasPrefix("Gender=") || $0.hasPrefix("Class=") }
      let plurals = features.filter { $0.hasPrefix("Plur=") }.map { String($0.dropFirst(5)) }
      let words = fields[0].split(separator: " ").map(String.init)
      if words.count > 1 {
        // Words of names are names; words of other expressions have entries of their own.
        guard upos == .propn else { continue }
        for word in words where word.first?.isUppercase ?? false { add(word, upos, "") }
        continue
      }
      for form in morphology.forms(of: words[0], upos, plurals: plurals) {
        add(form.form, upos, upos == .noun || upos == .propn ? kind.joined(separator: "|") : "")
      }
    }
  }

  private mutating func add(_ form: String, _ upos: UPOS, _ kind: String) {
    let form = form.lowercased()
    known[form, default: Known()].listed |= 1 << UInt32(upos.rawValue)
    if known[form]?.kind.isEmpty ?? false { known[form]?.kind = kind }
  }

  /// Adds what the training text has often.
  mutating func add(_ sentences: [CoNLLU.Sentence]) {
    var counts: [String: [UPOS: Int]] = [:]
    for sentence in sentences {
      for node in sentence.tree.nodes {
        counts[node.form.lowercased(), default: [:]][node.upos, default: 0] += 1
      }
    }
    for (form, parts) in counts {
      let total = parts.values.reduce(0, +)
      guard total >= Self.minimumCount else { continue }
      // A reading that makes up less than a fiftieth is an error of the treebank or next to one.
      for (upos, count) in parts where count * 50 >= total {
        known[form, default: Known()].seen |= 1 << UInt32(upos.rawValue)
      }
    }
  }

  /// The lexicon as a model keeps it.
  func numbered() -> NumberedLexicon {
    var values: [Known: UInt16] = [:]
    var kinds: [String: UInt16] = ["": 0]
    var parts: [UInt64: UInt16] = [:]
    var result = NumberedLexicon()
    for (form, entry) in known.sorted(by: { $0.key < $1.key }) {
      if values[entry] == nil {
        guard values.count < 65_000 else { continue }
        let pair = UInt64(entry.seen) << 32 | UInt64(entry.listed)
        let part = parts[pair] ?? UInt16(parts.count + 1)
        let kind = kinds[entry.kind] ?? UInt16(kinds.count)
        parts[pair] = part
        kinds[entry.kind] = kind
        values[entry] = UInt16(values.count + 1)
        result.numbers += [part, kind]
      }
      result.entries.append((WordView(form).lower, values[entry] ?? 0))
    }
    return result
  }
}

/// A lexicon with its contents as numbers: for every form a value, for every value the number of
/// the parts of speech and that of the kind.
struct NumberedLexicon {
  var entries: [(hash: UInt64, value: UInt16)] = []
  /// Two numbers for each value; the first pair belongs to the value 0, a form not listed.
  var numbers: [UInt16] = [0, 0]

  func table() throws(StageError) -> LexiconTable {
    var writer = ModelWriter()
    add(to: &writer)
    return try LexiconTable(ModelFile(ByteStore(copying: writer.bytes()), path: "lexicon"))
  }

  func add(to writer: inout ModelWriter) {
    writer.add("lexicon", HashIndex.build(entries))
    writer.add("kinds", numbers)
  }
}
