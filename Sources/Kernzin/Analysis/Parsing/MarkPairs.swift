/// Which marks of a sentence enclose something together: brackets and quotes.
struct MarkPairs {
  /// For each mark the index of the mark it belongs with, among the marks.
  private(set) var partners: [Int?]

  /// - Parameter marks: the kinds of the marks of a sentence, in order.
  init(_ marks: [MarkKind]) {
    partners = [Int?](filled: nil, count: marks.count)
    var open: [Int] = []
    for (index, mark) in marks.enumerated() {
      // What stays open inside a pair has no partner. The search is short: nobody nests deeper.
      if let place = open.suffix(8).lastIndex(where: { mark.closes(marks[$0]) }) {
        partners[index] = open[place]
        partners[open[place]] = index
        open.removeSubrange(place...)
      } else if mark.opens {
        open.append(index)
      }
    }
  }

  /// The mark that opens the innermost pair around a mark.
  func opening(around index: Int) -> Int? {
    partners[..<index].lastIndex { $0.map { $0 > index } ?? false }
  }
}
