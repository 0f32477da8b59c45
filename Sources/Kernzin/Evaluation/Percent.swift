/// A share in percent with two decimals, as tables print it: `96.81`.
struct Percent: CustomStringConvertible {
  let part: Int
  let total: Int

  init(_ part: Int, of total: Int) {
    self.part = part
    self.total = total
  }

  var value: Double { total == 0 ? 0 : 100 * Double(part) / Double(total) }

  var description: String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
