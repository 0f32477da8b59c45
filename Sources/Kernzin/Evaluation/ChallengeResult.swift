/// How many sentences of a challenge came out as an editor would have them.
public struct ChallengeResult: Sendable {
  public struct Failure: Sendable {
    public var item: Challenge.Item
    /// What was said instead.
    public var english: String
  }

  /// One phenomenon.
  public struct Row: Sendable {
    public var phenomenon: String
    public var passed = 0
    public var failures: [Failure] = []
    public var count: Int { passed + failures.count }

    public init(phenomenon: String) { self.phenomenon = phenomenon }
  }

  public var rows: [Row]

  public init(rows: [Row]) { self.rows = rows }

  public var passed: Int { rows.reduce(0) { $0 + $1.passed } }
  public var count: Int { rows.reduce(0) { $0 + $1.count } }
  /// From 0 to 100; 0 for an empty challenge.
  public var percent: Double { Self.percent(passed, of: count) }

  /// Percent, passed, count and name of each phenomenon, the total last.
  public var table: String {
    var lines = rows.map { Self.line($0.passed, $0.count, $0.phenomenon) }
    lines.append(Self.line(passed, count, "total"))
    return lines.joined(separator: "\n") + "\n"
  }

  /// Each failure as three lines: the Dutch, what came out, the first English accepted.
  public var failures: String {
    rows.filter { !$0.failures.isEmpty }.map { row in
      "## \(row.phenomenon)\n\n"
        + row.failures.map {
          "\($0.item.dutch)\n- \($0.english)\n+ \($0.item.accepted[0].source)\n"
        }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func percent(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole) * 100
  }

  private static func line(_ passed: Int, _ count: Int, _ name: String) -> String {
    let tenths = Int((percent(passed, of: count) * 10).rounded())
    return padded("\(tenths / 10).\(tenths % 10)", 5) + padded("\(passed)", 5)
      + padded("\(count)", 5) + "  " + name
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
