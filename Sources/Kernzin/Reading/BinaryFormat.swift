/// A file format that holds no plain text, known by its first bytes, and what makes text of it.
struct BinaryFormat {
  var name: String
  var remedy: String

  init?(signatureOf bytes: [UInt8]) {
    guard let found = Self.signatures.first(where: { bytes.starts(with: $0.signature) }) else {
      return nil
    }
    (name, remedy) = (found.name, found.remedy)
  }

  private static let signatures: [(signature: [UInt8], name: String, remedy: String)] = [
    (Array("%PDF-".utf8), "a PDF", "pdftotext makes text of it"),
    (
      [0x50, 0x4B, 0x03, 0x04], "a ZIP archive or office document", "save it as text or HTML first"
    ),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office document", "save it as text or HTML first"),
    (Array("{\\rtf".utf8), "an RTF document", "save it as text or HTML first"),
    ([0x1F, 0x8B], "compressed with gzip", "unpack it first"),
    ([0x28, 0xB5, 0x2F, 0xFD], "compressed with zstd", "unpack it first"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture", "text would be right"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture", "text would be right"),
    (Array("GIF8".utf8), "a GIF picture", "text would be right"),
  ]
}
