import Glibc
import Kernzin

/// What a batch is going to do, known before it begins.
struct BatchPlan {
  /// One input and where its output goes, both relative to their folders.
  struct Job: Sendable {
    var input: String
    var output: String
    var reader: any ArticleReader
    /// Why it cannot be done, when that is known already.
    var problem: StageError?
  }

  let jobs: [Job]
  /// Links, FIFOs and devices, and what they are.
  let skipped: [(path: String, reason: String)]

  /// - Parameters:
  ///   - from: the input format named, for all files; otherwise each by its extension.
  ///   - suffix: of the outputs, without the dot.
  init(
    folder: String, output: String, from: String?, suffix: String, choice: FileChoice
  ) throws(Failure) {
    let walk = FolderWalk(folder, excluding: output, choice: choice)
    skipped = walk.skipped
    var jobs: [Job] = []
    for path in walk.files {
      let target = Formats.withoutExtension(path) + "." + suffix
      let reader = try Formats.reader(named: from, for: path)
      jobs.append(Job(input: path, output: target, reader: reader))
    }
    let text = try Formats.reader(named: "text", for: "")
    for path in walk.unreadable {
      let problem = StageError(
        stage: "walk", code: "unreadable",
        message: "a folder that cannot be read or a name not UTF-8")
      jobs.append(Job(input: path, output: "", reader: text, problem: problem))
    }
    let inputs = Set(walk.files.map { Self.real(folder) + "/" + $0 })
    let byOutput = Dictionary(grouping: jobs.indices.filter { jobs[$0].problem == nil }) {
      jobs[$0].output
    }
    for (target, sharing) in byOutput {
      for index in sharing {
        if sharing.count > 1 {
          let others = sharing.filter { $0 != index }.map { "'\(jobs[$0].input)'" }
          jobs[index].problem = StageError(
            stage: "plan", code: "shared-output",
            message: "'\(target)' would also be the output of \(others.joined(separator: ", "))")
        } else if target == Ledger.manifestName {
          jobs[index].problem = StageError(
            stage: "plan", code: "shared-output", message: "'\(target)' is the manifest")
        } else if inputs.contains(Self.real(output) + "/" + target) {
          jobs[index].problem = StageError(
            stage: "plan", code: "output-is-input", message: "'\(target)' would replace an input")
        }
      }
    }
    self.jobs = jobs
  }

  /// The path without links, as far as it exists.
  private static func real(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
