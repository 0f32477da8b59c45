/// From words to tagged, lemmatized dependency trees, with models trained on a treebank.
public struct Analyzer: Sendable {
  private let tagger: Tagger
  private let lemmatizer: Lemmatizer
  private let parser: Parser
  private let memory = AnalysisMemory()
  /// Derivations the parser keeps at a time; 1 is greedy: several times faster, less exact.
  public var beam = 8

  /// Reads the models `tagger.model`, `lemmatizer.model` and `parser.model` of a folder.
  ///
  /// - Throws: `missing-resource` or `bad-model`.
  public init(models folder: String) throws(StageError) {
    tagger = try Tagger(ModelFile(reading: folder + "/tagger.model"))
    lemmatizer = try Lemmatizer(ModelFile(reading: folder + "/lemmatizer.model"))
    parser = try Parser(ModelFile(reading: folder + "/parser.model"))
  }

  /// The same with models just trained.
  public init(tagger: [UInt8], lemmatizer: [UInt8], parser: [UInt8]) throws(StageError) {
    self.tagger = try Tagger(ModelFile(ByteStore(copying: tagger), path: "tagger.model"))
    self.lemmatizer = try Lemmatizer(
      ModelFile(ByteStore(copying: lemmatizer), path: "lemmatizer.model"))
    self.parser = try Parser(ModelFile(ByteStore(copying: parser), path: "parser.model"))
  }

  /// What analysis writes into, for many sentences, one after the other.
  struct Memory: ~Copyable {
    var sentence = SentenceBuffer()
    var words = WordMemory()
    var parsing = ParserMemory<Int16>()
  }

  /// The tree of one sentence. Any forms give a tree; no forms give the empty one.
  public func analyze(_ forms: [String]) -> Tree {
    memory.lend { memory in analyze(forms, &memory) }
  }

  /// The trees of the sentences of a text.
  ///
  /// - Throws: `timeout` when a `Deadline` has passed.
  public func analyze(_ text: SourceText, _ sentences: [[Token]]) throws(StageError) -> [Tree] {
    try memory.lend { memory throws(StageError) in
      var trees: [Tree] = []
      trees.reserveCapacity(sentences.count)
      for tokens in sentences {
        try Deadline.check()
        trees.append(analyze(tokens.map { text[$0.range] }, &memory))
      }
      return trees
    }
  }

  func analyze(_ forms: [String], _ memory: inout Memory) -> Tree {
    memory.sentence.begin(forms.count)
    for (index, form) in forms.enumerated() { memory.sentence.setWord(index, WordView(form)) }
    tagger.tag(&memory.sentence)
    return tree(of: forms, &memory)
  }

  /// Parses sentences again of which parts of speech or features were corrected. An empty dictionary
  /// form asks for a new one.
  public func reparse(_ tree: Tree) -> Tree {
    memory.lend { memory in reparse(tree, &memory) }
  }

  /// Shows the trees the parser holds for the words and tags of a tree with their scores, the best first,
  /// until there are no more or `visit` has seen enough.
  ///
  /// - Parameters:
  ///   - beam: derivations kept at a time.
  ///   - visit: takes the score and what makes the tree; returns whether to go on.
  func eachAlternative(
    to tree: Tree, beam: Int, _ visit: (_ score: Int, _ parse: () -> Tree) -> Bool
  ) {
    let forms = tree.nodes.map(\.form)
    memory.lend { memory in
      setTags(of: tree, &memory)
      setLemmas(of: forms, &memory)
      let count = parser.search(memory.sentence, &memory.parsing, beam: beam)
      for place in 0..<count {
        let goesOn = visit(parser.score(place, memory.parsing)) {
          keeping(
            tree,
            in: self.tree(
              of: forms, parser.arcs(place, memory.sentence, memory.parsing), &memory))
        }
        if !goesOn { return }
      }
    }
  }

  private func reparse(_ tree: Tree, _ memory: inout Memory) -> Tree {
    setTags(of: tree, &memory)
    return keeping(tree, in: self.tree(of: tree.nodes.map(\.form), &memory))
  }

  private func setTags(of tree: Tree, _ memory: inout Memory) {
    memory.sentence.begin(tree.count)
    for (index, node) in tree.nodes.enumerated() {
      memory.sentence.setWord(index, WordView(node.form))
      let bundle = tagger.tags.bundles.firstIndex(of: node.features) ?? 0
      memory.sentence.upos[index] = node.upos.rawValue
      memory.sentence.feats[index] = UInt8(bundle)
      memory.sentence.featureAtoms[index] = tagger.tags.atoms[bundle]
    }
  }

  /// What was known of the words stays.
  private func keeping(_ tree: Tree, in parsed: Tree) -> Tree {
    var parsed = parsed
    for index in tree.nodes.indices {
      parsed[index].features = tree[index].features
      if !tree[index].lemma.isEmpty { parsed[index].lemma = tree[index].lemma }
    }
    return parsed
  }

  private func setLemmas(of forms: [String], _ memory: inout Memory) {
    for index in forms.indices {
      memory.words.prefetch(
        memory.sentence.words[index], upos: UPOS(rawValue: memory.sentence.upos[index]) ?? .x,
        features: memory.sentence.featureAtoms[index])
    }
    for (index, form) in forms.enumerated() {
      memory.sentence.lemmaAtoms[index] =
        memory.words.word(
          form, memory.sentence.words[index],
          upos: UPOS(rawValue: memory.sentence.upos[index]) ?? .x,
          features: memory.sentence.featureAtoms[index], lemmatizer
        ).atom
    }
  }

  private func tree(of forms: [String], _ memory: inout Memory) -> Tree {
    setLemmas(of: forms, &memory)
    let arcs = parser.parse(memory.sentence, &memory.parsing, beam: beam)
    return tree(of: forms, arcs, &memory)
  }

  private func tree(of forms: [String], _ arcs: Arcs, _ memory: inout Memory) -> Tree {
    var nodes: [Tree.Node] = []
    nodes.reserveCapacity(forms.count)
    for (index, form) in forms.enumerated() {
      let deprel = arcs.labels[index].deprel
      let upos = deprel.agreeing(UPOS(rawValue: memory.sentence.upos[index]) ?? .x)
      let word = memory.words.word(
        form, memory.sentence.words[index], upos: upos,
        features: memory.sentence.featureAtoms[index], lemmatizer)
      nodes.append(
        Tree.Node(
          form: form, lemma: word.lemma, formKey: word.formKey, lemmaKey: word.lemmaKey, upos: upos,
          features: tagger.tags.bundles[Int(memory.sentence.feats[index])],
          head: Int(arcs.heads[index]), deprel: deprel))
    }
    var tree = Tree(nodes)
    QuotedNames.apply(to: &tree)
    return tree
  }
}
