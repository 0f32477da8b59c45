import Testing

@testable import Kernzin

/// Every repair of a tag on a tree as it was tagged wrong, and on one where the tag is right.
@Suite struct TagRepairTests {
  struct Example: Sendable, CustomStringConvertible {
    var repair: any TagRepair.Type
    /// Words as in `TreeRepairTests`.
    var before: String
    /// The same behind the repair; empty where nothing changes.
    var after = ""

    var description: String { "\(repair): \(before)" }
  }

  static let examples = [
    Example(
      repair: SmallWordCapitals.self,
      before: "het/het/DET/_/2/det OM/om/ADP/_/3/case zwijgt/zwijgen/VERB/_/0/root",
      after: "het/het/DET/_/2/det OM/_/PROPN/Number=Sing/3/case zwijgt/zwijgen/VERB/_/0/root"),
    Example(
      repair: SmallWordCapitals.self,
      before: "STOP/stop/NOUN/_/0/root OM/om/ADP/_/3/case WATER/water/NOUN/_/1/nmod"),
    Example(
      repair: SuspendedCompound.self,
      before: "In-/in-/PUNCT/_/3/punct en/en/CCONJ/_/3/cc uitvoer/uitvoer/NOUN/Number=Sing/0/root",
      after: """
        In-/in-/NOUN/Number=Sing/3/punct en/en/CCONJ/_/3/cc uitvoer/uitvoer/NOUN/Number=Sing/0/root
        """),
    Example(
      repair: SuspendedCompound.self,
      before: "-/-/PUNCT/_/3/punct en/en/CCONJ/_/3/cc uitvoer/uitvoer/NOUN/Number=Sing/0/root"),
    Example(
      repair: PastWezen.self,
      before: """
        Zij/zij/PRON/_/4/nsubj wezen/zijn/AUX/VerbForm=Inf/4/cop het/het/DET/_/4/det \
        plan/plan/NOUN/_/0/root af/af/ADP/_/4/case
        """,
      after: """
        Zij/zij/PRON/_/4/nsubj wezen/wijzen/VERB/Number=Plur,Tense=Past,VerbForm=Fin/4/cop \
        het/het/DET/_/4/det plan/plan/NOUN/_/0/root af/af/ADP/_/4/case
        """),
    Example(
      repair: PastWezen.self,
      before: """
        Het/het/PRON/_/4/nsubj kan/kunnen/AUX/VerbForm=Fin/4/aux anders/anders/ADV/_/4/advmod \
        wezen/zijn/AUX/VerbForm=Inf/0/root
        """),
    Example(
      repair: UngovernedInfinitive.self,
      before: """
        Hij/hij/PRON/_/2/nsubj telt/tellen/VERB/VerbForm=Fin/0/root vluchten/vluchten/VERB/VerbForm=Inf/2/xcomp
        """,
      after: """
        Hij/hij/PRON/_/2/nsubj telt/tellen/VERB/VerbForm=Fin/0/root vluchten/_/NOUN/Number=Plur/2/xcomp
        """),
    Example(
      repair: UngovernedInfinitive.self,
      before: """
        Hij/hij/PRON/_/2/nsubj wil/willen/VERB/VerbForm=Fin/0/root vluchten/vluchten/VERB/VerbForm=Inf/2/xcomp
        """),
    Example(
      repair: BareInfinitive.self,
      before: "Vissen/vissen/VERB/VerbForm=Part/2/nsubj mag/mogen/VERB/VerbForm=Fin/0/root",
      after: "Vissen/_/VERB/VerbForm=Inf/2/nsubj mag/mogen/VERB/VerbForm=Fin/0/root"),
    Example(
      repair: BareInfinitive.self,
      before: "vergeten/vergeten/VERB/VerbForm=Part/0/root"),
    Example(
      repair: NumberAdverb.self,
      before:
        "Er/er/ADV/_/4/advmod waren/zijn/AUX/VerbForm=Fin/4/cop ruim/ruim/ADJ/_/4/amod honderd/honderd/NUM/_/0/root",
      after:
        "Er/er/ADV/_/4/advmod waren/zijn/AUX/VerbForm=Fin/4/cop ruim/ruim/ADV/_/4/amod honderd/honderd/NUM/_/0/root"
    ),
    Example(
      repair: NumberAdverb.self,
      before:
        "Geen/geen/DET/_/2/det tien/tien/NUM/_/0/root ,/,/PUNCT/_/5/punct maar/maar/CCONJ/_/5/cc twintig/twintig/NUM/_/2/conj"
    ),
    Example(
      repair: SingularNoun.self,
      before:
        "De/de/DET/_/2/det wagen/wagen/NOUN/Number=Plur/3/nsubj rijdt/rijden/VERB/Number=Sing,VerbForm=Fin/0/root",
      after:
        "De/de/DET/_/2/det wagen/wagen/NOUN/Number=Sing/3/nsubj rijdt/rijden/VERB/Number=Sing,VerbForm=Fin/0/root"
    ),
    Example(
      repair: SingularNoun.self,
      before: "De/de/DET/_/2/det hersenen/hersenen/NOUN/Number=Plur/0/root"),
    Example(
      repair: VerbBehindPronoun.self,
      before: "Wij/wij/PRON/_/3/nsubj dronken/dronken/ADJ/_/3/amod water/water/NOUN/_/0/root",
      after:
        "Wij/wij/PRON/_/3/nsubj dronken/_/VERB/Number=Plur,Tense=Past,VerbForm=Fin/3/amod water/water/NOUN/_/0/root"
    ),
    Example(
      repair: VerbBehindSubject.self,
      before: """
        Boeren/boer/NOUN/Number=Plur/2/nsubj klagen/klacht/NOUN/Number=Plur/0/root over/over/ADP/_/4/case \
        regels/regel/NOUN/_/2/nmod ././PUNCT/_/2/punct
        """,
      after: """
        Boeren/boer/NOUN/Number=Plur/2/nsubj klagen/_/VERB/Number=Plur,Tense=Pres,VerbForm=Fin/0/root \
        over/over/ADP/_/4/case regels/regel/NOUN/_/2/nmod ././PUNCT/_/2/punct
        """),
    Example(
      repair: CausativeLaat.self,
      before:
        "Zij/zij/PRON/_/3/nsubj laat/laat/ADJ/_/3/advmod weten/weten/VERB/VerbForm=Inf/0/root",
      after:
        "Zij/zij/PRON/_/3/nsubj laat/_/VERB/Number=Sing,Tense=Pres,VerbForm=Fin/3/advmod weten/weten/VERB/VerbForm=Inf/0/root"
    ),
    Example(
      repair: FiniteBe.self,
      before: "Wees/wijzen/VERB/Tense=Past,VerbForm=Fin/0/root stil/stil/ADJ/_/1/xcomp",
      after: "Wees/zijn/AUX/Number=Sing,Tense=Pres,VerbForm=Fin/0/root stil/stil/ADJ/_/1/xcomp"),
    Example(
      repair: FiniteBe.self,
      before: "Hij/hij/PRON/_/2/nsubj wees/wijzen/VERB/Tense=Past,VerbForm=Fin/0/root"),
    Example(
      repair: PlainConjunction.self,
      before: "hetzij/hetzij/PRON/_/2/nsubj nu/nu/ADV/_/0/root",
      after: "hetzij/hetzij/CCONJ/_/2/nsubj nu/nu/ADV/_/0/root"),
    Example(
      repair: TooMuch.self,
      before: "te/te/ADP/_/2/advmod duur/duur/ADJ/_/0/root",
      after: "te/te/ADV/_/2/advmod duur/duur/ADJ/_/0/root"),
    Example(
      repair: ConjunctionVoor.self,
      before:
        "Eet/eten/VERB/_/0/root voor/voor/ADP/_/3/case je/je/PRON/_/4/obl gaat/gaan/VERB/VerbForm=Fin/1/acl",
      after:
        "Eet/eten/VERB/_/0/root voor/voor/SCONJ/_/3/case je/je/PRON/Case=Nom/4/obl gaat/gaan/VERB/VerbForm=Fin/1/acl"
    ),
    Example(
      repair: HiddenParticiple.self,
      before:
        "Zij/zij/PRON/_/2/nsubj werd/worden/VERB/VerbForm=Fin/0/root doodgeschoten/x/NOUN/Number=Plur/2/xcomp",
      after:
        "Zij/zij/PRON/_/2/nsubj werd/worden/VERB/VerbForm=Fin/0/root doodgeschoten/dood_schieten/VERB/VerbForm=Part/2/xcomp"
    ),
    Example(
      repair: TrueWaar.self,
      before:
        "Dat/dat/PRON/_/3/nsubj niet/niet/ADV/_/3/advmod waar/waar/ADV/_/0/root is/zijn/AUX/VerbForm=Fin/3/cop",
      after:
        "Dat/dat/PRON/_/3/nsubj niet/niet/ADV/_/3/advmod waar/waar/ADJ/Degree=Pos/0/root is/zijn/AUX/VerbForm=Fin/3/cop"
    ),
    Example(
      repair: AllOf.self,
      before: "al/al/ADV/_/0/root mijn/mijn/PRON/Poss=Yes/3/nmod:poss geld/geld/NOUN/_/1/obj",
      after: "al/al/DET/_/0/root mijn/mijn/PRON/Poss=Yes/3/nmod:poss geld/geld/NOUN/_/1/obj"),
    Example(
      repair: CountedParticiple.self,
      before: "aantal/aantal/NOUN/_/0/root gevallen/vallen/VERB/VerbForm=Part/1/nmod",
      after: "aantal/aantal/NOUN/_/0/root gevallen/_/NOUN/Number=Plur/1/nmod"),
    Example(
      repair: ConjunctionDat.self,
      before:
        "Zij/zij/PRON/_/2/nsubj wil/willen/VERB/_/0/root dat/dat/DET/_/4/det boeren/boer/NOUN/Number=Plur/2/obj",
      after:
        "Zij/zij/PRON/_/2/nsubj wil/willen/VERB/_/0/root dat/dat/SCONJ/_/4/det boeren/boer/NOUN/Number=Plur/2/obj"
    ),
    Example(
      repair: SurnameSubject.self,
      before: "Allen/al/PRON/_/2/nsubj lacht/lachen/VERB/Number=Sing,VerbForm=Fin/0/root",
      after:
        "Allen/Allen/PROPN/Number=Sing/2/nsubj lacht/lachen/VERB/Number=Sing,VerbForm=Fin/0/root"),
    Example(
      repair: SurnameSubject.self,
      before: "Allen/al/PRON/_/2/nsubj lachen/lachen/VERB/Number=Plur,VerbForm=Fin/0/root"),
  ]

  static let lexicon = Result { try DutchLexicon(Checkout.resources) }

  @Test(arguments: examples + clauseExamples + phraseExamples)
  func repairs(_ example: Example) throws {
    var tree = try Self.tree(example.before)
    for index in tree.nodes.indices {
      example.repair.repair(index, in: &tree, try Self.lexicon.get())
    }
    let after = example.after.isEmpty ? example.before : example.after
    #expect(tree == (try Self.tree(after)))
  }

  @Test func everyRepairHasAnExample() {
    let tested = Set(
      (Self.examples + Self.clauseExamples + Self.phraseExamples).map {
        ObjectIdentifier($0.repair)
      })
    for repair in TagRepairs.repairs { #expect(tested.contains(ObjectIdentifier(repair))) }
  }

  @Test func aSentenceIsParsedAgain() throws {
    let document = try Engine.translated("We dronken een kopje thee.")
    let tree = try #require(document.trees?.first)
    #expect(tree.root == 1)
    #expect(tree[1].lemma == "drinken")
    #expect(tree[0].deprel == .nsubj)
  }

  /// A dictionary form still to be found is written `_`.
  private static func tree(_ text: String) throws -> Tree {
    var tree = try TreeRepairTests.tree(text)
    for index in tree.nodes.indices where tree[index].lemma == "_" { tree[index].lemma = "" }
    return tree
  }
}
