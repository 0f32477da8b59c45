/// The files the engine works with, found below one folder, and what has been loaded of them.
///
/// Loading is lazy and each thing is loaded once, however many stages share it.
public final class Resources: Sendable {
  public let data: DataFolder
  /// The languages of the pipeline whose stages share these.
  public let languages: Languages

  let segmenters = Lazy<SentenceSegmenter>()

  public init(data: DataFolder, languages: Languages = Languages()) {
    self.data = data
    self.languages = languages
  }
}
