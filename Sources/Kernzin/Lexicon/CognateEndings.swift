import FoundationEssentials

/// Endings that Dutch and English words of common stock share: *-tie* → *-tion*.
struct CognateEndings: Sendable {
  private struct Rule {
    var dutch: String
    var upos: UPOS
    var english: String
    /// Letters that must stand before the ending.
    var minimumStem: Int
  }

  private let rules: [Rule]

  /// - Parameter table: lines `dutch<TAB>UPOS<TAB>english<TAB>minimum stem`, longest ending first
  ///   among those that overlap; `#` starts a comment.
  init(table: String) {
    rules = TableFile.rows(table).compactMap { row in
      guard row.count >= 4, let upos = UPOS(row[1]), let stem = Int(row[3]) else { return nil }
      return Rule(dutch: row[0], upos: upos, english: row[2], minimumStem: stem)
    }
  }

  /// The English form of a word no list has, or `nil` when no ending fits.
  func english(for node: Tree.Node) -> String? {
    let lemma = node.lemma.withoutJoints
    for rule in rules where rule.upos == node.upos && lemma.hasSuffix(rule.dutch) {
      let stem = lemma.dropLast(rule.dutch.count)
      guard stem.count >= rule.minimumStem else { continue }
      return stem + rule.english
    }
    return nil
  }
}

/// Reads the tab-separated tables of `Resources`.
enum TableFile {
  /// Fields of every line that is not blank and no comment.
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    for line in text.fields(separatedBy: "\n") where line.utf8.first != UInt8(ascii: "#") {
      rows.append(line.fields(separatedBy: "\t", omittingEmpty: false).map { String($0) })
    }
    return rows
  }
}
