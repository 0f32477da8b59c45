import Testing

@testable import Kernzin

/// The whole road from Dutch to English, built once for all tests.
enum Engine {
  static let stages: Result<[any Stage], any Error> = Result {
    guard let data = DataFolder.find() else {
      throw StageError(code: "missing-resource", message: "no data folder")
    }
    let resources = Resources(data: data)
    return try [
      Normalize.self, Segment.self, Tokenize.self, Analyze.self, MapTerms.self, Transfer.self,
      Generate.self,
    ].map { (type: any Stage.Type) in
      var options = OptionReader()
      return try type.init(options: &options, resources: resources)
    }
  }

  static func translated(_ dutch: String) throws -> Document {
    try translated(Document(id: "test", text: SourceText(dutch), kind: .segment))
  }

  static func translated(_ document: Document) throws -> Document {
    var document = document
    for stage in try stages.get() { try stage.process(&document) }
    return document
  }

  static func english(_ dutch: String) throws -> String {
    try translated(dutch).translations?.compactMap { $0?.text }.joined(separator: " ") ?? ""
  }
}
