/// "Did you mean …?" for names a person mistyped.
public enum Suggestion {
  /// The candidate nearest to `word`, within `max(1, length / 3)` edits.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    var best: (word: String, distance: Int)?
    let limit = max(1, word.count / 3)
    for candidate in candidates {
      let edits = distance(word, candidate)
      if edits <= limit, edits < (best?.distance ?? .max) { best = (candidate, edits) }
    }
    return best?.word
  }

  /// `did you mean 'x'?`, or the candidates themselves when none is near.
  public static func hint(for word: String, among candidates: [String]) -> String {
    if let nearest = nearest(to: word, among: candidates) { return "did you mean '\(nearest)'?" }
    if candidates.count == 1 { return "'\(candidates[0])' would be right" }
    return "one of \(candidates.joined(separator: ", ")) would be right"
  }

  /// Edits (insert, delete, replace, swap of neighbors) that turn `a` into `b`; Damerau 1964,
  /// optimal string alignment.
  static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a)
    let b = Array(b)
    var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { rows[i][0] = i }
    for j in 0...b.count { rows[0][j] = j }
    for i in stride(from: 1, through: a.count, by: 1) {
      for j in stride(from: 1, through: b.count, by: 1) {
        let replace = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, replace)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
        }
      }
    }
    return rows[a.count][b.count]
  }
}
