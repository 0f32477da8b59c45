/// The words of one sentence as the models see them, and what the models said of them. Reused from
/// sentence to sentence, so that analysis allocates nothing but its result.
struct SentenceBuffer: ~Copyable {
  private(set) var count = 0
  /// Words; three places of padding stand before the first and behind the last.
  private var views = Buffer<WordView>()
  private var uposes = Buffer<UInt8>()
  private var features = Buffer<UInt8>()
  private var atoms = Buffer<UInt64>()
  private var drafts = Buffer<TagFeatures.Draft>()
  var scratch = Scratch()

  static let padding = 3
  /// The number that stands for a tag beyond the ends of the sentence.
  static let outside: UInt8 = 31

  /// Starts a sentence of `count` words.
  mutating func begin(_ count: Int) {
    self.count = count
    let size = count + 2 * Self.padding
    views.reserve(size)
    uposes.reserve(size)
    features.reserve(size)
    atoms.reserve(size)
    drafts.reserve(size)
    for index in 0..<Self.padding {
      clear(index)
      clear(count + Self.padding + index)
    }
  }

  private func clear(_ index: Int) {
    views[index] = WordView()
    uposes[index] = Self.outside
    features[index] = 0
    atoms[index] = 0
    drafts[index] = TagFeatures.Draft()
  }

  mutating func setWord(_ index: Int, _ view: WordView) { views[index + Self.padding] = view }

  /// Valid from -3 to count + 2.
  var words: UnsafeMutablePointer<WordView> {
    @inline(__always) get { views.base + Self.padding }
  }
  /// Numbers of the parts of speech, `UPOS.rawValue`.
  var upos: UnsafeMutablePointer<UInt8> {
    @inline(__always) get { uposes.base + Self.padding }
  }
  /// Numbers of the feature bundles, as the tagger model lists them.
  var feats: UnsafeMutablePointer<UInt8> {
    @inline(__always) get { features.base + Self.padding }
  }

  /// The feature bundles as atoms that mean the same to every model.
  var featureAtoms: UnsafeMutablePointer<UInt64> {
    @inline(__always) get { atoms.base + Self.padding }
  }

  /// What the first look at the sentence found.
  var draft: UnsafeMutablePointer<TagFeatures.Draft> {
    @inline(__always) get { drafts.base + Self.padding }
  }

  /// Keeps the tags found so far as the draft, with the verbs around every word.
  func makeDraft() {
    var verb: UInt32 = 0
    var distance: UInt32 = 0
    var mark: UInt32 = 0
    func number() -> UInt32 {
      verb == 0 ? 0 : verb << 4 | min(distance, 4) << 1 | mark
    }
    func pass(_ index: Int) {
      distance += 1
      let part = UPOS(rawValue: upos[index])
      if part == .verb || part == .aux {
        verb = UInt32(upos[index]) << 8 | UInt32(feats[index]) | 1 << 16
        (distance, mark) = (0, 0)
      } else if part == .punct {
        mark = 1
      }
    }
    for index in 0..<count {
      draft[index] = TagFeatures.Draft(upos: upos[index], features: feats[index])
      draft[index].verbBehind = number()
      pass(index)
    }
    (verb, distance, mark) = (0, 0, 0)
    for index in stride(from: count - 1, through: 0, by: -1) {
      draft[index].verbAhead = number()
      pass(index)
    }
  }

  /// Room for the features and scores of one decision.
  struct Scratch: ~Copyable {
    let hashes = Buffer<UInt64>(capacity: 256)
    let rows = Buffer<UInt32>(capacity: 256)
    let scores = Buffer<Int32>(capacity: 64)
    /// How many rows the last decision had.
    var kept = 0
  }
}
