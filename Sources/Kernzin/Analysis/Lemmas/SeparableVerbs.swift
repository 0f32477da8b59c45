extension Tree {
  /// Makes lemmas of verbs agree with the tree: a verb whose particle stands apart has it in its
  /// lemma (`belde … op`: `op_bellen`), and one without a particle has none that is not in its form.
  mutating func joinSeparatedVerbs() {
    var particles = [String?](repeating: nil, count: count)
    for node in nodes where node.deprel == .compoundPrt && node.head >= 0 {
      let particle = node.form.lowercased()
      // A particle has two letters at least and no marks: a wrong tree must not make a lemma.
      guard particle.count > 1, particle.allSatisfy(\.isLetter) else { continue }
      particles[node.head] = particle
    }
    for index in nodes.indices where nodes[index].upos == .verb {
      let lemma = nodes[index].lemma
      if let particle = particles[index] {
        guard !lemma.hasPrefix(particle + "_") else { continue }
        nodes[index].lemma = particle + "_" + Self.base(lemma, of: nodes[index].form)
      } else if lemma.contains("_") {
        nodes[index].lemma = Self.base(lemma, of: nodes[index].form)
      }
    }
  }

  /// The lemma without a particle the form does not begin with.
  private static func base(_ lemma: String, of form: String) -> String {
    guard let joint = lemma.firstIndex(of: "_"),
      !form.lowercased().hasPrefix(lemma[..<joint])
    else { return lemma }
    return String(lemma[lemma.index(after: joint)...])
  }
}

extension Tree.Node {
  /// The lemma as it is written in one word, with the linking elements the treebank's convention
  /// leaves out: `verzekeringscontract` for a form of `verzekering_contract`. Dictionaries list
  /// compounds this way.
  public var writtenLemma: String {
    guard let joint = lemma.lastIndex(of: "_") else { return lemma }
    guard upos == .noun || upos == .adj else { return lemma.withoutJoints }
    let head = String(lemma[lemma.index(after: joint)...])
    let form = self.form.lowercased()
    // The head stands last in the form; where its first letters do, the part before it ends.
    for length in stride(from: head.count, through: 2, by: -1) {
      let start = head.prefix(length).lowercased()
      var place = form.endIndex
      while place > form.startIndex {
        place = form.index(before: place)
        guard place > form.startIndex, form[place...].hasPrefix(start) else { continue }
        return self.form[
          ..<self.form.index(
            self.form.startIndex, offsetBy: form.distance(from: form.startIndex, to: place))] + head
      }
    }
    return lemma.withoutJoints
  }
}
