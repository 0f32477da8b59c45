internal import CExpat
import Kernzin

/// Reads XML as a stream of events and nothing beside the file: a DOCTYPE is passed over and what it
/// names is never loaded. Entities declared in the file are refused, since they are how a small file
/// becomes a large one; so is nesting deeper than anything people write.
///
/// The only place that touches Expat.
final class XMLScanner {
  enum Event {
    /// Local name, and attributes by their names as written.
    case start(String, [String: String])
    case end(String)
    case text(String)
  }

  static let maximumDepth = 256

  private let parser: OpaquePointer
  private let handle: (Event, _ line: Int) -> Void
  private var depth = 0
  private var refusal: DictionaryError?

  private init(_ handle: @escaping (Event, Int) -> Void) throws(DictionaryError) {
    guard let parser = XML_ParserCreate(nil) else {
      throw DictionaryError("no memory to read it with")
    }
    self.parser = parser
    self.handle = handle
  }

  deinit { XML_ParserFree(parser) }

  /// - Throws: with the line, when it is no XML or asks for what is refused.
  static func scan(
    _ bytes: [UInt8], _ handle: @escaping (Event, _ line: Int) -> Void
  ) throws(DictionaryError) {
    let scanner = try XMLScanner(handle)
    scanner.connect()
    try scanner.parse(bytes)
  }

  private func parse(_ bytes: [UInt8]) throws(DictionaryError) {
    var start = 0
    var status = XML_STATUS_OK
    repeat {
      let count = min(1 << 16, bytes.count - start)
      status = bytes.withUnsafeBytes { buffer in
        let piece = buffer[start..<start + count]
        return XML_Parse(
          parser,
          UnsafeRawBufferPointer(rebasing: piece).baseAddress?.assumingMemoryBound(
            to: CChar.self), Int32(count), start + count == bytes.count ? 1 : 0)
      }
      start += count
    } while status == XML_STATUS_OK && start < bytes.count
    if let refusal { throw refusal }
    guard status == XML_STATUS_OK else {
      let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "no XML"
      throw DictionaryError("not XML: \(reason)", line: line)
    }
  }

  private var line: Int { Int(XML_GetCurrentLineNumber(parser)) }

  private func refuse(_ message: String) {
    guard refusal == nil else { return }
    refusal = DictionaryError(message, line: line)
    XML_StopParser(parser, 0)
  }

  /// The callbacks get the scanner as their context; it outlives the parser it owns.
  private func connect() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { context, name, attributes in
        XMLScanner.of(context)?.start(name, attributes)
      },
      { context, name in
        guard let scanner = XMLScanner.of(context), let name else { return }
        scanner.depth -= 1
        scanner.handle(.end(XMLScanner.localName(name)), scanner.line)
      })
    XML_SetCharacterDataHandler(parser) { context, text, count in
      guard let scanner = XMLScanner.of(context), let text else { return }
      let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
      scanner.handle(.text(String(decoding: bytes, as: UTF8.self)), scanner.line)
    }
    XML_SetEntityDeclHandler(parser) { context, name, _, _, _, _, _, _, _ in
      let name = name.map { String(cString: $0) } ?? ""
      XMLScanner.of(context)?.refuse("the entity '\(name)' is declared; none would be right")
    }
    XML_SetSkippedEntityHandler(parser) { context, name, _ in
      let name = name.map { String(cString: $0) } ?? ""
      XMLScanner.of(context)?.refuse(
        "'&\(name);' is declared nowhere; the character would be right")
    }
  }

  private func start(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard let name else { return }
    depth += 1
    guard depth <= Self.maximumDepth else {
      return refuse("nested deeper than \(Self.maximumDepth)")
    }
    var found: [String: String] = [:]
    var index = 0
    while let attributes, let key = attributes[index], let value = attributes[index + 1] {
      found[String(cString: key)] = String(cString: value)
      index += 2
    }
    handle(.start(Self.localName(name), found), line)
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> XMLScanner? {
    context.map { Unmanaged<XMLScanner>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The name without its prefix: dialects put the same names into different namespaces.
  private static func localName(_ name: UnsafePointer<CChar>) -> String {
    let name = String(cString: name)
    return name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }
}
