/// What punctuation hangs on, once the tree of the words is known.
///
/// Marks that enclose something hang on the head of what they enclose. Of the others a table, counted
/// in the treebank, tells by the kind of the mark and the relations of the phrases beside it whether
/// the mark belongs to the phrase on its left, to that on its right, or to the one over both.
struct MarkAttachment: Sendable {
  enum Choice: String, Sendable, CaseIterable {
    case left, right, cover
  }

  /// What the table is asked for.
  struct Context: Hashable, Sendable {
    var kind: MarkKind
    var left: Deprel?
    var right: Deprel?
    /// Whether the word that heads the phrase over the gap stands before it; `nil` when there is no
    /// such phrase.
    var coverIsBefore: Bool?

    /// Itself, then what is less exact.
    var wider: [Context] {
      [
        self, Context(kind: kind, left: nil, right: right, coverIsBefore: coverIsBefore),
        Context(kind: kind, left: nil, right: nil, coverIsBefore: coverIsBefore),
        Context(kind: kind),
      ]
    }
  }

  private(set) var table: [Context: Choice]

  /// - Parameter deprels: relations of the words of `tree`.
  static func context(
    _ kind: MarkKind, gap: Int, _ neighbors: MarkedTree.Neighbors, _ deprels: [Deprel]
  ) -> Context {
    Context(
      kind: kind, left: neighbors.left.map { deprels[Int($0)] },
      right: neighbors.right.map { deprels[Int($0)] },
      coverIsBefore: neighbors.cover.map { $0 < gap })
  }

  /// The words that the marks of a sentence hang on.
  ///
  /// - Parameters:
  ///   - marks: kinds and gaps of the marks, in order.
  ///   - tree: of at least one word.
  func heads(of marks: [(kind: MarkKind, gap: Int)], _ tree: MarkedTree, _ deprels: [Deprel])
    -> [Int32]
  {
    let pairs = MarkPairs(marks.map(\.kind))
    return marks.enumerated().map { index, mark in
      if let partner = pairs.partners[index] {
        let gaps = min(mark.gap, marks[partner].gap)..<max(mark.gap, marks[partner].gap)
        if let head = tree.head(between: gaps) { return head }
      }
      let neighbors = tree.neighbors(ofGap: mark.gap)
      let head = pick(Self.context(mark.kind, gap: mark.gap, neighbors, deprels), neighbors)
      // What stands inside a pair belongs inside: "Waar is mijn jas?"
      guard let opening = pairs.opening(around: index), let partner = pairs.partners[opening] else {
        return head
      }
      let gaps = marks[opening].gap..<marks[partner].gap
      return gaps.contains(Int(head)) ? head : tree.head(between: gaps) ?? head
    }
  }

  private func pick(_ context: Context, _ neighbors: MarkedTree.Neighbors) -> Int32 {
    let choice = context.wider.lazy.compactMap { table[$0] }.first ?? .left
    let chosen =
      switch choice {
      case .left: neighbors.left
      case .right: neighbors.right
      case .cover: neighbors.cover
      }
    return chosen ?? neighbors.left ?? neighbors.right ?? neighbors.cover ?? 0
  }
}

extension MarkAttachment {
  /// Lines of the kind's number, the relations, where the cover stands, and the choice, TAB between;
  /// `-` for what is not there.
  init(_ file: ModelFile) throws(StageError) {
    let text = String(decoding: try file.section("marks", of: UInt8.self), as: UTF8.self)
    table = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 5, let kind = UInt8(fields[0]).flatMap(MarkKind.init(rawValue:)),
        let choice = Choice(rawValue: String(fields[4]))
      else { throw StageError(code: "bad-model", message: "the table of marks is damaged") }
      let context = Context(
        kind: kind, left: Deprel(rawValue: String(fields[1])),
        right: Deprel(rawValue: String(fields[2])),
        coverIsBefore: fields[3] == "-" ? nil : fields[3] == "<")
      table[context] = choice
    }
  }

  var text: String {
    let lines = table.map { context, choice in
      let cover = context.coverIsBefore.map { $0 ? "<" : ">" } ?? "-"
      let relations = [context.left, context.right].map { $0?.rawValue ?? "-" }
      return "\(context.kind.rawValue)\t\(relations[0])\t\(relations[1])\t\(cover)\t\(choice)\n"
    }
    return lines.sorted().joined()
  }
}
