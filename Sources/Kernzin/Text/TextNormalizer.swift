/// Brings text into the one form the engine works on.
///
/// - Characters are composed (NFC).
/// - Soft hyphens, zero-width spaces and bidirectional controls are removed. The zero-width joiner
///   stays: emoji are joined by it.
/// - Spaces of every kind become a space, except tabs.
/// - CR LF, CR, vertical tab, form feed, U+0085 and U+2028 become a line feed, U+2029 a blank line.
/// - Other control characters become spaces, so that none reaches a terminal.
public struct TextNormalizer: Sendable {
  public init() {}

  /// The text in this form; `nil` when it is in this form already.
  ///
  /// - Parameter bytes: valid UTF-8.
  public func normalized(_ bytes: [UInt8]) throws(ICUError) -> [UInt8]? {
    let cleaned = replacingCharacters(in: bytes)
    // Composed last: what was removed may have stood between a letter and its accent.
    let text = cleaned ?? bytes
    let composed = try NormalizationForm.nfc.applied(to: text.span)
    return composed ?? cleaned
  }

  private func replacingCharacters(in bytes: [UInt8]) -> [UInt8]? {
    bytes.withUnsafeBufferPointer { bytes in
      guard var next = OddCharacter.first(in: bytes, from: 0) else { return nil }
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count)
      var copied = 0
      while true {
        out.append(contentsOf: bytes[copied..<next.offset])
        out.append(contentsOf: next.replacement.bytes)
        copied = next.offset + next.length
        guard let following = OddCharacter.first(in: bytes, from: copied) else { break }
        next = following
      }
      out.append(contentsOf: bytes[copied...])
      return out
    }
  }
}
