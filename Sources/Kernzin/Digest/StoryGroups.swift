/// Groups articles that tell the same story: single-link clusters over the cosine of their terms,
/// weighted by how rare a term is in the folder.
enum StoryGroups {
  /// Cosine from which on two articles tell the same story.
  static let likeness = 0.5

  /// Terms of more articles than this share tell nothing, and would cost the square of the folder.
  private static let commonShare = 0.1
  private static let mostArticles = 200

  /// Indices of entries by story, each list ascending, ordered by their first.
  static func of(_ entries: [DigestEntry]) -> [[Int]] {
    var articles: [UInt32: [Int32]] = [:]
    for (index, entry) in entries.enumerated() {
      for term in entry.story { articles[term, default: []].append(Int32(index)) }
    }
    let common = max(5, min(mostArticles, Int(commonShare * Double(entries.count))))
    func weight(_ term: UInt32) -> Double {
      Logarithm.natural(Double(1 + entries.count) / Double(1 + (articles[term]?.count ?? 0))) + 0.1
    }
    let lengths = entries.map { entry in
      entry.story.reduce(0) { $0 + weight($1) * weight($1) }.squareRoot()
    }
    var parent = Array(entries.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index { index = parent[index] }
      return index
    }
    for (index, entry) in entries.enumerated() {
      // Rare shared terms name the articles worth comparing; all shared terms then count.
      var candidates: Set<Int> = []
      for term in entry.story {
        guard let others = articles[term], others.count <= common else { continue }
        for other in others where other < index { candidates.insert(Int(other)) }
      }
      let own = Set(entry.story)
      for other in candidates.sorted() {
        let shared = entries[other].story.reduce(0) {
          own.contains($1) ? $0 + weight($1) * weight($1) : $0
        }
        if shared / max(1e-9, lengths[index] * lengths[other]) >= likeness {
          let (one, two) = (root(index), root(other))
          parent[max(one, two)] = min(one, two)
        }
      }
    }
    return Dictionary(grouping: entries.indices, by: root).values.sorted { $0[0] < $1[0] }
  }
}
