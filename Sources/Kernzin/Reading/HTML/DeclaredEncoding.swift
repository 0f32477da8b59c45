extension TextEncoding {
  /// The encoding a page declares in its first 1024 bytes (`<meta charset=…>`, as the HTML standard
  /// has it), `nil` when it declares none or another than these.
  ///
  /// Latin-1 on the web means Windows-1252 (WHATWG Encoding Standard §4.2). A declared UTF-8 is not
  /// taken at its word: what is valid UTF-8 is found to be so anyway.
  package init?(declaredIn page: [UInt8]) {
    let head = String(decoding: page.prefix(1024), as: UTF8.self).lowercased()
    guard let declaration = head.firstRange(of: "charset=") else { return nil }
    let value = head[declaration.upperBound...].drop { "\"' ".contains($0) }
    switch value.prefix(while: { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }) {
    case "windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "iso-8859-15", "us-ascii":
      self = .windows1252
    default: return nil
    }
  }
}
