/// What came of a batch, in numbers.
struct BatchTally: Sendable {
  let total: Int
  var written = 0
  var unchanged = 0
  var failed = 0
  /// Written, but without some of the records.
  var partly = 0
  /// Failed because there was no place for the output.
  var homeless = 0

  init(total: Int) { self.total = total }

  var done: Int { written + unchanged + failed }
  var undone: Int { total - done }

  var description: String {
    var text = "\(total) inputs: \(written) written, \(unchanged) unchanged, \(failed) failed"
    if partly > 0 { text += ", \(partly) with failed records" }
    if undone > 0 { text += ", \(undone) not done" }
    return text
  }
}
