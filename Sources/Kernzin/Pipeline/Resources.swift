import FoundationEssentials

/// The files the engine works with, found below one folder, and what has been loaded of them.
///
/// Loading is lazy and each thing is loaded once, however many stages share it.
public final class Resources: Sendable {
  public let data: DataFolder
  /// The languages of the pipeline whose stages share these.
  public let languages: Languages

  let glossaries = Lazy<Glossary>()
  let morphologies = Lazy<EnglishMorphology>()
  let segmenters = Lazy<SentenceSegmenter>()

  public init(data: DataFolder, languages: Languages = Languages()) {
    self.data = data
    self.languages = languages
  }

  /// The text of a file below `Resources/<language>/`.
  ///
  /// - Throws: `missing-resource` when it is not there or not UTF-8.
  func text(_ name: String, language: String) throws(StageError) -> String {
    let url = data.resources(language: language).appending(path: name)
    guard let bytes = try? Data(contentsOf: url),
      let text = String(validating: bytes, as: UTF8.self)
    else {
      throw StageError(
        code: "missing-resource", message: "no readable file '\(language)/\(name)' in Resources")
    }
    return text
  }

  /// The first column of a table of one language, without notes.
  ///
  /// - Throws: `missing-resource`.
  func words(_ name: String, language: String) throws(StageError) -> Set<String> {
    Set(TableFile.rows(try text(name, language: language)).map { $0[0] })
  }
}
