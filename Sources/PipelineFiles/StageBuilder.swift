import Kernzin

/// Makes stages from their names, and knows which stage would provide a layer.
struct StageBuilder {
  let stages: [any Stage.Type]
  let resources: Resources

  var names: [String] { stages.map { $0.name } }

  func type(named name: String) -> (any Stage.Type)? { stages.first { $0.name == name } }

  /// The name of the first stage that provides `layer` when left to its defaults. Asked only when a
  /// file is wrong: it sets up every stage.
  func provider(of layer: Layer) -> String? {
    stages.first { type in
      var options = OptionReader()
      guard let stage = try? type.init(options: &options, resources: resources) else {
        return false
      }
      return stage.provides.contains(layer)
    }?.name
  }
}
