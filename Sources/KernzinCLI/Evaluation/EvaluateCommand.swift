import ArgumentParser

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Compare what the program makes with data that holds what is right.",
    subcommands: [Treebank.self, Compounds.self, Inflection.self, Accounting.self],
    defaultSubcommand: Treebank.self)
}
