public import Kernzin

/// JSON Lines under whatever names, made ours: `id` first and never missing, nothing else changed.
public struct JSONLinesIngestion<Source: ByteSource & ~Copyable>: ~Copyable {
  private var window: ByteWindow<Source>
  private let name: String
  private let options: IngestOptions
  private var number = 0

  public init(_ source: consuming Source, name: String, options: IngestOptions) {
    window = ByteWindow(source)
    (self.name, self.options) = (name, options)
  }

  /// The next record; `nil` at the end.
  public mutating func next() throws(Diagnostic) -> Ingested? {
    while let line = try window.line(limit: options.longest) {
      number += 1
      if !line.isCut, line.bytes.allSatisfy(\.isASCIIWhiteSpace) { continue }
      return Ingested(place: Diagnostic(file: name, line: number, message: "")) {
        () throws(StageError) in
        guard !line.isCut else {
          throw .reading("too-large", "longer than \(options.longest) bytes")
        }
        return try record(line.bytes)
      }
    }
    return nil
  }

  private func record(_ line: [UInt8]) throws(StageError) -> String {
    guard String(validating: line, as: UTF8.self) != nil else {
      throw .reading("not-utf-8", "bytes that are not UTF-8; JSON is always UTF-8")
    }
    let value: JSONValue
    do {
      value = try JSONParser.parse(line)
    } catch {
      throw .reading("not-json", "not JSON: \(error.message) (byte \(error.offset))")
    }
    guard case .object(var members) = value else {
      throw .reading("wrong-type", "\(value.kind); an object would be right")
    }
    for index in members.indices { members[index].key = options.fields.own(members[index].key) }
    let named = JSONValue.object(members)
    guard let text = named["text"]?.string ?? named["html"]?.string else {
      let names = members.map(\.key).joined(separator: ", ")
      throw .reading(
        "no-text", "no text under 'text' or 'html', only \(names.prefix(200)); --field names it")
    }
    members.removeAll { $0.key == "id" }
    let id = named["id"]?.scalar ?? RecordName.of(text)
    members.insert(.init(key: "id", value: .string(id)), at: 0)
    return JSONText.compact(.object(members)) + "\n"
  }
}

extension JSONValue {
  /// A text, or a number as it stands; `nil` for an empty one and everything else.
  fileprivate var scalar: String? {
    switch self {
    case .string(let text), .number(let text): text.isEmpty ? nil : text
    default: nil
    }
  }
}
