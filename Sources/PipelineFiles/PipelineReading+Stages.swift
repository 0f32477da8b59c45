import Kernzin

extension PipelineReading {
  /// A stage as listed: a name, or a map of one name to its options.
  struct Listed {
    var name: OptionValue
    var options: [OptionValue.Entry]
  }

  /// `nil` when there is no list; in it, what is not a stage.
  mutating func listed(_ value: OptionValue?) -> [Listed?]? {
    guard let value else { return nil }
    guard case .list(let items) = value.content else {
      report(value, "'stages' is not a list", hint: "'- normalize' on a line each", length: 1)
      return nil
    }
    return items.map { listedStage($0) }
  }

  private mutating func listedStage(_ item: OptionValue) -> Listed? {
    switch item.content {
    case .scalar:
      return Listed(name: item, options: [])
    case .list:
      report(item, "a list among the stages", hint: "a name would be right", length: 1)
    case .map(let entries):
      guard let stage = entries.first else {
        report(item, "an empty map among the stages", hint: "a name would be right", length: 1)
        return nil
      }
      if entries.count > 1 {
        let second = entries[1].key
        report(
          second, "'\(second.scalar ?? "")' stands beside the stage '\(stage.key.scalar ?? "")'",
          hint: "options are indented below their stage, stages begin with '- '")
        return nil
      }
      switch stage.value.content {
      case .map(let options): return Listed(name: stage.key, options: options)
      case .scalar(""): return Listed(name: stage.key, options: [])
      case .scalar, .list:
        let example = "{ option: value } would be right"
        report(stage.value, "options of '\(stage.key.scalar ?? "")' are not a map", hint: example)
      }
    }
    return nil
  }

  /// Sets up every stage with its options and overrides; `nil` where that failed.
  mutating func build(_ listed: [Listed?], _ builder: StageBuilder) -> [PipelineFile.Step?] {
    let overrides = overridesByStage(listed)
    return listed.map { stage in
      guard let stage else { return nil }
      let name = stage.name.scalar ?? ""
      guard let type = builder.type(named: name) else {
        // YAML reads an item that is indented further than the one above as its continuation.
        let isTwo = name.contains(" - ")
        let hint =
          isTwo ? "'- ' stands in one column" : Suggestion.hint(for: name, among: builder.names)
        report(stage.name, "unknown stage '\(name)'", hint: hint)
        return nil
      }
      var entries = stage.options
      for entry in overrides[name] ?? [] {
        entries.removeAll { $0.key.scalar == entry.key.scalar }
        entries.append(entry)
      }
      return set(up: type, stage.name, entries, builder.resources)
    }
  }

  private mutating func set(
    up type: any Stage.Type, _ name: OptionValue, _ entries: [OptionValue.Entry],
    _ resources: Resources
  ) -> PipelineFile.Step? {
    var options = OptionReader(entries)
    let stage: (any Stage)?
    do {
      stage = try type.init(options: &options, resources: resources)
    } catch {
      stage = nil
      report(name, error.message)
    }
    for problem in options.problems {
      // What is wrong with an option that is not there is wrong with the stage.
      let place = problem.place.line == 0 ? name : problem.place
      report(place, problem.message, hint: problem.hint)
    }
    // A stage that threw may not have come to ask for everything.
    if stage != nil {
      let known = options.declarations.map(\.name)
      for key in options.unknown {
        let word = key.scalar ?? ""
        let hint = known.isEmpty ? "it has no options" : Suggestion.hint(for: word, among: known)
        report(key, "unknown option '\(word)' for stage '\(type.name)'", hint: hint)
      }
    }
    return stage.map {
      PipelineFile.Step(
        name: type.name, line: name.line, column: name.column, stage: $0,
        declarations: options.declarations,
        given: entries.map { ($0.key.scalar ?? "", $0.value.written) })
    }
  }

  private mutating func overridesByStage(_ listed: [Listed?]) -> [String: [OptionValue.Entry]] {
    let names = listed.compactMap { $0?.name.scalar }
    var result: [String: [OptionValue.Entry]] = [:]
    for (index, override) in overrides.enumerated() {
      let line = source.line(ofOverride: index)
      guard let (stage, option, value) = override.parse(line: line) else {
        let place = OptionValue(.scalar(override.argument), line: line, column: 1)
        report(place, "'\(override.argument)'", hint: "stage.option=value would be right")
        continue
      }
      let name = stage.scalar ?? ""
      guard names.contains(name) else {
        let hint = names.isEmpty ? nil : Suggestion.hint(for: name, among: names)
        report(stage, "no stage '\(name)' in this pipeline", hint: hint)
        continue
      }
      result[name, default: []].append(OptionValue.Entry(key: option, value: value))
    }
    return result
  }
}

extension OptionValue {
  /// The value as it could stand in a pipeline file.
  fileprivate var written: String {
    switch content {
    case .scalar(let text): text
    case .list(let items): "[" + items.map(\.written).joined(separator: ", ") + "]"
    case .map(let entries):
      "{ " + entries.map { "\($0.key.written): \($0.value.written)" }.joined(separator: ", ") + " }"
    }
  }
}
