import Kernzin

/// An option given on the command line: `--set stage.option=value`.
public struct Override: Sendable, Hashable {
  /// As the user wrote it.
  public var argument: String

  public init(_ argument: String) { self.argument = argument }

  /// Its three parts with their places on the line `line`; `nil` when it has not the form
  /// `stage.option=value`. A value in brackets is a list.
  func parse(line: Int) -> (stage: OptionValue, option: OptionValue, value: OptionValue)? {
    let scalars = Array(argument.unicodeScalars)
    guard let equals = scalars.firstIndex(of: "="),
      let dot = scalars[..<equals].firstIndex(of: "."), dot > 0, equals > dot + 1
    else { return nil }
    func part(_ range: Range<Int>) -> OptionValue {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[range])
      return OptionValue(.scalar(String(text)), line: line, column: range.lowerBound + 1)
    }
    var value = part(equals + 1..<scalars.count)
    if scalars.count > equals + 2, scalars[equals + 1] == "[", scalars[scalars.count - 1] == "]" {
      value.content = .list(items(scalars, from: equals + 2, line: line))
    }
    return (part(0..<dot), part(dot + 1..<equals), value)
  }

  /// The texts between commas, without the spaces around them.
  private func items(_ scalars: [Unicode.Scalar], from start: Int, line: Int) -> [OptionValue] {
    var items: [OptionValue] = []
    var begin = start
    for index in start..<scalars.count where index == scalars.count - 1 || scalars[index] == "," {
      var range = begin..<index
      while let first = range.first, scalars[first] == " " { range = first + 1..<index }
      while let last = range.last, scalars[last] == " " { range = range.lowerBound..<last }
      if !range.isEmpty {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        items.append(
          OptionValue(.scalar(String(text)), line: line, column: range.lowerBound + 1))
      }
      begin = index + 1
    }
    return items
  }
}
