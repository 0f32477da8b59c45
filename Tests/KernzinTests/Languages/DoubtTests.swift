import Testing

@testable import Kernzin

/// Every doubt on a tree that cannot be right.
@Suite struct DoubtTests {
  struct Example: Sendable, CustomStringConvertible {
    var doubt: Doubt
    /// Words as in `TreeRepairTests`.
    var tree: String

    var description: String { "\(doubt)" }
  }

  static let examples = [
    Example(
      doubt: .secondSubject,
      tree: """
        Peter/Peter/PROPN/_/2/nsubj slaapt/slapen/VERB/VerbForm=Fin/0/root zij/zij/PRON/_/2/nsubj
        """),
    Example(
      doubt: .secondObject,
      tree: """
        Zij/zij/PRON/_/2/nsubj las/lezen/VERB/VerbForm=Fin/0/root kranten/krant/NOUN/_/2/obj \
        boeken/boek/NOUN/_/2/obj
        """),
    Example(
      doubt: .secondFinite,
      tree: """
        Zij/zij/PRON/_/3/nsubj is/zijn/AUX/VerbForm=Fin/3/aux komt/komen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      doubt: .verblessRoot,
      tree: "Huizen/huis/NOUN/_/0/root branden/branden/VERB/VerbForm=Fin/1/parataxis"),
    Example(
      doubt: .missingFinite,
      tree: """
        Zij/zij/PRON/_/2/nsubj zegt/zeggen/VERB/VerbForm=Fin/0/root dat/dat/SCONJ/_/5/mark \
        het/het/PRON/_/5/nsubj regen/regen/NOUN/_/2/ccomp
        """),
    Example(
      doubt: .missingSubject,
      tree: """
        In/in/ADP/_/3/case de/de/DET/_/3/det tuin/tuin/NOUN/_/4/obl \
        staat/staan/VERB/VerbForm=Fin/0/root kersen/kers/NOUN/_/4/obj
        """),
    Example(
      doubt: .lateFinite,
      tree: """
        Zij/zij/PRON/_/3/nsubj kersen/kers/NOUN/_/3/obj eten/eten/VERB/VerbForm=Fin/0/root
        """),
    Example(
      doubt: .partBeforeOpener,
      tree: """
        Zij/zij/PRON/_/2/nsubj zegt/zeggen/VERB/VerbForm=Fin/0/root kersen/kers/NOUN/_/6/obj \
        dat/dat/SCONJ/_/6/mark hij/hij/PRON/_/6/nsubj eet/eten/VERB/VerbForm=Fin/2/ccomp
        """),
    Example(
      doubt: .finiteAsNoun,
      tree: """
        Zij/zij/PRON/_/2/nsubj eet/eten/VERB/VerbForm=Fin/0/root groeit/groeien/VERB/VerbForm=Fin/2/obj
        """),
    Example(
      doubt: .infinitiveBesideFinite,
      tree: """
        Zij/zij/PRON/_/2/nsubj eet/eten/VERB/VerbForm=Fin/0/root en/en/CCONJ/_/4/cc \
        drinken/drinken/VERB/VerbForm=Inf/2/conj
        """),
    Example(
      doubt: .auxiliaryOfNoun,
      tree: """
        Zij/zij/PRON/_/3/nsubj kan/kunnen/AUX/VerbForm=Fin/3/aux huis/huis/NOUN/_/0/root
        """),
    Example(
      doubt: .subjectOfSubject,
      tree: """
        De/de/DET/_/2/det man/man/NOUN/_/3/nsubj vrouw/vrouw/NOUN/_/4/nsubj \
        slaapt/slapen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      doubt: .nominativeObject,
      tree: """
        Peter/Peter/PROPN/_/2/nsubj ziet/zien/VERB/VerbForm=Fin/0/root hij/hij/PRON/_/2/obj
        """),
    Example(
      doubt: .strayRelative,
      tree: """
        Peter/Peter/PROPN/_/2/nsubj ziet/zien/VERB/VerbForm=Fin/0/root \
        die/die/PRON/PronType=Rel/2/obj
        """),
    Example(
      doubt: .missingRelative,
      tree: """
        Mensen/mens/NOUN/_/3/nsubj roken/roken/VERB/VerbForm=Fin/1/acl:relcl \
        hoesten/hoesten/VERB/VerbForm=Fin/0/root
        """),
    Example(
      doubt: .describedRelative,
      tree: """
        Zie/zien/VERB/VerbForm=Fin/0/root huis/huis/NOUN/_/1/obj dat/dat/PRON/PronType=Rel/5/obj \
        zij/zij/PRON/_/5/nsubj koopt/kopen/VERB/VerbForm=Fin/2/acl:relcl \
        dat/dat/PRON/PronType=Rel/7/nsubj brandt/branden/VERB/VerbForm=Fin/3/acl:relcl
        """),
    Example(
      doubt: .relativeGender,
      tree: """
        Zie/zien/VERB/VerbForm=Fin/0/root huis/huis/NOUN/Gender=Neut,Number=Sing/1/obj \
        die/die/PRON/PronType=Rel/4/nsubj brandt/branden/VERB/VerbForm=Fin/2/acl:relcl
        """),
    Example(
      doubt: .relativeNumber,
      tree: """
        Zie/zien/VERB/VerbForm=Fin/0/root man/man/NOUN/Number=Sing/1/obj \
        die/die/PRON/PronType=Rel/4/nsubj slapen/slapen/VERB/Number=Plur,VerbForm=Fin/2/acl:relcl
        """),
    Example(
      doubt: .strayConjunction,
      tree: """
        Peter/Peter/PROPN/_/2/nsubj ziet/zien/VERB/VerbForm=Fin/0/root en/en/CCONJ/_/4/cc \
        huis/huis/NOUN/_/2/obj
        """),
    Example(
      doubt: .attributeOfArticle,
      tree: "een/een/DET/_/3/det oud/oud/ADJ/_/1/amod huis/huis/NOUN/_/0/root"),
  ]

  @Test(arguments: examples)
  func isFound(_ example: Example) throws {
    #expect(Doubt.all(in: try TreeRepairTests.tree(example.tree)) == [example.doubt])
  }

  @Test func everyDoubtHasAnExample() {
    #expect(Set(Self.examples.map(\.doubt)) == Set(Doubt.allCases))
  }

  @Test(arguments: [
    """
    Peter/Peter/PROPN/_/2/nsubj zegt/zeggen/VERB/VerbForm=Fin/0/root dat/dat/SCONJ/_/6/mark \
    het/het/DET/_/5/det huis/huis/NOUN/Gender=Neut,Number=Sing/6/nsubj \
    brandt/branden/VERB/Number=Sing,VerbForm=Fin/2/ccomp
    """,
    """
    Zie/zien/VERB/VerbForm=Fin/0/root mannen/man/NOUN/Gender=Com,Number=Plur/1/obj \
    die/die/PRON/PronType=Rel/4/nsubj slapen/slapen/VERB/Number=Plur,VerbForm=Fin/2/acl:relcl
    """,
    """
    Eet/eten/VERB/VerbForm=Fin/0/root die/die/DET/_/3/det kersen/kers/NOUN/_/1/obj
    """,
  ])
  func aRightTreeIsNotDoubted(_ tree: String) throws {
    #expect(Doubt.all(in: try TreeRepairTests.tree(tree)).isEmpty)
  }

  /// The likeliest tree has one subject for *kan* and another for *maakt*.
  @Test func anotherTreeIsFound() throws {
    let text = "Dat kan met een doek waarbij je de vlek eerst nat maakt."
    let tree = try #require(try Engine.translated(text).trees?.first)
    #expect(Doubt.all(in: tree).isEmpty)
    #expect(tree[1].deprel == .root)
    #expect(tree[11].head == 4)
  }
}
