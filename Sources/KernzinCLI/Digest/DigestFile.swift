import Glibc
import Kernzin
import PipelineFiles
import Synchronization

/// The digest of a batch: told of every document, written when the batch is done.
///
/// What it knows of articles is kept in the output folder, so that a second run need not work on what
/// has not changed.
final class DigestFile: Sendable {
  enum Format {
    case html, markdown

    init?(of path: String) {
      switch Formats.fileExtension(path) {
      case "html", "htm": self = .html
      case "md", "markdown": self = .markdown
      default: return nil
      }
    }
  }

  private let path: String
  private let output: String
  /// Digest of what outputs depend on besides their inputs.
  private let run: String
  private let description: RunDescription
  private let maker: DigestMaker
  private let seen = Mutex<[String: [DigestEntry]]>([:])

  /// - Throws: 78 when there is no data for the language of the articles.
  init(
    _ path: String, output: String, run: String, of pipeline: LoadedPipeline, data: DataFolder
  ) throws(Failure) {
    self.path = path
    self.output = output
    self.run = run
    description = pipeline.run
    do {
      maker = try DigestMaker(language: pipeline.file.languages.source, data: data)
    } catch {
      throw Failure(.badConfiguration, "error: \(error)")
    }
  }

  /// Takes note of the documents of one input.
  func observer(of input: String) -> @Sendable (Document) -> Void {
    { [self] document in
      let entry = maker.entry(for: document)
      seen.withLock { $0[input, default: []].append(entry) }
    }
  }

  /// Writes the digest over all inputs that have an output.
  ///
  /// - Parameter work: works on an input again, for the observer to be told: one that has not changed
  ///   since a run that made no digest.
  func write(
    _ inputs: [(job: Ledger.Job, entry: Ledger.Entry?)],
    work: (Ledger.Job) throws(Failure) -> Void
  ) throws(Failure) {
    let known = DigestCache(folder: output)
    var articles: [DigestCache.Article] = []
    for case (let job, let entry?) in inputs where entry.ok {
      let hash = entry.sha256 ?? ""
      if seen.withLock({ $0[job.input] == nil }),
        let article = known.article(job.input, sha256: hash, run: run)
      {
        articles.append(article)
        continue
      }
      if seen.withLock({ $0[job.input] == nil }) { try work(job) }
      let entries = seen.withLock { $0.removeValue(forKey: job.input) } ?? []
      articles.append(
        DigestCache.Article(
          input: job.input, output: job.output, sha256: hash, run: run, entries: entries))
    }
    try known.write(articles)
    let base = RelativePath(from: path, to: output)
    let digest = Digest(
      articles.flatMap { article in
        article.entries.map { Digest.Item(entry: $0, link: base.appending(article.output)) }
      })
    let file = try Output.file(path)
    try file.write(
      Format(of: path) == .markdown
        ? DigestMarkdown.write(digest, run: description)
        : DigestPage.write(digest, run: description))
    try file.finish()
  }
}
