import ArgumentParser
import Glibc
import Kernzin

@main
struct KernzinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kernzin",
    abstract: "Dutch articles in, English summaries out: offline, the same bytes every time.",
    discussion: """
      kernzin demo                                   see it work
      kernzin run dutch-news article.txt             an English summary on standard output
      kernzin run translate - < article.txt          all of it in English
      kernzin batch dutch-news articles -o out -j 4  a folder of articles
      kernzin trace dutch-news article.txt           where every English word came from

      Exit codes: 0 all went well, 1 some records failed, 64 usage, 65 nothing usable in the input, \
      66 input missing, 70 internal error, 73 cannot create an output, 74 reading or writing \
      failed, 78 a pipeline or glossary is wrong, 130 and 143 on signals.
      """,
    version: EngineVersion.description,
    subcommands: [
      Run.self, Batch.self, Ingest.self, Filter.self, Check.self, Explain.self, Trace.self,
      Stages.self,
      Glossary.self, Demo.self, TrainCommand.self, EvaluateCommand.self,
      ChallengeCommand.self,
    ])

  static func main() {
    // A reader that closes its end is no error: writing tells us, and we stop.
    signal(SIGPIPE, SIG_IGN)
    Interruption.listen()
    do {
      var command = try parseAsRoot()
      try command.run()
      Glibc.exit(ExitStatus.ok.rawValue)
    } catch let failure as Failure {
      Interruption.giveWay()
      if let message = failure.message { Console.say(message) }
      Glibc.exit(failure.status.rawValue)
    } catch let problem as Diagnostic {
      Console.say(problem.description)
      Glibc.exit(ExitStatus.unusableInput.rawValue)
    } catch let error as StageError {
      Console.say("error: \(error)")
      Glibc.exit(ExitStatus.badConfiguration.rawValue)
    } catch {
      exit(withError: error)
    }
  }
}
