import Kernzin
import Testing

@Suite struct LayerPrinterTests {
  /// Every layer, two sentences, the second chosen and translated.
  static let document: Document = {
    var document = Document(id: "a.txt", text: SourceText("Het regent. Zij\nbelt op."))
    document.metadata.title = "Regen"
    document.sentences = [
      Sentence(range: SourceRange(0, 11), paragraph: 0),
      Sentence(range: SourceRange(12, 24), paragraph: 0),
    ]
    let ranges = [[(0, 3), (4, 10), (10, 11)], [(12, 15), (16, 20), (21, 23), (23, 24)]]
    document.tokens = ranges.map { sentence in
      sentence.map { Token(range: SourceRange($0.0, $0.1), spaceAfter: true) }
    }
    document.trees = [
      Tree([
        Tree.Node(form: "Het", lemma: "het", upos: .pron, head: 1, deprel: .expl),
        Tree.Node(form: "regent", lemma: "regenen", upos: .verb, head: -1, deprel: .root),
      ]),
      Tree([Tree.Node(form: "belt", lemma: "op_bellen", upos: .verb, head: -1, deprel: .root)]),
    ]
    document.salience = [0.25, 1.0005]
    document.summary = Summary(sentences: [1])
    let origin = EntryOrigin(file: "nl-en/verbs.tsv", line: 12)
    document.terms = [
      nil,
      [
        Term(
          tokens: [1, 2], head: 1, lemma: "op_bellen", english: "call", source: .entry(origin)),
        Term(tokens: [0], head: 0, lemma: "zij", english: "she", source: .unknown),
      ],
    ]
    var call = EnglishTree.Node(lemma: "call", upos: .verb, head: -1, deprel: .root, order: 1)
    call.rules = ["verb-second"]
    call.group = VerbGroup(
      tense: .past, auxiliaries: [.init(.modal("would")), .init(.perfect)], negation: [1])
    var gone = EnglishTree.Node(lemma: "there", upos: .pron, head: 0, deprel: .expl, order: 3)
    gone.isRemoved = true
    let someone = EnglishTree.Node(lemma: "someone", upos: .pron, head: 0, deprel: .obj, order: 2)
    let she = EnglishTree.Node(lemma: "she", upos: .pron, head: 0, deprel: .nsubj, order: 0)
    document.english = [nil, EnglishTree([call, someone, she, gone])]
    document.translations = [
      nil,
      Translation(words: [
        .init(text: "She", spaceAfter: true, tokens: [0], source: .unknown),
        .init(text: "calls", spaceAfter: false, tokens: [1, 2], source: .entry(origin)),
        .init(text: ".", spaceAfter: false, tokens: [3]),
      ]),
    ]
    return document
  }()

  @Test(arguments: [
    (Layer.text, "Regen\n\nHet regent. Zij\nbelt op.\n"),
    (.sentences, "1\t0-11\tparagraph 1\tHet regent.\n2\t12-24\tparagraph 1\tZij belt op.\n"),
    (.tokens, "1\tHet | regent | .\n2\tZij | belt | op | .\n"),
    (
      .trees,
      """
      1\tHet regent.
      regent VERB root (regenen)
      └ Het PRON expl (het)

      2\tZij belt op.
      belt VERB root (op_bellen)

      """
    ),
    (.salience, "1\t0.250\tHet regent.\n2\t1.001\tZij belt op.\n"),
    (.summary, "2\tZij belt op.\n"),
    (
      .terms,
      "2\tZij belt op.\n\top_bellen → call\tnl-en/verbs.tsv:12\n\tzij → she\tunknown\n"
    ),
    (
      .english,
      """
      2\tZij belt op.
      call VERB root {past would perfect not} # verb-second
      ├ she PRON nsubj
      └ someone PRON obj

      """
    ),
    (.translations, "2\tShe calls.\n"),
  ])
  func prints(_ layer: Layer, _ expected: String) {
    #expect(LayerPrinter.print(layer, of: Self.document) == expected)
  }

  @Test func saysWhatIsNotThereOrEmpty() {
    var document = Document(id: "a", text: SourceText("x"))
    #expect(LayerPrinter.print(.trees, of: document) == "(trees: not computed)\n")
    document.trees = []
    #expect(LayerPrinter.print(.trees, of: document) == "(trees: empty)\n")
  }

  @Test func tracesEveryWord() {
    #expect(
      TracePrinter.print(Self.document) == """
        2\tZij belt op.\tsalience 1.001
        \tShe calls.
        \t\tShe   ← Zij      unknown
        \t\tcalls ← belt op  nl-en/verbs.tsv:12
        \t\t.     ← .

        """)
  }
}
