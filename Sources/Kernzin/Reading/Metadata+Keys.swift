extension Metadata {
  /// Puts a value where it belongs: into the field the key names, or into `other`. A field that is
  /// filled stays as it is.
  mutating func add(_ key: String, _ value: String) {
    let value = String(value.trimmed)
    guard !value.isEmpty else { return }
    switch key.lowercased() {
    case "title" where title == nil: title = value
    case "date" where date == nil:
      if let day = DateHeader.day(of: value) {
        date = day
      } else {
        other.append(.init(key: key, value: value))
      }
    case "author" where author == nil: author = value
    case "lang" where language == nil, "language" where language == nil: language = value
    case "url" where url == nil: url = value
    default: other.append(.init(key: key, value: value))
    }
  }
}
