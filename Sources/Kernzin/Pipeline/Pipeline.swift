/// Stages in order, their contract checked.
public struct Pipeline: Sendable {
  public let stages: [any Stage]

  /// Stages that need layers no earlier stage provides.
  public struct ContractError: Error, Sendable {
    public struct Breach: Sendable {
      /// Index of the stage.
      public var index: Int
      public var stage: String
      public var missing: Set<Layer>
    }
    public var breaches: [Breach]
  }

  /// - Parameter input: layers the reader provides.
  public init(from input: Set<Layer> = [.text], _ stages: [any Stage]) throws(ContractError) {
    var available = input
    var breaches: [ContractError.Breach] = []
    for (index, stage) in stages.enumerated() {
      let missing = stage.requires.subtracting(available)
      if !missing.isEmpty {
        breaches.append(.init(index: index, stage: type(of: stage).name, missing: missing))
      }
      // What is missing counts as there from here on: reported once, never in cascades.
      available.formUnion(stage.provides.union(missing))
    }
    guard breaches.isEmpty else { throw ContractError(breaches: breaches) }
    self.stages = stages
  }

  private init(unchecked stages: [any Stage]) { self.stages = stages }

  /// The stages up to and including the one named; `nil` when there is none of that name. Every
  /// prefix of a sound pipeline is sound.
  public func prefix(through name: String) -> Pipeline? {
    guard let index = stages.lastIndex(where: { type(of: $0).name == name }) else { return nil }
    return Pipeline(unchecked: Array(stages[...index]))
  }

  /// All layers that are there at the end.
  public var provides: Set<Layer> {
    stages.reduce(into: [.text]) { $0.formUnion($1.provides) }
  }

  /// Runs all stages, and those that translate over the title as well. Errors carry the name of the
  /// stage that threw.
  public func run(_ document: Document) throws(StageError) -> Document {
    var document = document
    for stage in stages {
      do {
        try Deadline.check()
        try stage.process(&document)
      } catch {
        var named = error
        if named.stage.isEmpty { named.stage = type(of: stage).name }
        throw named
      }
    }
    if document.translations != nil, let title = document.metadata.title {
      document.titleTranslation = translated(title: title, of: document.id)
    }
    return document
  }
}
