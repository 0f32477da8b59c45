/// Brings the text into one form: characters composed (NFC), invisible characters gone, odd spaces
/// and line ends the usual ones.
///
/// The text of the document is replaced, and all later ranges speak of the new text; so it stands
/// before every stage that computes ranges. Text that is in this form already is left as it is.
struct Normalize: Stage {
  static let name = "normalize"
  static let manual = "brings characters, spaces and line ends of the text into one form"

  let requires: Set<Layer> = [.text]
  let provides: Set<Layer> = [.text]

  init(options: inout OptionReader, resources: Resources) throws(StageError) {}

  func process(_ document: inout Document) throws(StageError) {
    let normalized: [UInt8]?
    do {
      normalized = try TextNormalizer().normalized(document.text.bytes)
    } catch {
      throw StageError(code: "icu", message: error.description)
    }
    guard let normalized else { return }
    guard document.sentences == nil else {
      throw StageError(
        code: "order", message: "the text has sentences already; before 'segment' would be right")
    }
    document.text = SourceText(utf8: normalized)
  }
}
