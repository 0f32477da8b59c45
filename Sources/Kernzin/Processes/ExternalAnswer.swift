import FoundationEssentials

/// The JSON lines the stage `external` speaks.
enum ExternalAnswer {
  private struct Question: Encodable {
    var id: String
    var text: String
  }

  private struct Answer: Decodable {
    var text: String?
    var keep: Bool?
  }

  /// `{"id":"…","text":"…"}` without the line feed.
  static func question(id: String, _ text: String) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Two strings always encode.
    return (try? encoder.encode(Question(id: id, text: text))).map(Array.init) ?? []
  }

  /// The English of one answer, on one line.
  static func text(_ line: [UInt8], _ sentence: Int) throws(StageError) -> String {
    guard let text = try parse(line, sentence).text else {
      throw bad(line, sentence, #"{"text":"…"}"#)
    }
    let oneLine = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard oneLine.contains(where: { !$0.isWhitespace }) else {
      throw StageError(
        code: "bad-answer", message: "the answer to sentence \(sentence + 1) is empty")
    }
    return oneLine
  }

  /// Whether the sentence is to be in the summary.
  static func keep(_ line: [UInt8], _ sentence: Int) throws(StageError) -> Bool {
    guard let keep = try parse(line, sentence).keep else {
      throw bad(line, sentence, #"{"keep":true} or {"keep":false}"#)
    }
    return keep
  }

  private static func parse(_ line: [UInt8], _ sentence: Int) throws(StageError) -> Answer {
    do {
      return try JSONDecoder().decode(Answer.self, from: Data(line))
    } catch {
      throw bad(line, sentence, "a JSON object on one line")
    }
  }

  private static func bad(_ line: [UInt8], _ sentence: Int, _ right: String) -> StageError {
    let shown = String(decoding: line.prefix(80), as: UTF8.self)
    return StageError(
      code: "bad-answer",
      message: "the answer to sentence \(sentence + 1) is '\(shown)', \(right) would be right")
  }
}
