/// How a dictionary form is made from an inflected one, as edits at both ends.
///
/// `gesloten` → `sluiten`: take `ge` off the front, `oten` off the end, put `uiten` there. Counts
/// are in Characters, so an accent is never torn from its letter.
struct EditRule: Sendable, Hashable {
  /// Whether a separable particle at the front gets a joint: `toelaat` → `toe_laten`.
  var hasParticle: Bool
  /// Whether `ge` behind it is dropped: `aangekondigd` → `aan_kondigen`.
  var dropsGe: Bool
  var dropLast: Int
  var ending: String

  /// `nil` when the form is too short, has no particle where one is asked for, or no `ge`.
  ///
  /// - Parameter front: what `form` begins with.
  func apply(to form: String, _ front: WordFront) -> String? {
    guard hasParticle ? front.particle > 0 : true, dropsGe ? front.hasGe(hasParticle) : true else {
      return nil
    }
    let particle = hasParticle ? front.particle : 0
    let dropFirst = particle + (dropsGe ? 2 : 0)
    guard dropFirst + dropLast <= form.count else { return nil }
    let stem = form.dropFirst(dropFirst).dropLast(dropLast)
    guard !stem.isEmpty else { return nil }
    return (particle > 0 ? form.prefix(particle) + "_" : "") + stem + ending
  }

  /// The rule that makes `lemma` from `form`; capitals are to be as they shall be compared.
  init(from form: String, to lemma: String, _ front: WordFront) {
    var stem = Array(form)[...]
    var rest = Array(lemma)[...]
    hasParticle =
      front.particle > 0 && rest.count > front.particle && rest[front.particle] == "_"
    if hasParticle {
      stem = stem.dropFirst(front.particle)
      rest = rest.dropFirst(front.particle + 1)
    }
    dropsGe = front.hasGe(hasParticle) && !rest.starts(with: ["g", "e"])
    if dropsGe { stem = stem.dropFirst(2) }
    let shared = zip(stem, rest).prefix { $0 == $1 }.count
    dropLast = stem.count - shared
    ending = String(rest.dropFirst(shared))
  }

  init(hasParticle: Bool, dropsGe: Bool, dropLast: Int, ending: String) {
    self.hasParticle = hasParticle
    self.dropsGe = dropsGe
    self.dropLast = dropLast
    self.ending = ending
  }
}

/// What a form begins with.
struct WordFront: Sendable, Hashable {
  /// Length of the separable particle in Characters; 0 when there is none.
  var particle: Int
  /// Whether the form, and what follows its particle, begins with `ge`.
  var ge: Bool
  var particleGe: Bool

  /// - Parameter particles: longest first.
  init(_ form: String, particles: [String]) {
    let found = particles.first { form.hasPrefix($0) && form.count > $0.count + 2 }
    particle = found?.count ?? 0
    ge = form.hasPrefix("ge") && form.count > 4
    particleGe = found != nil && form.dropFirst(particle).hasPrefix("ge")
  }

  func hasGe(_ behindParticle: Bool) -> Bool { behindParticle ? particleGe : ge }

  /// Forms that begin alike share their endings' rules.
  var kind: UInt8 { (particle > 0 ? 1 : 0) | (ge ? 2 : 0) | (particleGe ? 4 : 0) }
}

extension EditRule {
  /// One line of a model: fields separated by tabs.
  var line: String { "\(hasParticle ? 1 : 0)\t\(dropsGe ? 1 : 0)\t\(dropLast)\t\(ending)" }

  init?(line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 4, let dropLast = Int(fields[2]), dropLast >= 0 else { return nil }
    self.init(
      hasParticle: fields[0] == "1", dropsGe: fields[1] == "1", dropLast: dropLast,
      ending: String(fields[3]))
  }
}
