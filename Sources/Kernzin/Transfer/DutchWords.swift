/// What rules ask most often of the Dutch word behind an English one, read in place: `source` copies
/// the whole node, with its strings.
extension TransferState {
  /// Part of speech of the Dutch word, `nil` when there is none.
  @inline(__always)
  func dutchUPOS(_ index: Int) -> UPOS? { english.nodes[index].dutch.map { dutch.nodes[$0].upos } }

  /// Features of the Dutch word, `nil` when there is none.
  @inline(__always)
  func dutchFeatures(_ index: Int) -> Features? {
    english.nodes[index].dutch.map { dutch.nodes[$0].features }
  }
}
