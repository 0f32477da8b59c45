/// The words of one sentence as the models see them, and what the models said of them. Reused from
/// sentence to sentence, so that analysis allocates nothing but its result.
struct SentenceBuffer: ~Copyable {
  private(set) var count = 0
  /// Words; three places of padding stand before the first and behind the last.
  private var views = Buffer<WordView>()
  private var uposes = Buffer<UInt8>()
  private var features = Buffer<UInt8>()
  private var atoms = Buffer<UInt64>()
  private var lemmas = Buffer<UInt64>()
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
    lemmas.reserve(size)
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
    lemmas[index] = 0
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

  /// The dictionary forms as atoms.
  var lemmaAtoms: UnsafeMutablePointer<UInt64> {
    @inline(__always) get { lemmas.base + Self.padding }
  }

  /// Room for the features and scores of one decision.
  struct Scratch: ~Copyable {
    let hashes = Buffer<UInt64>(capacity: 256)
    let rows = Buffer<UInt32>(capacity: 256)
    private let sums = Buffer<UInt64>(capacity: 64)
    /// How many rows the last decision had.
    var kept = 0

    /// Room for 64 sums of any width.
    func sums<Sum: BitwiseCopyable>(of type: Sum.Type) -> UnsafeMutablePointer<Sum> {
      UnsafeMutableRawPointer(sums.base).bindMemory(to: type, capacity: 64)
    }
  }
}
