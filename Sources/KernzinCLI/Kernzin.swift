import ArgumentParser

@main
struct Kernzin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kernzin", version: "0.1.0",
    subcommands: [TrainCommand.self, EvaluateCommand.self, EvaluateCompoundsCommand.self])
}
