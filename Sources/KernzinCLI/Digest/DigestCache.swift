import FoundationEssentials
import Kernzin

/// What earlier digests of an output folder knew of its articles, one line an input.
struct DigestCache {
  struct Article: Codable, Sendable {
    var input: String
    var output: String
    var sha256: String
    var run: String
    var entries: [DigestEntry]
  }

  static let name = ".kernzin-digest"

  private let path: String
  private var known: [String: Article] = [:]

  init(folder: String) {
    path = "\(folder)/\(Self.name)"
    guard let file = try? InputFile(path) else { return }
    var lines = LineInput(file)
    let decoder = JSONDecoder()
    while let line = (try? lines.next()) ?? nil {
      // A line of another version is as good as none.
      if let article = try? decoder.decode(Article.self, from: Data(line.bytes)) {
        known[article.input] = article
      }
    }
  }

  /// What is known of an input, if neither it nor what is made of it has changed.
  func article(_ input: String, sha256: String, run: String) -> Article? {
    known[input].flatMap { $0.sha256 == sha256 && $0.run == run ? $0 : nil }
  }

  func write(_ articles: [Article]) throws(Failure) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let output = try Output.file(path)
    for article in articles {
      // Texts and numbers always encode.
      let data = (try? encoder.encode(article)) ?? Data()
      try output.write(String(decoding: data, as: UTF8.self) + "\n")
    }
    try output.finish()
  }
}
