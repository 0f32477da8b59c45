/// What introduces the parts of YAML that pipeline files do without.
///
/// Aliases must not even be expanded to be found: nine lines of them stand for a billion nodes. So
/// before libyaml sees a text, these characters are masked by private-use ones, one for one, which
/// keeps every line and column; a plain scalar that begins with a mask is what had to be found.
enum Indicator: CaseIterable {
  case anchor, alias, tag

  var character: Unicode.Scalar {
    switch self {
    case .anchor: "&"
    case .alias: "*"
    case .tag: "!"
    }
  }

  private var mask: Unicode.Scalar {
    switch self {
    case .anchor: "\u{E001}"
    case .alias: "\u{E002}"
    case .tag: "\u{E003}"
    }
  }

  /// What a person reads when one is found.
  var message: String {
    switch self {
    case .anchor: "anchors are not allowed"
    case .alias: "aliases are not allowed"
    case .tag: "tags are not allowed"
    }
  }

  var hint: String { "a text that begins with '\(character)' needs quotes" }

  /// The indicator a masked text begins with.
  init?(startOf text: String) {
    guard let first = text.unicodeScalars.first else { return nil }
    self.init(masked: first)
  }

  init?(masked scalar: Unicode.Scalar) {
    guard let found = Self.allCases.first(where: { $0.mask == scalar }) else { return nil }
    self = found
  }

  static func masked(_ text: String) -> String {
    text.mapScalars { scalar in allCases.first { $0.character == scalar }?.mask }
  }

  static func unmasked(_ text: String) -> String {
    text.mapScalars { Indicator(masked: $0)?.character }
  }

  /// The first masked indicator of a line in a place where something begins, counted from 0.
  static func first(in line: String) -> (column: Int, indicator: Indicator)? {
    var previous: Unicode.Scalar = " "
    for (column, scalar) in line.unicodeScalars.enumerated() {
      if scalar == "#", previous == " " { return nil }
      if " [{,".unicodeScalars.contains(previous), let found = Indicator(masked: scalar) {
        return (column, found)
      }
      previous = scalar
    }
    return nil
  }
}

extension String {
  /// The text with some scalars replaced; itself when there is nothing to replace.
  fileprivate func mapScalars(_ replacement: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
    guard unicodeScalars.contains(where: { replacement($0) != nil }) else { return self }
    var result = UnicodeScalarView()
    for scalar in unicodeScalars { result.append(replacement(scalar) ?? scalar) }
    return String(result)
  }
}
