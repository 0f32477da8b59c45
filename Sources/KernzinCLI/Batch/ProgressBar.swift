/// How far a batch is: a bar for people who watch, a line now and then for those who read later.
enum ProgressBar {
  /// Records between two lines when standard error is no terminal.
  static let interval = 250

  static func show(done: Int, of total: Int, failed: Int) {
    let counts = "\(done)/\(total)" + (failed > 0 ? ", \(failed) failed" : "")
    if Console.isTerminal {
      let width = 30
      let filled = total > 0 ? done * width / total : width
      let bar =
        String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
      Console.show(status: "\(bar) \(counts)")
    } else if done % interval == 0, done < total {
      Console.say(counts)
    }
  }
}
