/// What was worked out of the last few thousand words met: an article, and a folder of them, uses the same
/// words again and again.
///
/// A word has one of two places; a new one takes that of the word not met for longer.
struct WordMemory {
  /// A form with its tag.
  struct Word {
    fileprivate var key: UInt64 = 0
    /// As features see the dictionary form, see `Lemmatizer.atom`.
    var atom: UInt64 = 0
    var lemma = ""
    var formKey = WordKey("")
    var lemmaKey = WordKey("")
  }

  private static let places = 16_384
  /// Longer forms are rare, and views do not look at all of an endless one.
  private static let longestForm = 64

  private var words = [Word](repeating: Word(), count: places)

  /// - Parameters:
  ///   - view: of the form.
  ///   - features: the atom of its feature bundle.
  mutating func word(
    _ form: String, _ view: WordView, upos: UPOS, features: UInt64, _ lemmatizer: Lemmatizer
  ) -> Word {
    guard form.utf8.count <= Self.longestForm else {
      return make(form, view, upos: upos, features: features, lemmatizer)
    }
    let key = Lemmatizer.key(view.exact, upos, features)
    let first = Self.place(of: key)
    if words[first].key != key { words.swapAt(first, first + 1) }
    if words[first].key != key {
      words[first] = make(form, view, upos: upos, features: features, lemmatizer)
      words[first].key = key
    }
    return words[first]
  }

  /// Announces that `word` will be asked for a form.
  @inline(__always)
  func prefetch(_ view: WordView, upos: UPOS, features: UInt64) {
    Prefetch.element(Self.place(of: Lemmatizer.key(view.exact, upos, features)), of: words)
  }

  /// The first of the two places.
  @inline(__always)
  private static func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: key &>> 40) & (places - 2)
  }

  private func make(
    _ form: String, _ view: WordView, upos: UPOS, features: UInt64, _ lemmatizer: Lemmatizer
  ) -> Word {
    let entry = lemmatizer.entry(view, upos: upos, features: features)
    let lemma = lemmatizer.lemma(of: form, view, upos: upos, entry: entry)
    return Word(
      atom: lemmatizer.atom(view, entry: entry), lemma: lemma, formKey: WordKey(form),
      lemmaKey: WordKey(lemma))
  }
}
