import Kernzin

extension PipelineReading {
  /// The pipeline, or every stage that needs what no earlier stage provides.
  mutating func checkContract(
    _ steps: [PipelineFile.Step], from: Layer, _ builder: StageBuilder
  ) -> Pipeline? {
    do {
      return try Pipeline(from: [from], steps.map(\.stage))
    } catch {
      for breach in error.breaches {
        let step = steps[breach.index]
        let missing = Layer.allCases.filter(breach.missing.contains)
        let names = missing.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let what = missing.count == 1 ? "the layer \(names)" : "the layers \(names)"
        report(
          OptionValue(.scalar(step.name), line: step.line, column: step.column),
          "'\(step.name)' needs \(what), which no earlier stage provides",
          hint: remedy(missing, before: breach.index, steps, builder))
      }
      return nil
    }
  }

  /// What to add or move so that the layers are there before the stage of that index.
  private func remedy(
    _ missing: [Layer], before index: Int, _ steps: [PipelineFile.Step], _ builder: StageBuilder
  ) -> String? {
    var add: [String] = []
    var move: [String] = []
    for layer in missing {
      if let later = steps[index...].dropFirst().first(where: { $0.stage.provides.contains(layer) })
      {
        let text = "'\(later.name)' from line \(later.line)"
        if !move.contains(text) { move.append(text) }
      } else if let name = builder.provider(of: layer), !add.contains("'\(name)'") {
        add.append("'\(name)'")
      }
    }
    var parts: [String] = []
    if !move.isEmpty { parts.append("move " + move.joined(separator: ", ")) }
    if !add.isEmpty { parts.append("add " + add.joined(separator: ", ")) }
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: " and ") + " before line \(steps[index].line)"
  }

  /// Whether what `to:` promises is there at the end.
  mutating func checkEnd(
    _ end: PipelineEnd, _ place: OptionValue, _ steps: [PipelineFile.Step], _ builder: StageBuilder
  ) {
    // A layer that a stage misses is reported there, and not here once more.
    let there = steps.reduce(into: Set([Layer.text])) {
      $0.formUnion($1.stage.provides.union($1.stage.requires))
    }
    let missing = Layer.allCases.filter(end.layers.subtracting(there).contains)
    if !missing.isEmpty {
      let names = missing.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      let providers = missing.compactMap { builder.provider(of: $0) }.map { "'\($0)'" }
      let what = missing.count == 1 ? "the layer \(names)" : "the layers \(names)"
      report(
        place, "'to: \(end.name)' needs \(what), which no stage provides",
        hint: providers.isEmpty ? nil : "add \(providers.joined(separator: ", "))")
    } else if end.isWhole,
      let chooser = steps.first(where: { $0.stage.provides.contains(.summary) })
    {
      report(
        place, "'to: \(end.name)' promises the whole article, and '\(chooser.name)' leaves a part",
        hint: "'\(end.name)-summary' would be right")
    }
  }
}
