import ArgumentParser
import Glibc
import Kernzin

struct Batch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run a pipeline over a folder of articles.",
    discussion: """
      kernzin batch dutch-news articles -o summaries
      kernzin batch dutch-news articles -o pages -t html -j 4

      Every file below the folder gives one output of the same name; hidden files are left \
      out, links, FIFOs and devices are skipped with a warning. An article that fails costs itself \
      only. A second run does only what is new or changed, also after a run that was killed. \
      OUT/manifest.jsonl tells what came of every input.
      """)

  @OptionGroup var pipeline: PipelineArguments
  @Argument(help: "The folder to read.", completion: .directory)
  var folder: String
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to write to.", valueName: "folder"),
    completion: .directory)
  var output: String
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Articles worked on at once; 0 or none: one a core.", valueName: "n"))
  var jobs: Int = 0
  @OptionGroup var formats: FormatArguments
  @Option(
    help: ArgumentHelp(
      "Read only files like this; may be repeated. Without a slash it speaks of names, with one of paths below the folder.",
      valueName: "glob"))
  var include: [String] = []
  @Option(
    help: ArgumentHelp("Leave out files and folders like this; may be repeated.", valueName: "glob")
  )
  var exclude: [String] = []
  @Option(
    help: ArgumentHelp(
      "Begin no more when more than this many inputs have failed; otherwise go on.", valueName: "n")
  )
  var maxErrors: Int?
  @Option(
    help: ArgumentHelp(
      "How far it is, on standard error: auto (a bar, or a line for every \(ProgressBar.interval) records), json (a line a second), none.",
      valueName: "style"),
    completion: .list(ProgressBar.Style.allCases.map(\.rawValue)))
  var progress: ProgressBar.Style = .auto
  @Option(
    help: ArgumentHelp(
      "One page over the folder: what is in it by date, stories told twice together, what they speak of; .html or .md.",
      valueName: "file"),
    completion: .file(extensions: ["html", "md"]))
  var digest: String?
  @OptionGroup var limits: RecordLimits
  @Flag(help: "List what would be done, and do nothing.")
  var dryRun = false
  @Flag(help: "Do everything again, and write over files of others.")
  var force = false

  func validate() throws {
    guard (0...1024).contains(jobs) else {
      throw ValidationError("'-j \(jobs)': a number from 0 to 1024 would be right")
    }
    if let maxErrors, maxErrors < 0 {
      throw ValidationError("'--max-errors \(maxErrors)': a number from 0 would be right")
    }
    if let digest, DigestFile.Format(of: digest) == nil {
      throw ValidationError("'--digest \(digest)': a name that ends in .html or .md would be right")
    }
  }

  func run() throws {
    let writer = try Formats.writer(named: formats.to, for: nil)
    let loaded = try pipeline.load()
    let folder = try checkedFolders()
    // An input format nobody knows is no matter of single files.
    _ = try Formats.reader(named: formats.from, for: "")
    if !dryRun { try Folder.create(output) }
    let ledger = try dryRun ? Ledger(readingOnly: output) : Ledger(folder: output)
    let total = try ledger.plan(
      folder: folder, output: output, suffix: type(of: writer).fileExtension,
      choice: FileChoice(include: include, exclude: exclude))
    try ledger.eachSkipped { path, reason in
      Console.say("\(folder)/\(path): warning: skipped: \(reason)")
    }
    guard total > 0 else {
      throw Failure(.unusableInput, "\(folder): error: no files in it")
    }
    // Formats are part of what an output depends on, in names rather than bytes.
    let conditions = [
      loaded.run.pipelineHash, loaded.run.glossaryHash, loaded.run.engine,
      try pipeline.data.folder().resourcesHash(), type(of: writer).name,
      formats.from ?? "by extension",
    ]
    let run = SHA256.hex(conditions.joined(separator: "\n"))
    if dryRun { return try list(ledger, folder, run) }
    if !force, !ledger.isKnown { try refuseForeignFiles(ledger) }
    TemporaryFiles.sweep(output)
    let digest = try digest.map { file throws(Failure) in
      try DigestFile(file, output: output, run: run, of: loaded, data: pipeline.data.folder())
    }
    Interruption.finishInFlight()
    let stages = loaded.pipeline
    let description = loaded.run
    let format = formats.from
    let limits = limits
    let conversion = { @Sendable (job: Ledger.Job) throws(Failure) in
      Conversion(
        pipeline: stages, reader: try Formats.reader(named: format, for: job.input),
        rendering: .written(writer, description), observe: digest?.observer(of: job.input),
        maximumRecordBytes: limits.maxRecordBytes, timeout: limits.timeout)
    }
    let batch = BatchRun(
      ledger: ledger, total: total, folder: folder, output: output, run: run, isForced: force,
      maximumErrors: maxErrors ?? .max, progress: progress, conversion: conversion)
    let tally = try batch(workers: jobs == 0 ? Workers.cores : jobs)
    if let digest {
      try digest.write(batch) { job throws(Failure) in
        _ = try conversion(job).convert(
          InputFile("\(folder)/\(job.input)"), id: job.input, to: .file("/dev/null"),
          onFailure: { _ in })
      }
    }
    try report(tally)
  }

  /// The input folder without a slash at its end.
  private func checkedFolders() throws(Failure) -> String {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    guard Folder.isFolder(folder) else {
      let reason = access(folder, F_OK) == 0 ? "is not a folder" : SystemError.text(errno)
      throw Failure(.inputMissing, "\(folder): error: \(reason)")
    }
    if Folder.isSame(folder, output) {
      throw Failure(.usage, "\(output): error: is the input folder; another would be right")
    }
    return folder
  }

  /// A folder no run has written to yet may hold what somebody still wants.
  private func refuseForeignFiles(_ ledger: Ledger) throws(Failure) {
    var first: String?
    var count = 0
    try ledger.eachJob { job in
      guard job.problem == nil, access("\(output)/\(job.output)", F_OK) == 0 else { return }
      first = first ?? job.output
      count += 1
    }
    guard let first else { return }
    ledger.remove()
    throw Failure(
      .cannotCreate,
      "\(output)/\(first): error: is there already and not from a run, as are \(count - 1) more; '--force' writes over them"
    )
  }

  private func list(_ ledger: Ledger, _ folder: String, _ run: String) throws {
    let result = Output.standard()
    try ledger.eachJob { job throws(Failure) in
      let path = "\(folder)/\(job.input)"
      if let problem = job.problem {
        Console.say(Conversion.RecordFailure(input: path, line: nil, error: problem).message)
        return
      }
      let hash = try InputFile(path).hash()
      let isDone =
        !force
        && job.entry.map { ledger.isDone($0, output: job.output, sha256: hash, run: run) } == true
      try result.write("\(path) → \(output)/\(job.output)\(isDone ? " (unchanged)" : "")\n")
    }
    try result.flush()
  }

  private func report(_ tally: BatchTally) throws(Failure) {
    Console.say(tally.description)
    if let maxErrors, tally.failed > maxErrors, tally.undone > 0 {
      Console.say("error: stopped: more than \(maxErrors) failed")
    }
    if let status = Interruption.requested { throw Failure(status) }
    if tally.homeless > 0 { throw Failure(.cannotCreate) }
    if tally.failed == tally.total { throw Failure(.unusableInput) }
    if tally.failed + tally.partly > 0 { throw Failure(.someFailed) }
  }
}

extension ProgressBar.Style: ExpressibleByArgument {}
