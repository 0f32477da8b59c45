/// How far a batch is: a bar for people who watch, a line now and then for those who read later, JSON
/// for programs.
struct ProgressBar: Sendable {
  enum Style: String, Sendable, CaseIterable { case auto, json, none }

  /// Records between two lines when standard error is no terminal.
  static let interval = 1000

  private let style: Style
  private let total: Int
  private let start = ContinuousClock.now
  private var shown: ContinuousClock.Instant?
  /// When how many were done: the last half minute or so, which the rate is taken from.
  private var samples: [(time: ContinuousClock.Instant, done: Int)]

  init(_ style: Style, total: Int) {
    self.style = style
    self.total = total
    samples = [(start, 0)]
  }

  mutating func show(done: Int, failed: Int) {
    let now = ContinuousClock.now
    sample(done, now)
    switch style {
    case .none: return
    case .json:
      guard done == total || isDue(now, every: .seconds(1)) else { return }
      Console.say(json(done, failed, now))
    case .auto where Console.isTerminal:
      guard done == total || isDue(now, every: .milliseconds(100)) else { return }
      let width = 20
      let filled = total > 0 ? done * width / total : width
      let bar =
        String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
      Console.show(status: "\(bar) \(line(done, failed, now))")
    case .auto:
      if done % Self.interval == 0, done < total { Console.say(line(done, failed, now)) }
    }
  }

  private mutating func isDue(_ now: ContinuousClock.Instant, every pause: Duration) -> Bool {
    if let shown, now - shown < pause { return false }
    shown = now
    return true
  }

  private mutating func sample(_ done: Int, _ now: ContinuousClock.Instant) {
    guard let last = samples.last, now - last.time >= .seconds(1) else { return }
    samples.append((now, done))
    if samples.count > 30 { samples.removeFirst() }
  }

  /// Records a second, and seconds to go at that rate; `nil` before anything is done.
  private func pace(_ done: Int, _ now: ContinuousClock.Instant) -> (rate: Double, left: Int)? {
    guard let first = samples.first, done > first.done else { return nil }
    let seconds = (now - first.time) / .seconds(1)
    guard seconds > 0 else { return nil }
    let rate = Double(done - first.done) / seconds
    return (rate, Int((Double(total - done) / rate).rounded(.up)))
  }

  private func line(_ done: Int, _ failed: Int, _ now: ContinuousClock.Instant) -> String {
    var text = "\(done)/\(total)" + (failed > 0 ? ", \(failed) failed" : "")
    if let (rate, left) = pace(done, now) {
      text += ", \(Self.tenths(rate))/s, \(Self.clock(left)) to go"
    }
    return text
  }

  private func json(_ done: Int, _ failed: Int, _ now: ContinuousClock.Instant) -> String {
    let pace = pace(done, now)
    return #"{"schema":"kernzin.progress/1","done":\#(done),"total":\#(total),"failed":\#(failed),"#
      + #""rate":\#(pace.map { Self.tenths($0.rate) } ?? "null"),"#
      + #""eta_seconds":\#(pace.map { String($0.left) } ?? "null")}"#
  }

  private static func tenths(_ value: Double) -> String {
    let tenths = Int((min(value, 1e9) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// `4:05`, `1:02:03`
  private static func clock(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let minutes = seconds / 60 % 60
    let end = two(seconds % 60)
    return seconds < 3600
      ? "\(minutes):\(end)" : "\(seconds / 3600):\(two(minutes)):\(end)"
  }
}
