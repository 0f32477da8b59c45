/// How a dictionary form is made from an inflected one, as edits at both ends.
///
/// `gesloten` → `sluiten`: take `ge` off the front, `oten` off the end, put `uiten` there. Counts
/// are in Characters, so an accent is never torn from its letter.
struct EditRule: Sendable, Hashable {
  /// Whether capitals stay: `Duitse` → `Duits`, but `Grote` → `groot`.
  var keepsCase: Bool
  /// A separable particle at the front that gets a joint behind it: 3 in `toelaat` → `toe_laten`.
  var particle: Int
  /// Characters to drop behind the particle: 2 in `aangekondigd` → `aan_kondigen`.
  var dropFirst: Int
  var dropLast: Int
  var ending: String

  static let none = EditRule(keepsCase: false, particle: 0, dropFirst: 0, dropLast: 0, ending: "")

  /// `nil` when the form is too short for it.
  func apply(to form: String) -> String? {
    let form = keepsCase ? form : form.inLowerCase
    let letters = Letters(form)
    guard particle + dropFirst + dropLast <= letters.count else { return nil }
    let front = form[..<letters.index(particle)]
    let stem = form[
      letters.index(particle + dropFirst)..<letters.index(letters.count - dropLast)]
    guard !(stem.isEmpty && ending.isEmpty) else { return nil }
    return (particle > 0 ? front + "_" : "") + stem + ending
  }

  /// The rule that makes `lemma` from `form`.
  init(from form: String, to lemma: String) {
    keepsCase = lemma != lemma.lowercased()
    let form = Array(keepsCase ? form : form.lowercased())
    var rest = Array(lemma)
    particle = 0
    if let joint = rest.firstIndex(of: "_"), joint > 0, joint < form.count,
      form[..<joint] == rest[..<joint]
    {
      particle = joint
      rest.removeFirst(joint + 1)
    }
    var stem = form[particle...]
    dropFirst = 0
    if stem.starts(with: ["g", "e"]), stem.count > 4, !rest.starts(with: ["g", "e"]) {
      dropFirst = 2
      stem = stem.dropFirst(2)
    }
    let shared = zip(stem, rest).prefix { $0 == $1 }.count
    dropLast = stem.count - shared
    ending = String(rest[shared...])
  }

  init(keepsCase: Bool, particle: Int, dropFirst: Int, dropLast: Int, ending: String) {
    self.keepsCase = keepsCase
    self.particle = particle
    self.dropFirst = dropFirst
    self.dropLast = dropLast
    self.ending = ending
  }
}

extension EditRule {
  /// One line of a model: fields separated by tabs.
  var line: String { "\(keepsCase ? 1 : 0)\t\(particle)\t\(dropFirst)\t\(dropLast)\t\(ending)" }

  init?(line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 5, let particle = Int(fields[1]), let dropFirst = Int(fields[2]),
      let dropLast = Int(fields[3]), particle >= 0, dropFirst >= 0, dropLast >= 0
    else { return nil }
    self.init(
      keepsCase: fields[0] == "1", particle: particle, dropFirst: dropFirst, dropLast: dropLast,
      ending: String(fields[4]))
  }
}
