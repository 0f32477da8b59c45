/// The parts of speech and feature bundles a tagger knows, in the order of its classes.
struct TagSet: Sendable {
  /// Parts of speech by class, at most 16.
  let parts: [UPOS]
  /// Feature bundles by class, at most 64.
  let bundles: [Features]
  /// The bundles as atoms, see `Features.hash64`.
  let atoms: [UInt64]
  /// For each `UPOS.rawValue` the bundles it was seen with, most frequent first.
  let allowed: Grouped<UInt8>

  /// Reads the section `tagset`: lines `UPOS` TAB bundles in CoNLL-U spelling, TAB between them.
  init(_ file: ModelFile) throws(StageError) {
    let text = String(decoding: try file.section("tagset", of: UInt8.self), as: UTF8.self)
    var parts: [UPOS] = []
    var names: [String: UInt8] = [:]
    var bundles: [Features] = []
    var allowed = [[UInt8]](repeating: [], count: 32)
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard let first = fields.first, let upos = UPOS(first), fields.count > 1, parts.count < 16
      else { throw StageError(code: "bad-model", message: "the tag set is damaged") }
      parts.append(upos)
      for field in fields.dropFirst() {
        let name = String(field)
        if names[name] == nil {
          guard bundles.count < 64 else {
            throw StageError(code: "bad-model", message: "the tag set has too many features")
          }
          names[name] = UInt8(bundles.count)
          bundles.append(Features(conllu: name))
        }
        if let number = names[name] { allowed[Int(upos.rawValue)].append(number) }
      }
    }
    guard !parts.isEmpty else {
      throw StageError(code: "bad-model", message: "the tag set is empty")
    }
    self.parts = parts
    self.bundles = bundles
    atoms = bundles.map(\.hash64)
    self.allowed = Grouped(allowed)
  }
}

extension Features {
  /// An atom that tells feature bundles apart, the same in every run and every model.
  var hash64: UInt64 { WordHash.of(description) }
}
