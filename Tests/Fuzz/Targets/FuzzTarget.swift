import Exchange
import FoundationEssentials
import Kernzin
import PipelineFiles

@testable import Kernzin

/// What takes bytes from outside, and what must hold whatever they are: no crash, and the properties
/// written as preconditions here.
enum FuzzTarget: String, CaseIterable {
  case text, html, record, segmenter, glossary, pipeline, morphology, json, csv, warc, tbx, archive

  func run(_ bytes: [UInt8], _ surroundings: Surroundings) {
    let data = surroundings.resources.data
    switch self {
    case .text: _ = try? TextReader(data: data).read(bytes, id: "x")
    case .html: _ = try? surroundings.html.read(bytes, id: "x")
    case .record:
      // What a filter does with a line: read, segment, write; an answer is one line.
      let answer: String
      do throws(StageError) {
        var document = try surroundings.jsonl.read(bytes, id: "x")
        document.sentences = try surroundings.segmenter.sentences(
          in: document.text, paragraphs: .separatedByBlankLines)
        answer = JSONLinesWriter().write(document, run: RunDescription(pipeline: "", engine: ""))
      } catch {
        answer = JSONLinesWriter.errorRecord(id: "x", error)
      }
      precondition(answer.utf8.count { $0 == 0x0A } == 1 && answer.utf8.last == 0x0A)
    case .segmenter: surroundings.segment(bytes)
    case .glossary:
      let text = String(decoding: bytes, as: UTF8.self)
      _ = GlossaryCheck.check(text, name: "x")
      let glossary = Kernzin.Glossary([Glossary.File(name: "x", bytes: bytes)])
      for entry in glossary.allEntries() { _ = glossary.entries(for: entry.words[0]) }
    case .pipeline: _ = try? PipelineFile(bytes: bytes, file: "x", data: data)
    case .morphology:
      let word = String(decoding: bytes.prefix(200), as: UTF8.self)
      for form in [EnglishMorphology.VerbForm.third, .past, .participle, .gerund] {
        _ = surroundings.morphology.verb(word, form)
      }
      _ = surroundings.morphology.plural(word) + surroundings.morphology.comparative(word)
      _ = surroundings.morphology.superlative(word) + surroundings.morphology.adverb(word)
    case .json:
      // What is JSON once is JSON when written, and the same.
      guard let value = try? JSONParser.parse(bytes) else { return }
      let again = try? JSONParser.parse(Array(JSONText.compact(value).utf8))
      precondition(again == value)
    case .csv:
      var rows = CSVIngestion(ByteArray(bytes), name: "x", options: surroundings.options)
      while let found = try? rows.next() { Self.checkLine(found) }
    case .warc:
      var records = WARCIngestion(ByteArray(bytes), name: "x", options: surroundings.options)
      while let found = try? records.next() { Self.checkLine(found) }
    case .tbx: _ = try? TBXTermBase.entries(bytes)
    case .archive:
      guard let archive = try? Archive(bytes: bytes, name: "x", kind: .archive) else { return }
      var pages = ArchiveIngestion(archive, name: "x", options: surroundings.options)
      while let found = try? pages.next() { Self.checkLine(found) }
    }
  }

  /// A record is one line of JSON, whatever it came from.
  private static func checkLine(_ found: Ingested) {
    guard case .line(let line) = found else { return }
    precondition(line.utf8.count { $0 == 0x0A } == 1 && line.utf8.last == 0x0A)
    precondition((try? JSONParser.parse(Array(line.utf8.dropLast()))) != nil)
  }
}

/// What the targets work with, loaded once.
struct Surroundings {
  let resources: Resources
  let html: HTMLReader
  let jsonl: JSONLinesReader
  let segmenter: SentenceSegmenter
  let tokenizer: Tokenizer
  let morphology: EnglishMorphology
  let options: IngestOptions

  init(data: DataFolder) throws {
    resources = Resources(data: data)
    html = HTMLReader(data: data)
    jsonl = JSONLinesReader(data: data)
    segmenter = try resources.sentenceSegmenter(language: "nl")
    tokenizer = try resources.tokenizer(language: "nl")
    morphology = try resources.englishMorphology()
    var options = IngestOptions()
    options.longest = 1 << 16
    self.options = options
  }

  /// Sentences and tokens are in order, apart, and with the white space between them the whole text.
  func segment(_ bytes: [UInt8]) {
    let text = SourceText(String(decoding: bytes, as: UTF8.self))
    guard
      let sentences = try? segmenter.sentences(in: text, paragraphs: .separatedByBlankLines)
    else { return }
    Self.checkCover(sentences.map(\.range), of: 0..<text.bytes.count, text.bytes)
    for sentence in sentences {
      let tokens = tokenizer.tokens(in: sentence.range, of: text)
      Self.checkCover(tokens.map(\.range), of: sentence.range.bytes, text.bytes)
    }
  }

  private static func checkCover(_ pieces: [SourceRange], of whole: Range<Int>, _ bytes: [UInt8]) {
    var end = whole.lowerBound
    for piece in pieces.map(\.bytes) + [whole.upperBound..<whole.upperBound] {
      precondition(piece.lowerBound >= end && piece.upperBound <= whole.upperBound)
      let gap = String(decoding: bytes[end..<piece.lowerBound], as: UTF8.self)
      precondition(
        gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace }, "'\(gap)' belongs to no piece"
      )
      end = piece.upperBound
    }
  }
}
