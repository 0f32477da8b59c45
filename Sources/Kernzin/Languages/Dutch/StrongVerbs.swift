/// Dictionary forms of the Dutch verbs that change their vowel, which no ending rule can find, with
/// every prefix they occur with: *kochten* → *kopen*, *ontstond* → *ontstaan*, *aankwam* → *aan_komen*.
struct StrongVerbs: Sendable {
  private let infinitives: [String: String]
  private let pastForms: Set<String>
  private let participles: Set<String>
  private let strong: Set<String>
  /// Past forms, those too that are words of their own: *voer*.
  private let pasts: Set<String>
  /// Particles that stand apart from the verb in main clauses, by their first byte.
  private let particles: [UInt8: [String]]
  /// What was found out of forms met before.
  private let known = Memo<WordKey, Reading>(capacity: 5_000)

  /// What a form is, whatever stands around it.
  private struct Reading {
    /// Its infinitive, `nil` for what is no form of these verbs.
    var lemma: String?
    /// The infinitive whose past it is as it stands, without a prefix.
    var plainPastOf: String?
    var isPast: Bool
    /// Whether it could be a participle as well: *vertrokken, verbonden*.
    var isAmbiguous: Bool
  }

  private func read(_ form: String) -> Reading {
    Reading(
      lemma: lemma(of: form), plainPastOf: pastForms.contains(form) ? infinitives[form] : nil,
      isPast: isPast(form),
      // Without ge- behind such a prefix the participle looks like the past.
      isAmbiguous: participles.contains(form)
        || Self.prefixes.contains {
          form.hasPrefix($0) && participles.contains("ge" + form.dropFirst($0.count))
        })
  }

  /// Prefixes that never leave their verb; participles of such verbs have no *ge-*.
  private static let prefixes = ["be", "ver", "ont", "her", "er", "ge"]

  init(_ table: VerbTable) {
    var infinitives: [String: String] = [:]
    var pastForms: Set<String> = []
    var participles: Set<String> = []
    for row in table.rows {
      for past in [row.pastSingular, row.pastPlural]
      where !past.isEmpty && !row.shared.contains(past) {
        infinitives[past] = row.infinitive
        pastForms.insert(past)
      }
      if !row.participle.isEmpty, !row.shared.contains(row.participle) {
        infinitives[row.participle] = row.infinitive
        participles.insert(row.participle)
      }
    }
    strong = Set(infinitives.values)
    pasts = Set(table.rows.flatMap { [$0.pastSingular, $0.pastPlural] })
    self.infinitives = infinitives
    self.pastForms = pastForms
    self.participles = participles
    particles = Dictionary(grouping: table.particles) { $0.utf8.first ?? 0 }
  }

  /// Sets the dictionary form of every verb in the tree that is one of these forms.
  func correct(_ tree: inout Tree) {
    for index in tree.nodes.indices where tree[index].upos == .verb || tree[index].upos == .aux {
      let form = tree[index].form.inLowerCase
      let reading = known.value(for: tree[index].formKey) { read(form) }
      // hadden, waren: of auxiliaries only the tense is in doubt
      if tree[index].upos == .aux {
        if reading.plainPastOf == tree[index].lemma { tree[index].features.tense = .past }
        continue
      }
      if isMarkedInfinitive(index, in: tree) { continue }
      // vergeet, no vergat: the past of such a verb changes its vowel
      if tree[index].features.tense == .past, tree[index].features.verbForm == .fin,
        !reading.isPast, !form.isPastForm, isStrong(tree[index].lemma),
        !pasts.contains(Self.bare(form, of: tree[index].lemma))
      {
        tree[index].features.tense = .pres
      }
      if let lemma = reading.lemma {
        if tree[index].lemma.withoutJoints != lemma.withoutJoints {
          // A particle elsewhere in the sentence belongs to the verb: belde … op is op_bellen.
          if tree[index].lemma.hasSuffix("_" + lemma), hasParticle(index, in: tree) { continue }
          tree[index].lemma = lemma
        } else if let joint = lemma.firstJoint, form.hasPrefix(lemma[..<joint] + "ge") {
          // aangestoken: only separable verbs have -ge- inside
          tree[index].lemma = lemma
        }
        if reading.isPast, tree[index].features.verbForm == .fin || !reading.isAmbiguous {
          tree[index].features.verbForm = .fin
          tree[index].features.tense = .past
          tree[index].features.number = form.ends(in: "en") ? .plur : .sing
        }
      }
    }
  }

  /// Whether the particle of the dictionary form stands somewhere in the sentence.
  private func hasParticle(_ index: Int, in tree: Tree) -> Bool {
    let particle = WordKey(tree[index].lemma.prefix { $0 != "_" })
    return tree.nodes.contains { $0.formKey == particle }
  }

  /// *waarnam* of *waar_nemen*: *nam*; *begon* of *beginnen* stays.
  private static func bare(_ form: String, of lemma: String) -> String {
    if let joint = lemma.firstJoint, form.hasPrefix(lemma[..<joint].lowercased()) {
      return String(form.dropFirst(lemma[..<joint].count))
    }
    return prefixes.first { form.hasPrefix($0) && lemma.hasPrefix($0) }
      .map { String(form.dropFirst($0.count)) } ?? form
  }

  /// Whether its past changes the vowel and nothing else could be its past.
  private func isStrong(_ lemma: String) -> Bool {
    let bare = lemma.split(separator: "_").last.map(String.init) ?? lemma
    return strong.contains(bare)
      || Self.prefixes.contains {
        bare.hasPrefix($0) && strong.contains(String(bare.dropFirst($0.count)))
      }
  }

  /// *te verlagen* has nothing to do with *lagen*.
  private func isMarkedInfinitive(_ index: Int, in tree: Tree) -> Bool {
    index > 0 && tree[index].features.verbForm == .inf
      && tree[index - 1].formKey == .infinitiveMarker
  }

  /// *dronken, ontstond, aankwam*: the past of a verb that changes its vowel.
  func isPast(_ form: String) -> Bool {
    pastForms.contains(form)
      || Self.prefixes.contains {
        form.hasPrefix($0) && pastForms.contains(String(form.dropFirst($0.count)))
      }
      || possibleParticles(of: form).contains {
        form.hasPrefix($0) && pastForms.contains(String(form.dropFirst($0.count)))
      }
  }

  /// *doodgeschoten* → *dood_schieten*: what stands in front of a strong participle, and its verb; `nil`
  /// for what does not end in one.
  func compoundParticiple(_ form: String) -> String? {
    let bytes = form.utf8
    guard
      let joint = bytes.dropFirst(2).indices.first(where: { bytes[$0...].starts(with: "ge".utf8) })
    else { return nil }
    let participle = String(form[joint...])
    guard participles.contains(participle), let base = infinitives[participle] else { return nil }
    return form[..<joint] + "_" + base
  }

  private func possibleParticles(of form: String) -> [String] {
    form.utf8.first.flatMap { particles[$0] } ?? []
  }

  /// The infinitive, `nil` for any other form.
  func lemma(of form: String) -> String? {
    if let known = infinitives[form] { return known }
    // gezochte: participles take -e before a noun.
    if form.ends(in: "e"), participles.contains(String(form.dropLast())) {
      return infinitives[String(form.dropLast())]
    }
    for prefix in Self.prefixes where form.hasPrefix(prefix) {
      let rest = String(form.dropFirst(prefix.count))
      if let known = infinitives[rest], pastForms.contains(rest) { return prefix + known }
      if let known = infinitives["ge" + rest] { return prefix + known }
    }
    for particle in possibleParticles(of: form)
    where form.hasPrefix(particle) && form.count > particle.count + 2 {
      if let bare = lemma(of: String(form.dropFirst(particle.count))), !bare.hasJoint {
        return particle + "_" + bare
      }
    }
    return nil
  }
}
