/// Turns entries of other dictionaries and term bases into glossary lines.
///
/// They rarely say what part of speech a word is; what they leave open is taken from the glossary
/// there is: from the same word, from the last part of a compound, from words with the same English.
public struct GlossaryImport {
  private let glossary: Glossary
  private let splitter: CompoundSplitter
  private let byEnglish: [String: UPOS]

  /// - Parameter glossary: what is known already.
  public init(glossary: Glossary) {
    self.glossary = glossary
    splitter = CompoundSplitter(glossary: glossary)
    var counts: [String: [UPOS: Int]] = [:]
    for entry in glossary.allEntries() where entry.words.count == 1 && entry.upos.isContent {
      for english in entry.english { counts[english, default: [:]][entry.upos, default: 0] += 1 }
    }
    byEnglish = counts.compactMapValues { counts in
      counts.max { ($0.value, $1.key.name) < ($1.value, $0.key.name) }?.key
    }
  }

  /// A whole glossary file, sorted by lemma, one line a lemma and part of speech.
  ///
  /// - Parameter origin: where the entries come from; stands in the note of every line.
  public func file(_ entries: [DictionaryEntry], origin: String) -> String {
    var lines: [(key: String, text: String)] = []
    var places: [String: Int] = [:]
    var merged: [(entry: DictionaryEntry, upos: UPOS)] = []
    for var entry in entries {
      entry.headword = EnglishSpelling.oneSpaced(entry.headword)
      let upos = entry.upos ?? partOfSpeech(of: entry)
      let key = "\(entry.headword)\t\(upos.name)"
      if let place = places[key] {
        merged[place].entry.english += entry.english.filter {
          !merged[place].entry.english.contains($0)
        }
      } else {
        places[key] = merged.count
        merged.append((entry, upos))
      }
    }
    for (entry, upos) in merged {
      let note = [entry.note, "from \(origin)"].filter { !$0.isEmpty }.joined(separator: "; ")
      let columns = [
        entry.headword, upos.name,
        entry.english.prefix(4).map { EnglishSpelling.oneSpaced($0) }.joined(separator: "; "),
        upos == .noun ? "Gender=\(gender(of: entry.headword).rawValue)" : "", "", "",
        EnglishSpelling.oneSpaced(note),
      ]
      lines.append(("\(columns[0])\t\(columns[1])", columns.joined(separator: "\t")))
    }
    lines.sort { $0.key < $1.key }
    return ([GlossaryLine.header] + lines.map(\.text)).joined(separator: "\n") + "\n"
  }

  /// What part of speech a headword without one is.
  func partOfSpeech(of entry: DictionaryEntry) -> UPOS {
    if let known = single(entry.headword) { return known.upos }
    if entry.headword.first?.isUppercase == true { return .propn }
    if splitter.split(entry.headword) != nil { return .noun }
    for english in entry.english {
      if let upos = byEnglish[english] { return upos }
    }
    return .noun
  }

  /// Gender of the noun, that of its last part, or common, which three of four nouns have.
  private func gender(of headword: String) -> Features.Gender {
    if let known = single(headword)?.features.gender { return known }
    if let last = splitter.split(headword)?.head, let known = single(last)?.features.gender {
      return known
    }
    return .com
  }

  private func single(_ headword: String) -> GlossaryEntry? {
    glossary.entries(for: headword).first { $0.words.count == 1 && $0.context.isEmpty }
  }
}
