import ArgumentParser
import FoundationEssentials
import Kernzin
import PipelineFiles

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check pipelines and glossaries and say everything that is wrong with them.",
    discussion: """
      kernzin check my-pipeline.yaml
      kernzin check Glossaries/nl-en/*.tsv

      Prints 'file: ok' for each that is right; exit code 78 when one is not.
      """)

  @Argument(help: "Files to check.", completion: .file())
  var files: [String]
  @OptionGroup var data: DataArguments

  func run() throws {
    let output = Output.standard()
    var worst: ExitStatus?
    for file in files {
      do {
        let problems = try check(file)
        for problem in problems { Console.say(problem.description) }
        if problems.contains(where: { $0.severity == .error }) {
          worst = .badConfiguration
        } else {
          try output.write("\(file): ok\n")
        }
      } catch {
        // The other files are checked all the same; a wrong file weighs more than one not there.
        Console.say(error.message ?? "\(file): error")
        if worst == nil { worst = error.status }
      }
    }
    try output.finish()
    if let worst { throw Failure(worst) }
  }

  private func check(_ file: String) throws(Failure) -> [Diagnostic] {
    switch Formats.fileExtension(file) {
    case "yaml", "yml":
      guard let bytes = try InputFile(file).readArticle() else {
        return [Diagnostic(file: file, message: "not a pipeline file")]
      }
      do {
        _ = try PipelineFile(bytes: bytes, file: file, data: data.folder())
        return []
      } catch let problems as PipelineFile.Problems {
        return problems.diagnostics
      } catch let failure as Failure {
        throw failure
      } catch {
        throw Failure(.internalError, "error: \(error)")
      }
    case "tsv":
      _ = try InputFile(file)
      do {
        return try GlossaryCheck.check(URL(filePath: file), name: file)
      } catch {
        return [error]
      }
    default:
      _ = try InputFile(file)
      throw Failure(
        .usage, "\(file): error: unknown kind of file; .yaml or .tsv would be right")
    }
  }
}
