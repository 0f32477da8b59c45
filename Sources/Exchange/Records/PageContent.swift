import Kernzin

/// A file of one article as a record.
enum PageContent {
  /// - Parameter declared: an encoding named outside of the bytes; what is valid UTF-8 is UTF-8 all the
  ///   same.
  /// - Throws: `not-text`, `empty-input`, `too-large`.
  static func record(
    _ bytes: [UInt8], isHTML: Bool, declared: TextEncoding? = nil
  ) throws(StageError) -> ArticleRecord {
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    let encoding = isUTF8 ? nil : declared ?? (isHTML ? TextEncoding(declaredIn: bytes) : nil)
    let decoded = try RecordText(bytes, encoding: encoding)
    var metadata = Metadata()
    decoded.note(in: &metadata)
    var record = ArticleRecord(content: isHTML ? .html(decoded.text) : .text(decoded.text))
    for entry in metadata.other { record.add(entry.key, entry.value) }
    return record
  }
}
