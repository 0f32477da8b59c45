import Kernzin
import PipelineFiles
import Synchronization

/// The digest of a batch: told of every document, written when the batch is done.
///
/// What it knows of articles is kept in the output folder, so that a second run need not work on what
/// has not changed, and memory does not grow with the folder.
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

    var writer: any DigestWriter {
      switch self {
      case .html: DigestPage()
      case .markdown: DigestMarkdown()
      }
    }
  }

  private let path: String
  private let output: String
  /// Digest of what outputs depend on besides their inputs.
  private let run: String
  private let description: RunDescription
  private let maker: DigestMaker
  private let store: Mutex<DigestStore>
  /// Why something could not be noted.
  private let failure = Mutex<Failure?>(nil)

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
    store = Mutex(try DigestStore(folder: output))
  }

  /// Takes note of the documents of one input, in their order.
  func observer(of input: String) -> @Sendable (Document) -> Void {
    let documents = Mutex(0)
    return { [self] document in
      let number = documents.withLock { count in
        defer { count += 1 }
        return count
      }
      let entry = maker.entry(for: document)
      do throws(Failure) {
        try store.withLock { store throws(Failure) in
          try store.add(entry, of: input, number: number, run: run)
        }
      } catch {
        failure.withLock { if $0 == nil { $0 = error } }
      }
    }
  }

  /// Writes the digest over all inputs that have an output.
  ///
  /// - Parameters:
  ///   - batch: a run that is over.
  ///   - work: works on an input again, for the observer to be told: one that has not changed since a run
  ///     that made no digest.
  func write(
    _ batch: BatchRun, work: (Ledger.Job) throws(Failure) -> Void
  ) throws(Failure) {
    try batch.eachJob { job throws(Failure) in
      guard let entry = job.entry, entry.ok else { return }
      let hash = entry.sha256 ?? ""
      let isKnown = try store.withLock { store throws(Failure) in
        try store.knows(job.input, sha256: hash, run: run)
      }
      if !isKnown { try work(job) }
      try store.withLock { store throws(Failure) in
        try store.confirm(job.input, sha256: hash, output: job.output)
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
    try store.withLock { store throws(Failure) in
      try store.removeOthers()
      try print(DigestOrder(store))
      try store.finish()
    }
  }

  private func print(_ order: DigestOrder) throws(Failure) {
    let writer = (Format(of: path) ?? .html).writer
    let base = RelativePath(from: path, to: output)
    let file = try Output.file(path)
    try file.write(writer.head(order.digest()))
    var open: DigestOrder.Row?
    try order.each { row throws(Failure) in
      var item = row.item
      item.link = base.appending(item.link)
      if let open, open.story == row.story { return try file.write(writer.other(item)) }
      if let open {
        try file.write(writer.closeStory(others: open.others))
        if open.day != row.day { try file.write(writer.closeDay()) }
      }
      if open?.day != row.day { try file.write(writer.openDay(row.day.isEmpty ? nil : row.day)) }
      try file.write(writer.openStory(item, others: row.others))
      open = row
    }
    if let open { try file.write(writer.closeStory(others: open.others) + writer.closeDay()) }
    try file.write(writer.foot(description))
    try file.finish()
  }
}
