/// One condition of a glossary line's context column: `obj:@Human`, `!clause`, `near:rechter`.
public struct ContextCondition: Sendable, Hashable {
  public enum Relation: String, Sendable, CaseIterable {
    case obj, iobj, subj, clause, inf, prep, noun, head, mod, next, prev, near, sing, plur, attr,
      pred,
      neg, start
  }

  public var relation: Relation
  /// `!` in front: the condition must not hold.
  public var negated: Bool
  /// Lemmas any of which will do; empty where the relation alone is the condition.
  public var lemmas: [String]
  /// Noun classes any of which will do.
  public var classes: [TermFeatures.Class]

  /// Conditions that name words or classes, rather than look at grammar alone.
  var isLexical: Bool { !lemmas.isEmpty || !classes.isEmpty }
}

extension ContextCondition {
  /// Why a condition cannot be read.
  struct Malformed: Error {
    var message: String
    var hint: String?
  }

  /// Relations that need a list, and those that cannot have one.
  private static let needsList: Set<Relation> = [.prep, .noun, .head, .mod, .next, .prev, .near]
  private static let mayHaveList: Set<Relation> = needsList.union([.obj, .iobj, .subj])

  /// Reads one condition.
  init(parsing text: some StringProtocol) throws(Malformed) {
    let negated = text.hasPrefix("!")
    let body = negated ? String(text.dropFirst()) : String(text)
    let parts = body.fields(separatedBy: ":", maxSplits: 1, omittingEmpty: false)
    let name = String(parts[0])
    guard let relation = Relation(rawValue: name) else {
      throw Malformed(
        message: "unknown condition '\(name)'",
        hint: Suggestion.hint(for: name, among: Relation.allCases.map(\.rawValue)))
    }
    var lemmas: [String] = []
    var classes: [TermFeatures.Class] = []
    if parts.count == 2 {
      guard Self.mayHaveList.contains(relation) else {
        throw Malformed(message: "'\(name)' takes no list", hint: "'\(name)' alone would be right")
      }
      for item in parts[1].fields(separatedBy: ",", omittingEmpty: false) {
        guard !item.isEmpty else {
          throw Malformed(message: "empty item in the list of '\(name)'", hint: nil)
        }
        guard item.first == "@" else {
          lemmas.append(String(item))
          continue
        }
        let className = String(item.dropFirst())
        guard let found = TermFeatures.Class(rawValue: className) else {
          throw Malformed(
            message: "unknown class '\(className)'",
            hint: Suggestion.hint(
              for: className, among: TermFeatures.Class.allCases.map(\.rawValue)))
        }
        classes.append(found)
      }
    } else if Self.needsList.contains(relation) {
      throw Malformed(
        message: "'\(name)' without a list", hint: "'\(name):word' would be right")
    }
    self.init(relation: relation, negated: negated, lemmas: lemmas, classes: classes)
  }
}
