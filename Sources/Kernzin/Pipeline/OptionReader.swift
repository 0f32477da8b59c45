/// A value as it stands in a pipeline file, with its place. Scalars stay text: it is the stage that
/// says what type an option has, never the looks of the value (`op: on` is the text `on`).
public struct OptionValue: Sendable, Hashable {
  public indirect enum Content: Sendable, Hashable {
    case scalar(String)
    case list([OptionValue])
    case map([Entry])
  }

  public struct Entry: Sendable, Hashable {
    public var key: OptionValue
    public var value: OptionValue

    public init(key: OptionValue, value: OptionValue) {
      self.key = key
      self.value = value
    }
  }

  public var content: Content
  /// Counted from 1; 0 for values that come from no file.
  public var line: Int
  public var column: Int

  public init(_ content: Content, line: Int = 0, column: Int = 0) {
    self.content = content
    self.line = line
    self.column = column
  }

  public var scalar: String? { if case .scalar(let text) = content { text } else { nil } }
}

/// Hands a stage its options, checks their values and remembers what was asked for.
///
/// What nobody asked for is unknown, and an error; what was asked for is the stage's manual. Problems
/// are collected, not thrown, so that a pipeline file shows all of them at once.
public struct OptionReader: Sendable {
  /// An option as a stage declared it by asking.
  public struct Declaration: Sendable, Hashable {
    public var name: String
    /// `number`, `whole number`, `text`, `list`, `on or off`, or the choices joined by ` | `.
    public var type: String
    public var defaultValue: String
    public var manual: String
  }

  /// A problem with one value; `place` is the value or key it is about.
  public struct Problem: Sendable, Hashable {
    public var place: OptionValue
    public var message: String
    public var hint: String?
  }

  public private(set) var declarations: [Declaration] = []
  public private(set) var problems: [Problem] = []
  private let entries: [OptionValue.Entry]

  public init(_ entries: [OptionValue.Entry] = []) { self.entries = entries }

  /// Keys that are there and that nobody asked for.
  public var unknown: [OptionValue] {
    let known = Set(declarations.map(\.name))
    return entries.map(\.key).filter { !known.contains($0.scalar ?? "") }
  }

  /// Records a problem with the value of `name`, for stages that check more than a type.
  public mutating func report(_ name: String, _ message: String, hint: String? = nil) {
    let place = entry(name)?.value ?? OptionValue(.scalar(name))
    problems.append(Problem(place: place, message: message, hint: hint))
  }

  /// Records a problem with one item of a list.
  public mutating func report(at place: OptionValue, _ message: String, hint: String? = nil) {
    problems.append(Problem(place: place, message: message, hint: hint))
  }

  public mutating func double(
    _ name: String, default value: Double, in range: ClosedRange<Double>, _ manual: String
  ) -> Double {
    declare(name, "number", "\(value)", manual)
    guard let text = scalar(name) else { return value }
    guard let number = Double(text), range.contains(number) else {
      report(
        name, "'\(name)' is '\(text)'",
        hint: "a number from \(range.lowerBound) to \(range.upperBound) would be right")
      return value
    }
    return number
  }

  public mutating func integer(
    _ name: String, default value: Int, in range: ClosedRange<Int>, _ manual: String
  ) -> Int {
    optionalInteger(name, in: range, default: "\(value)", manual) ?? value
  }

  /// An option that is off when absent.
  public mutating func integer(
    _ name: String, in range: ClosedRange<Int>, _ manual: String
  ) -> Int? {
    optionalInteger(name, in: range, default: "none", manual)
  }

  public mutating func text(_ name: String, default value: String, _ manual: String) -> String {
    declare(name, "text", value, manual)
    return scalar(name) ?? value
  }

  /// `on` or `off`, `true` or `false`, `yes` or `no`.
  public mutating func flag(_ name: String, default value: Bool, _ manual: String) -> Bool {
    declare(name, "on or off", value ? "on" : "off", manual)
    guard let text = scalar(name) else { return value }
    switch text {
    case "on", "true", "yes": return true
    case "off", "false", "no": return false
    default:
      report(name, "'\(name)' is '\(text)'", hint: "on or off would be right")
      return value
    }
  }

  /// One of a fixed set of words.
  public mutating func choice<Choice>(
    _ name: String, default value: Choice, _ manual: String
  ) -> Choice where Choice: RawRepresentable<String> & CaseIterable {
    let choices = Choice.allCases.map(\.rawValue)
    declare(name, choices.joined(separator: " | "), value.rawValue, manual)
    guard let text = scalar(name) else { return value }
    guard let choice = Choice(rawValue: text) else {
      report(
        name, "'\(name)' is '\(text)'", hint: Suggestion.hint(for: text, among: choices))
      return value
    }
    return choice
  }

  /// A list of texts; a single text counts as a list of one. Items keep their places.
  public mutating func list(_ name: String, default value: [String], _ manual: String)
    -> [OptionValue]
  {
    declare(name, "list", "[" + value.joined(separator: ", ") + "]", manual)
    guard let found = entry(name)?.value else { return value.map { OptionValue(.scalar($0)) } }
    switch found.content {
    case .scalar: return [found]
    case .list(let items):
      for item in items where item.scalar == nil {
        report(
          at: item, "an item of '\(name)' is not a text", hint: "a list of texts would be right")
      }
      return items.filter { $0.scalar != nil }
    case .map:
      report(name, "'\(name)' is a map", hint: "a list of texts would be right")
      return []
    }
  }

  private mutating func optionalInteger(
    _ name: String, in range: ClosedRange<Int>, default value: String, _ manual: String
  ) -> Int? {
    declare(name, "whole number", value, manual)
    guard let text = scalar(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      let bounds =
        range.upperBound == .max
        ? "from \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
      report(name, "'\(name)' is '\(text)'", hint: "a whole number \(bounds) would be right")
      return nil
    }
    return number
  }

  private mutating func declare(
    _ name: String, _ type: String, _ value: String, _ manual: String
  ) {
    declarations.append(
      Declaration(name: name, type: type, defaultValue: value, manual: manual))
  }

  private func entry(_ name: String) -> OptionValue.Entry? {
    entries.last { $0.key.scalar == name }
  }

  private mutating func scalar(_ name: String) -> String? {
    guard let value = entry(name)?.value else { return nil }
    if let text = value.scalar { return text }
    report(name, "'\(name)' is a list or map", hint: "a single value would be right")
    return nil
  }
}
