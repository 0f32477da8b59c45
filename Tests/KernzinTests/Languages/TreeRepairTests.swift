import Testing

@testable import Kernzin

/// Every repair on a tree as the parser gets it wrong, and on a right one.
@Suite struct TreeRepairTests {
  struct Example: Sendable, CustomStringConvertible {
    var repair: any TreeRepair.Type
    /// Words as `form/lemma/UPOS/FEATS/head/deprel`.
    var before: String
    /// The same behind the repair; empty where nothing changes.
    var after = ""

    var description: String { "\(repair): \(before)" }
  }

  static let examples = [
    Example(
      repair: PredicateAdjective.self,
      before: """
        De/de/DET/_/2/det winkel/winkel/NOUN/_/4/nsubj \
        is/zijn/AUX/Number=Sing,Tense=Pres,VerbForm=Fin/4/cop \
        open/openen/VERB/Number=Sing,Tense=Pres,VerbForm=Fin/0/root
        """,
      after: """
        De/de/DET/_/2/det winkel/winkel/NOUN/_/4/nsubj \
        is/zijn/AUX/Number=Sing,Tense=Pres,VerbForm=Fin/4/cop open/open/ADJ/Degree=Pos/0/root
        """),
    Example(
      repair: NominalParticiple.self,
      before: """
        de/de/DET/_/2/det gewonden/gewond/VERB/VerbForm=Part/3/nsubj slapen/slapen/VERB/_/0/root
        """,
      after: """
        de/de/DET/_/2/det gewonden/gewonde/NOUN/Number=Plur/3/nsubj slapen/slapen/VERB/_/0/root
        """),
    Example(
      repair: NominalParticiple.self,
      before: """
        de/de/DET/_/3/det geschilderde/schilderen/VERB/VerbForm=Part/3/amod muur/muur/NOUN/_/0/root
        """),
    Example(
      repair: InfinitiveBelowVerb.self,
      before: """
        Zij/zij/PRON/_/2/nsubj wil/willen/VERB/VerbForm=Fin/0/root \
        vertrekken/vertrekken/VERB/Number=Plur,Tense=Pres,VerbForm=Fin/2/xcomp
        """,
      after: """
        Zij/zij/PRON/_/2/nsubj wil/willen/VERB/VerbForm=Fin/0/root \
        vertrekken/vertrekken/VERB/VerbForm=Inf/2/xcomp
        """),
    Example(
      repair: MarkedInfinitive.self,
      before: """
        veel/veel/PRON/_/3/obj te/te/ADP/_/3/mark \
        doen/doen/VERB/Number=Plur,Tense=Pres,VerbForm=Fin/0/root
        """,
      after: """
        veel/veel/PRON/_/3/obj te/te/ADP/_/3/mark doen/doen/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: PossessedHair.self,
      before: """
        Mijn/mijn/PRON/Poss=Yes/2/nmod:poss haar/haar/PRON/_/4/nsubj is/zijn/AUX/_/4/cop \
        nat/nat/ADJ/_/0/root
        """,
      after: """
        Mijn/mijn/PRON/Poss=Yes/2/nmod:poss haar/haar/NOUN/Gender=Neut,Number=Sing/4/nsubj \
        is/zijn/AUX/_/4/cop nat/nat/ADJ/_/0/root
        """),
    Example(
      repair: SubordinatePlural.self,
      before: """
        omdat/omdat/SCONJ/_/3/mark kinderen/kind/NOUN/_/3/nsubj \
        lachen/lachen/VERB/VerbForm=Inf/0/root
        """,
      after: """
        omdat/omdat/SCONJ/_/3/mark kinderen/kind/NOUN/_/3/nsubj \
        lachen/lachen/VERB/Number=Plur,Tense=Pres,VerbForm=Fin/0/root
        """),
    Example(
      repair: SubordinatePlural.self,
      before: """
        om/om/SCONJ/_/4/mark kinderen/kind/NOUN/_/4/nsubj te/te/ADP/_/4/mark \
        helpen/helpen/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: ResultAdjective.self,
      before: """
        Het/het/DET/_/2/det raam/raam/NOUN/_/3/nsubj gaat/gaan/VERB/VerbForm=Fin/0/root \
        open/openen/VERB/VerbForm=Fin/3/xcomp
        """,
      after: """
        Het/het/DET/_/2/det raam/raam/NOUN/_/3/nsubj gaat/gaan/VERB/VerbForm=Fin/0/root \
        open/open/ADJ/_/3/compound:prt
        """),
    Example(
      repair: FinitePlural.self,
      before: """
        Artsen/arts/NOUN/Number=Plur/2/nsubj klagen/klacht/NOUN/Number=Plur/0/root
        """,
      after: """
        Artsen/arts/NOUN/Number=Plur/2/nsubj \
        klagen/klagen/VERB/Number=Plur,Tense=Pres,VerbForm=Fin/0/root
        """),
    Example(
      repair: Progressive.self,
      before: """
        Ze/ze/PRON/_/2/nsubj zijn/zijn/VERB/VerbForm=Fin/0/root aan/aan/ADP/_/5/case \
        het/het/DET/_/5/det koken/koken/NOUN/_/2/obl
        """,
      after: """
        Ze/ze/PRON/_/5/nsubj zijn/zijn/AUX/VerbForm=Fin/5/aux aan/aan/ADP/_/5/mark \
        het/het/DET/_/3/fixed koken/koken/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: ModalPerfect.self,
      before: """
        Wij/wij/PRON/_/2/nsubj hadden/hebben/VERB/VerbForm=Fin/0/root dat/dat/PRON/_/5/nsubj \
        kunnen/kunnen/AUX/VerbForm=Inf/5/aux zien/zien/VERB/VerbForm=Inf/2/ccomp
        """,
      after: """
        Wij/wij/PRON/_/5/nsubj hadden/hebben/AUX/VerbForm=Fin/5/aux dat/dat/PRON/_/5/obj \
        kunnen/kunnen/AUX/VerbForm=Inf/5/aux zien/zien/VERB/VerbForm=Inf/0/root
        """),
  ]

  @Test(arguments: examples)
  func repairs(_ example: Example) throws {
    var tree = try Self.tree(example.before)
    let children = tree.children()
    for index in tree.nodes.indices { example.repair.repair(index, children[index], in: &tree) }
    #expect(tree == (try Self.tree(example.after.isEmpty ? example.before : example.after)))
  }

  @Test func everyRepairHasAnExample() {
    let tested = Set(Self.examples.map { ObjectIdentifier($0.repair) })
    for repair in TreeRepairs.rounds.joined() { #expect(tested.contains(ObjectIdentifier(repair))) }
  }

  private static func tree(_ text: String) throws -> Tree {
    let rows = text.split(separator: " ").enumerated().map { index, word in
      let fields = word.split(separator: "/").map(String.init)
      let features = fields[3].replacing(",", with: "|")
      return
        "\(index + 1)\t\(fields[0])\t\(fields[1])\t\(fields[2])\t_\t\(features)\t\(fields[4])\t\(fields[5])\t_\t_\n"
    }
    return try #require(try CoNLLU.parse(rows.joined() + "\n", file: "example").first).tree
  }
}
