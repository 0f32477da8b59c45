/// The principal parts of Dutch verbs that change their vowel, and the particles that stand apart
/// from verbs: the contents of `strong-verbs.tsv`.
struct VerbTable: Sendable {
  struct Row: Sendable {
    var infinitive: String
    /// Past and participle are empty where the form is weak.
    var pastSingular: String
    var pastPlural: String
    var participle: String
    /// All forms of the present, none where they follow the rules.
    var present: [String]
    /// Forms that another word has too, so that nothing can be told from them.
    var shared: Set<String>
  }

  private(set) var rows: [Row] = []
  /// Particles that stand apart from the verb in main clauses.
  private(set) var particles: [String] = []
  private var places: [String: Int] = [:]
  /// The verbs each form in the table may belong to.
  private(set) var infinitives: [String: [String]] = [:]

  /// - Parameter table: lines `infinitive<TAB>past singular<TAB>past plural<TAB>participle` and
  ///   perhaps the present forms, an empty field where the form is weak and `*` in front of a shared
  ///   form; a line that begins with `+` lists particles.
  init(_ table: String) {
    for row in TableFile.rows(table) {
      if row[0] == "+" {
        particles = row.dropFirst().map { $0 }
        continue
      }
      guard row.count >= 4 else { continue }
      var shared: Set<String> = []
      func form(_ field: String) -> String {
        guard field.hasPrefix("*") else { return field }
        shared.insert(String(field.dropFirst()))
        return String(field.dropFirst())
      }
      places[row[0]] = rows.count
      let entry = Row(
        infinitive: row[0], pastSingular: form(row[1]), pastPlural: form(row[2]),
        participle: form(row[3]),
        present: row.count > 4 ? row[4].split(separator: " ").map(String.init) : [],
        shared: shared)
      rows.append(entry)
      for form in Set([entry.pastSingular, entry.pastPlural, entry.participle] + entry.present) {
        infinitives[form, default: []].append(entry.infinitive)
      }
    }
  }

  /// The parts of a verb without prefix or particle.
  subscript(infinitive: String) -> Row? { places[infinitive].map { rows[$0] } }
}
