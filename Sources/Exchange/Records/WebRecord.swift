import Kernzin

/// One record of a web archive and the page in it.
struct WebRecord {
  enum Kind {
    /// An HTTP answer, header and all.
    case response
    /// The bytes themselves.
    case resource

    /// `nil` for records without a page.
    init?(_ header: HeaderFields) {
      switch header["warc-type"]?.lowercased() {
      case "response":
        guard header["content-type"]?.lowercased().hasPrefix("application/http") == true else {
          return nil
        }
        self = .response
      case "resource", "conversion": self = .resource
      default: return nil
      }
    }
  }

  private let header: HeaderFields
  private let http: HTTPResponse?
  private let body: [UInt8]
  private let longest: Int

  init(kind: Kind, header: HeaderFields, block: [UInt8], longest: Int) {
    (self.header, self.longest) = (header, longest)
    http = kind == .response ? HTTPResponse(block) : nil
    body = kind == .response ? [] : block
  }

  /// `text/html; charset=…`
  private var mediaType: String {
    (http.map { $0.header["content-type"] ?? "" } ?? header["content-type"] ?? "").lowercased()
  }

  private var isHTML: Bool {
    mediaType.hasPrefix("text/html") || mediaType.hasPrefix("application/xhtml")
  }

  /// Whether it holds a page or a text, fetched in full.
  var isPage: Bool {
    (http.map { $0.status == 200 } ?? true) && (isHTML || mediaType.hasPrefix("text/plain"))
  }

  func article() throws(StageError) -> ArticleRecord {
    let bytes =
      try http.map { response throws(StageError) in
        try response.body(limit: longest)
      } ?? body
    let declared = TextEncoding(declaredIn: Array(mediaType.utf8))
    var record = try PageContent.record(bytes, isHTML: isHTML, declared: declared)
    record.add("url", (header["warc-target-uri"] ?? "").trimmingBrackets)
    record.add("warc-date", header["warc-date"] ?? "")
    record.add("warc-record-id", (header["warc-record-id"] ?? "").trimmingBrackets)
    return record
  }
}

extension String {
  /// Some write addresses as `<address>`.
  fileprivate var trimmingBrackets: String {
    hasPrefix("<") && hasSuffix(">") ? String(dropFirst().dropLast()) : self
  }
}
