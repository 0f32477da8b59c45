/// The transitions that build a given projective tree (arc-eager; words are taken off the stack as
/// late as possible).
enum StaticOracle {
  static func transitions(_ arcs: Arcs, _ system: TransitionSet, _ classes: ClassTable) -> [UInt8] {
    let words = arcs.heads.count
    let root = Int32(words)
    let heads = arcs.heads.map { $0 < 0 ? root : $0 }
    var result: [UInt8] = []
    var stack: [Int32] = []
    var next: Int32 = 0
    while next < root || !stack.isEmpty {
      guard let top = stack.last else {
        result.append(UInt8(TransitionSet.shift))
        stack.append(next)
        next += 1
        continue
      }
      let word = Int(top)
      if heads[word] == next {
        result.append(
          next == root ? UInt8(system.rootArc) : classes.left(arcs.labels[word]))
        stack.removeLast()
      } else if next < root, heads[Int(next)] == top {
        result.append(classes.right(arcs.labels[Int(next)]))
        stack.append(next)
        next += 1
      } else if next == root
        || heads[word] < top
          && stack.dropLast().contains(where: {
            heads[Int($0)] == next || heads[Int(next)] == $0
          })
      {
        result.append(UInt8(TransitionSet.reduce))
        stack.removeLast()
      } else {
        result.append(UInt8(TransitionSet.shift))
        stack.append(next)
        next += 1
      }
    }
    return result
  }
}

/// From labels to classes. A label too rare for a class of its own gets that of its relation without
/// the lift, or else the most frequent one of its side.
struct ClassTable {
  private var lefts: [TransitionSet.Label: UInt8] = [:]
  private var rights: [TransitionSet.Label: UInt8] = [:]

  init(_ system: TransitionSet) {
    for index in system.leftArcs { lefts[system.labels[index]] = UInt8(index) }
    for index in system.rightArcs { rights[system.labels[index]] = UInt8(index) }
    fallbackLeft = UInt8(system.leftArcs.lowerBound)
    fallbackRight = UInt8(system.rightArcs.lowerBound)
  }

  private let fallbackLeft: UInt8
  private let fallbackRight: UInt8

  func left(_ label: TransitionSet.Label) -> UInt8 {
    lefts[label] ?? lefts[.init(deprel: label.deprel, under: nil)] ?? fallbackLeft
  }

  func right(_ label: TransitionSet.Label) -> UInt8 {
    rights[label] ?? rights[.init(deprel: label.deprel, under: nil)] ?? fallbackRight
  }
}

extension TransitionSet {
  /// The classes a treebank calls for: its most frequent labels on each side, most frequent first.
  init(counting trees: [Arcs]) {
    struct Sided: Hashable {
      var isLeft: Bool
      var label: Label
    }
    var counts: [Sided: Int] = [:]
    for arcs in trees {
      for (word, head) in arcs.heads.enumerated() where head >= 0 {
        counts[Sided(isLeft: head > word, label: arcs.labels[word]), default: 0] += 1
      }
    }
    func order(_ side: Sided) -> String {
      side.label.deprel.rawValue + "/" + (side.label.under?.rawValue ?? "") + "\(side.isLeft)"
    }
    let ranked = counts.sorted { ($1.value, order($0.key)) < ($0.value, order($1.key)) }
    let kept = ranked.prefix(Self.maximumClasses - 3).map(\.key)
    self.init(
      left: kept.filter(\.isLeft).map(\.label) + [Label(deprel: .root, under: nil)],
      right: kept.filter { !$0.isLeft }.map(\.label))
  }
}
