/// The name of a record that has none: made of its content, so that it is the same wherever and
/// whenever the record is met.
public enum RecordName {
  /// The first 16 hexadecimal digits of the SHA-256 of the text in Normalization Form C.
  public static func of(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let composed = (try? NormalizationForm.nfc.applied(to: bytes.span)) ?? nil
    return String(SHA256.hex(composed ?? bytes).prefix(16))
  }
}
