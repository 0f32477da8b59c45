/// What the parser can do next (arc-eager, Nivre 2003), as classes of a model.
///
/// Classes are ordered: shift, reduce, then all left arcs, then all right arcs.
struct TransitionSet: Sendable {
  /// The relation an arc gets.
  struct Label: Sendable, Hashable {
    var deprel: Deprel
    /// Pseudo-projective parsing (Nivre and Nilsson 2005): the true head is a dependent of this
    /// head with this relation. Arcs that cross others are lifted to be learned, and let down again
    /// after parsing.
    var under: Deprel?
  }

  static let shift = 0
  static let reduce = 1
  static let maximumClasses = 64

  /// Labels by class; those of shift and reduce are never looked at.
  let labels: [Label]
  /// Classes that are left arcs (from the next word to the top of the stack), and right arcs.
  let leftArcs: Range<Int>
  let rightArcs: Range<Int>
  /// The left arc from the artificial root behind the last word: the last left arc.
  var rootArc: Int { leftArcs.upperBound - 1 }
  /// Numbers of relations by class, for features.
  let relations: [UInt8]

  init(left: [Label], right: [Label]) {
    let filler = Label(deprel: .dep, under: nil)
    labels = [filler, filler] + left + right
    leftArcs = 2..<2 + left.count
    rightArcs = leftArcs.upperBound..<leftArcs.upperBound + right.count
    relations = labels.map { Self.numbers[$0.deprel] ?? 0 }
  }

  private static let numbers = Dictionary(
    uniqueKeysWithValues: Deprel.allCases.enumerated().map { ($1, UInt8($0)) })

  var count: Int { labels.count }
}

extension TransitionSet {
  /// Lines `L` or `R`, relation, and for lifted arcs the relation of the true head, TAB between.
  init(_ file: ModelFile) throws(StageError) {
    let text = String(decoding: try file.section("labels", of: UInt8.self), as: UTF8.self)
    var left: [Label] = []
    var right: [Label] = []
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count >= 2, let deprel = Deprel(rawValue: fields[1]) else {
        throw StageError(code: "bad-model", message: "the parser's relations are damaged")
      }
      let label = Label(deprel: deprel, under: fields.count > 2 ? Deprel(rawValue: fields[2]) : nil)
      if fields[0] == "L" { left.append(label) } else { right.append(label) }
    }
    guard left.last?.deprel == .root, !right.isEmpty,
      2 + left.count + right.count <= Self.maximumClasses
    else { throw StageError(code: "bad-model", message: "the parser's relations are incomplete") }
    self.init(left: left, right: right)
  }

  var text: String {
    func line(_ side: String, _ label: Label) -> String {
      side + "\t" + label.deprel.rawValue + (label.under.map { "\t" + $0.rawValue } ?? "") + "\n"
    }
    return labels[leftArcs].map { line("L", $0) }.joined()
      + labels[rightArcs].map { line("R", $0) }.joined()
  }
}
