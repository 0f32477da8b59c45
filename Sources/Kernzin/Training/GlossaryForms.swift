/// Every form of every single word of a glossary, with its dictionary form: what the tagger and the
/// lemmatizer know beyond their training text.
public struct GlossaryForms: Sendable {
  struct Entry: Sendable {
    var form: WordForm
    /// With a joint behind a separable particle.
    var lemma: String
  }

  private(set) var entries: [Entry] = []
  /// Parts of names of several words: *Addis Abeba*.
  private(set) var nameParts: [String] = []

  public init() {}

  /// The forms of the glossary that comes with the program.
  ///
  /// - Throws: `missing-resource` for a missing table.
  public init(data: DataFolder) throws(StageError) {
    let resources = Resources(data: data)
    let glossary: Glossary
    do { glossary = try resources.glossary(["nl-en"]) } catch {
      throw StageError(code: "missing-resource", message: "\(error)")
    }
    self.init(glossary, try DutchInflection(resources))
  }

  init(_ glossary: Glossary, _ inflection: DutchInflection) {
    var seen: Set<String> = []
    for entry in glossary.allEntries() {
      guard entry.words.count == 1 else {
        if entry.upos == .propn {
          nameParts += entry.words.filter { $0.first?.isUppercase ?? false }
        }
        continue
      }
      let lemma = entry.words[0]
      // Bound forms are no words; senses of one word have the same forms.
      guard !lemma.hasPrefix("-"), !lemma.hasSuffix("-"),
        seen.insert("\(lemma)\t\(entry.upos)\t\(entry.features.plural ?? "")").inserted
      else { continue }
      for form in inflection.forms(of: lemma, upos: entry.upos, features: entry.features) {
        entries.append(Entry(form: form, lemma: lemma))
      }
    }
  }
}
