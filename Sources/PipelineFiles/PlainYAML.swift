import Kernzin
import Yams

/// Reads the part of YAML that pipeline files use: maps, lists and texts, each with its place.
/// Anchors, aliases, tags, merge keys, keys that stand twice and second documents are problems.
struct PlainYAML {
  private(set) var problems: [Diagnostic] = []
  /// Whether the values read are what the file says, so that looking further makes sense.
  private(set) var isSound = true
  private let source: SourceLines
  /// Keys renamed because they stand twice in a map, by their place.
  private var renamedKeys: [Place: String] = [:]

  private struct Place: Hashable {
    var line: Int
    var column: Int
  }

  /// Private-use characters, which a file may not hold itself.
  private static let reserved: ClosedRange<UInt32> = 0xE000...0xE1FF
  private static let keyMasks: ClosedRange<UInt32> = 0xE100...0xE1FF

  init(_ source: SourceLines) { self.source = source }

  /// The value of a whole file; `nil` when there is none to speak of, with the reason in `problems`.
  mutating func read() -> OptionValue? {
    if let place = Self.reservedCharacter(source.lines) {
      problems.append(source.diagnostic(place, length: 1, "a private-use character"))
      return nil
    }
    var lines = source.lines.map(Indicator.masked)
    do {
      if let root = try compose(&lines) { return convert(root) }
      problems.append(source.diagnostic(OptionValue(.scalar("")), "the file is empty"))
    } catch {
      problems.append(source.diagnostic(error, maskedLines: lines))
    }
    return nil
  }

  /// Composes again and again as long as keys stand twice, each time with one such key renamed: Yams
  /// stops at the first, and there may be other problems to tell of.
  private mutating func compose(_ lines: inout [String]) throws -> Node? {
    while true {
      do {
        // The line feeds at the end keep the text out of Swift's small strings, whose bytes do not
        // stay where Yams remembers them.
        let text = lines.joined(separator: "\n") + String(repeating: "\n", count: 16)
        let parser = try Yams.Parser(
          yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
        let root = try parser.nextRoot()
        if let second = try parser.nextRoot() {
          let place = Self.value(second, .scalar(""))
          problems.append(
            source.diagnostic(place, length: 1, "a second document", hint: "one would be right"))
        }
        return root
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        guard rename(key: keys.first, at: context.mark, in: &lines) else {
          throw YamlError.duplicatedKeysInMapping(duplicates: keys, context: context)
        }
      }
    }
  }

  /// Replaces the first character of a key so that it differs from its twin.
  private mutating func rename(key: String?, at mark: Mark, in lines: inout [String]) -> Bool {
    let number = UInt32(renamedKeys.count)
    guard let key, lines.indices.contains(mark.line - 1), number < Self.keyMasks.count,
      let unique = Unicode.Scalar(Self.keyMasks.lowerBound + number)
    else { return false }
    var scalars = Array(lines[mark.line - 1].unicodeScalars)
    var column = mark.column - 1
    if scalars.indices.contains(column), "'\"".unicodeScalars.contains(scalars[column]) {
      column += 1
    }
    guard scalars.indices.contains(column), key.unicodeScalars.first == scalars[column] else {
      return false
    }
    scalars[column] = unique
    var line = String.UnicodeScalarView()
    line.append(contentsOf: scalars)
    lines[mark.line - 1] = String(line)
    renamedKeys[Place(line: mark.line, column: mark.column)] = Indicator.unmasked(key)
    return true
  }

  private mutating func convert(_ node: Node) -> OptionValue {
    switch node {
    case .scalar(let scalar):
      let value = Self.value(node, .scalar(Indicator.unmasked(scalar.string)))
      if scalar.style == .plain, let found = Indicator(startOf: scalar.string) {
        problems.append(source.diagnostic(value, length: 1, found.message, hint: found.hint))
        isSound = false
      }
      return value
    case .sequence(let items):
      return Self.value(node, .list(items.map { convert($0) }))
    case .mapping(let pairs):
      return Self.value(node, .map(entries(pairs)))
    case .alias:
      // Yams gives the node an alias stands for, and masked there are none.
      return Self.value(node, .scalar(""))
    }
  }

  private mutating func entries(_ pairs: Node.Mapping) -> [OptionValue.Entry] {
    var entries: [OptionValue.Entry] = []
    var first: [String: OptionValue] = [:]
    for (keyNode, valueNode) in pairs {
      var key = convert(keyNode)
      if let original = renamedKeys[Place(line: key.line, column: key.column)] {
        key.content = .scalar(original)
      }
      let value = convert(valueNode)
      guard let name = key.scalar else {
        problems.append(
          source.diagnostic(
            key, length: 1, "a key that is a list or map", hint: "a name would be right"))
        isSound = false
        continue
      }
      if let twin = first[name] {
        problems.append(
          source.diagnostic(key, "'\(name)' stands twice", hint: "first on line \(twin.line)"))
      } else if name == "<<" {
        problems.append(source.diagnostic(key, "merge keys are not allowed"))
      } else {
        first[name] = key
        entries.append(OptionValue.Entry(key: key, value: value))
      }
    }
    return entries
  }

  private static func value(_ node: Node, _ content: OptionValue.Content) -> OptionValue {
    OptionValue(content, line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
  }

  private static func reservedCharacter(_ lines: [String]) -> OptionValue? {
    for (number, line) in lines.enumerated() {
      let column = line.unicodeScalars.enumerated().first { reserved.contains($0.element.value) }
      guard let column else { continue }
      return OptionValue(.scalar(""), line: number + 1, column: column.offset + 1)
    }
    return nil
  }
}
