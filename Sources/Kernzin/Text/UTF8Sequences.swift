/// Counts of the sequences of several bytes in what may be UTF-8 (RFC 3629).
struct UTF8Sequences {
  /// Valid sequences of two to four bytes.
  private(set) var long = 0
  /// Maximal parts of sequences that cannot go on, as Unicode recommends to replace each by one
  /// U+FFFD.
  private(set) var invalid = 0

  init(in bytes: some Sequence<UInt8>) {
    let ascii = bytes.withContiguousStorageIfAvailable { $0.isASCII } ?? false
    if ascii { return }
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): if scalar.count > 1 { long += 1 }
      case .error: invalid += 1
      case .emptyInput: return
      }
    }
  }
}
