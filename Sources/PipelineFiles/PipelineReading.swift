import Kernzin

/// One pipeline file being read: from values with places to stages, collecting problems.
struct PipelineReading {
  struct Parts {
    var from: Layer
    var to: PipelineEnd
    var languages: Languages
    var steps: [PipelineFile.Step]
    var pipeline: Pipeline
  }

  var problems: [Diagnostic] = []
  let source: SourceLines
  let overrides: [Override]
  let data: DataFolder
  let stages: [any Stage.Type]

  init(
    source: SourceLines, overrides: [Override], data: DataFolder, stages: [any Stage.Type]
  ) {
    self.source = source
    self.overrides = overrides
    self.data = data
    self.stages = stages
  }

  private static let keys = ["kernzin", "from", "to", "languages", "stages"]

  /// Everything a sound file says; `nil` when a part of it is missing or wrong.
  mutating func read(_ root: OptionValue) -> Parts? {
    guard case .map(let entries) = root.content else {
      report(root, "a pipeline file is a map", hint: "'kernzin: 1' is its first line", length: 1)
      return nil
    }
    let fields = fields(entries)
    version(fields["kernzin"])
    let from = from(fields["from"])
    let to = to(fields["to"])
    let languages = languages(fields["languages"])
    let listed = listed(fields["stages"])
    for key in Self.keys where fields[key] == nil {
      let example = Self.example(of: key)
      problems.append(
        Diagnostic(file: source.file, message: "'\(key)' is missing", hint: "as in '\(example)'"))
    }
    let builder = StageBuilder(
      stages: stages, resources: Resources(data: data, languages: languages ?? Languages()))
    let steps = build(listed ?? [], builder)
    guard listed != nil else { return nil }
    let known = Array(steps.prefix { $0 != nil }.compactMap { $0 })
    let pipeline = checkContract(known, from: from ?? .text, builder)
    guard known.count == steps.count else { return nil }
    if let to, let place = fields["to"] { checkEnd(to, place, known, builder) }
    guard let from, let to, let languages, let pipeline else { return nil }
    return Parts(from: from, to: to, languages: languages, steps: known, pipeline: pipeline)
  }

  mutating func report(
    _ place: OptionValue, _ message: String, hint: String? = nil, length: Int? = nil
  ) {
    problems.append(source.diagnostic(place, length: length, message, hint: hint))
  }

  private static func example(of key: String) -> String {
    switch key {
    case "kernzin": "kernzin: 1"
    case "from": "from: text"
    case "to": "to: english-summary"
    case "languages": "languages: { source: nl, target: en }"
    default: "stages: [normalize, segment]"
    }
  }

  /// The values by key; keys that mean nothing are problems.
  private mutating func fields(_ entries: [OptionValue.Entry]) -> [String: OptionValue] {
    var fields: [String: OptionValue] = [:]
    for entry in entries {
      let name = entry.key.scalar ?? ""
      if Self.keys.contains(name) {
        fields[name] = entry.value
      } else {
        report(
          entry.key, "unknown key '\(name)'", hint: Suggestion.hint(for: name, among: Self.keys))
      }
    }
    return fields
  }

  private mutating func version(_ value: OptionValue?) {
    guard let value, value.scalar != "1" else { return }
    report(
      value, value.scalar.map { "format version '\($0)'" } ?? "'kernzin' is a list or map",
      hint: "1 would be right",
      length: value.scalar == nil ? 1 : nil)
  }

  private mutating func from(_ value: OptionValue?) -> Layer? {
    guard let value else { return nil }
    if value.scalar == Layer.text.rawValue { return .text }
    reportEnd(value, "from", among: [Layer.text.rawValue])
    return nil
  }

  private mutating func to(_ value: OptionValue?) -> PipelineEnd? {
    guard let value else { return nil }
    if let end = value.scalar.flatMap(PipelineEnd.named) { return end }
    reportEnd(value, "to", among: PipelineEnd.all.map(\.name))
    return nil
  }

  private mutating func reportEnd(_ value: OptionValue, _ key: String, among names: [String]) {
    guard let name = value.scalar else {
      report(value, "'\(key)' is a list or map", hint: "a name would be right", length: 1)
      return
    }
    report(value, "'\(key)' is '\(name)'", hint: Suggestion.hint(for: name, among: names))
  }

  private mutating func languages(_ value: OptionValue?) -> Languages? {
    guard let value else { return nil }
    guard case .map(let entries) = value.content else {
      report(value, "'languages' is not a map", hint: "{ source: nl, target: en } would be right")
      return nil
    }
    let before = problems.count
    var codes: [String: String] = [:]
    for entry in entries {
      let name = entry.key.scalar ?? ""
      guard ["source", "target"].contains(name) else {
        let hint = Suggestion.hint(for: name, among: ["source", "target"])
        report(entry.key, "unknown key '\(name)' in 'languages'", hint: hint)
        continue
      }
      let code = entry.value.scalar ?? ""
      if Self.isLanguage(code) {
        codes[name] = code
      } else {
        let found = entry.value.scalar.map { "'\($0)'" } ?? "a list or map"
        report(entry.value, "language \(found)", hint: "a code such as nl or en would be right")
      }
    }
    guard problems.count == before else { return nil }
    guard let sourceCode = codes["source"] else {
      report(value, "'source' is missing in 'languages'", hint: "as in { source: nl }", length: 1)
      return nil
    }
    return Languages(source: sourceCode, target: codes["target"] ?? sourceCode)
  }

  /// The shape of a BCP 47 code: `nl`, `pt-BR`.
  private static func isLanguage(_ code: String) -> Bool {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.unicodeScalars.allSatisfy {
          $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
        }
    }
  }
}
