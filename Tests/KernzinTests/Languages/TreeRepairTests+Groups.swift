@testable import Kernzin

/// Verbs with what helps them and what they govern.
extension TreeRepairTests {
  static let groupExamples = [
    Example(
      repair: ObjectPredicate.self,
      before: """
        zij/zij/PRON/_/2/nsubj noemen/noemen/VERB/VerbForm=Fin/0/root \
        plannen/plan/NOUN/_/2/obj onnodig/onnodig/ADJ/_/2/advmod ././PUNCT/_/2/punct
        """,
      after: """
        zij/zij/PRON/_/2/nsubj noemen/noemen/VERB/VerbForm=Fin/0/root \
        plannen/plan/NOUN/_/2/obj onnodig/onnodig/ADJ/_/2/xcomp ././PUNCT/_/2/punct
        """),
    Example(
      repair: ObjectPredicate.self,
      before: """
        zij/zij/PRON/_/3/nsubj:pass worden/worden/AUX/VerbForm=Fin/4/aux:pass \
        vaak/vaak/ADJ/_/4/advmod genoemd/noemen/VERB/VerbForm=Part/0/root
        """),
    Example(
      repair: OpeningPassive.self,
      before: """
        Wordt/worden/VERB/VerbForm=Fin/6/parataxis het/het/DET/_/3/det plan/plan/NOUN/_/4/obj \
        verworpen/verwerpen/VERB/VerbForm=Part/1/ccomp dan/dan/ADV/_/6/advmod \
        staken/staken/VERB/VerbForm=Fin/0/root wij/wij/PRON/_/6/nsubj
        """,
      after: """
        Wordt/worden/AUX/VerbForm=Fin/4/aux:pass het/het/DET/_/3/det plan/plan/NOUN/_/4/nsubj:pass \
        verworpen/verwerpen/VERB/VerbForm=Part/6/parataxis dan/dan/ADV/_/6/advmod \
        staken/staken/VERB/VerbForm=Fin/0/root wij/wij/PRON/_/6/nsubj
        """),
    Example(
      repair: ReceivedParticiple.self,
      before: """
        Gasten/gast/NOUN/_/5/parataxis krijgen/krijgen/AUX/VerbForm=Fin/5/aux:pass \
        er/er/ADV/_/5/advmod soep/soep/NOUN/_/5/nsubj:pass \
        voorgeschoteld/voor_schotelen/VERB/VerbForm=Part/0/root
        """,
      after: """
        Gasten/gast/NOUN/_/5/nsubj:pass krijgen/krijgen/AUX/VerbForm=Fin/5/aux:pass \
        er/er/ADV/_/5/advmod soep/soep/NOUN/_/5/obj \
        voorgeschoteld/voor_schotelen/VERB/VerbForm=Part/0/root
        """),
    Example(
      repair: ReceivedParticiple.self,
      before: """
        hij/hij/PRON/_/4/nsubj kreeg/krijgen/AUX/VerbForm=Fin/4/aux auto/auto/NOUN/_/4/obj \
        gestart/starten/VERB/VerbForm=Part/0/root
        """),
    Example(
      repair: PlannedInfinitive.self,
      before: """
        Zij/zij/PRON/_/7/nsubj is/zijn/AUX/VerbForm=Fin/7/aux van/van/ADP/_/7/compound:prt \
        plan/plan/NOUN/_/3/fixed huizen/huis/NOUN/_/7/obj te/te/ADP/_/7/mark \
        kopen/kopen/VERB/VerbForm=Inf/0/root ././PUNCT/_/7/punct
        """,
      after: """
        Zij/zij/PRON/_/2/nsubj is/zijn/VERB/VerbForm=Fin/0/root van/van/ADP/_/2/compound:prt \
        plan/plan/NOUN/_/3/fixed huizen/huis/NOUN/_/7/obj te/te/ADP/_/7/mark \
        kopen/kopen/VERB/VerbForm=Inf/2/xcomp ././PUNCT/_/2/punct
        """),
    Example(
      repair: ProposedInfinitive.self,
      before: """
        Zij/zij/PRON/_/2/nsubj stelde/stellen/VERB/VerbForm=Fin/0/root voor/voor/ADP/_/5/case \
        de/de/DET/_/5/det wet/wet/NOUN/_/2/obl te/te/ADP/_/7/mark \
        wijzigen/wijzigen/VERB/VerbForm=Inf/2/xcomp
        """,
      after: """
        Zij/zij/PRON/_/2/nsubj stelde/voor_stellen/VERB/VerbForm=Fin/0/root \
        voor/voor/ADP/_/2/compound:prt de/de/DET/_/5/det wet/wet/NOUN/_/7/obj \
        te/te/ADP/_/7/mark wijzigen/wijzigen/VERB/VerbForm=Inf/2/xcomp
        """),
    Example(
      repair: ProposedInfinitive.self,
      before: """
        Zij/zij/PRON/_/2/nsubj kwam/komen/VERB/VerbForm=Fin/0/root voor/voor/ADP/_/5/case \
        de/de/DET/_/5/det zitting/zitting/NOUN/_/2/obl te/te/ADP/_/7/mark \
        praten/praten/VERB/VerbForm=Inf/2/xcomp
        """),
    Example(
      repair: InsteadOfInfinitive.self,
      before: """
        In/in/ADP/_/6/case plaats/plaats/NOUN/_/1/fixed van/van/ADP/_/1/fixed te/te/ADP/_/5/mark \
        wachten/wachten/VERB/VerbForm=Inf/6/xcomp wil/willen/VERB/VerbForm=Fin/0/root \
        hij/hij/PRON/_/6/nsubj ingrijpen/in_grijpen/VERB/VerbForm=Inf/6/xcomp
        """,
      after: """
        In/in/ADP/_/5/mark plaats/plaats/NOUN/_/1/fixed van/van/ADP/_/1/fixed te/te/ADP/_/5/mark \
        wachten/wachten/VERB/VerbForm=Inf/6/advcl wil/willen/VERB/VerbForm=Fin/0/root \
        hij/hij/PRON/_/6/nsubj ingrijpen/in_grijpen/VERB/VerbForm=Inf/6/xcomp
        """),
    Example(
      repair: SubjectBehindModal.self,
      before: """
        Nu/nu/ADV/_/2/advmod wil/willen/VERB/Number=Sing,VerbForm=Fin/0/root het/het/DET/_/4/det \
        kabinet/kabinet/NOUN/Number=Sing/5/obj ingrijpen/in_grijpen/VERB/VerbForm=Inf/2/xcomp
        """,
      after: """
        Nu/nu/ADV/_/5/advmod wil/willen/AUX/Number=Sing,VerbForm=Fin/5/aux het/het/DET/_/4/det \
        kabinet/kabinet/NOUN/Number=Sing/5/nsubj ingrijpen/in_grijpen/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: SubjectBehindModal.self,
      before: """
        Nu/nu/ADV/_/2/advmod wil/willen/VERB/Number=Sing,VerbForm=Fin/0/root \
        hij/hij/PRON/_/2/nsubj soep/soep/NOUN/Number=Sing/5/obj \
        koken/koken/VERB/VerbForm=Inf/2/xcomp
        """),
    Example(
      repair: ConjunctionToen.self,
      before: """
        zij/zij/PRON/_/2/nsubj vertrok/vertrekken/VERB/VerbForm=Fin/0/root \
        toen/toen/ADV/_/5/advmod het/het/PRON/_/5/nsubj begon/beginnen/VERB/VerbForm=Fin/2/advcl
        """,
      after: """
        zij/zij/PRON/_/2/nsubj vertrok/vertrekken/VERB/VerbForm=Fin/0/root \
        toen/toen/SCONJ/_/5/mark het/het/PRON/_/5/nsubj begon/beginnen/VERB/VerbForm=Fin/2/advcl
        """),
    Example(
      repair: ConjunctionToen.self,
      before: """
        zij/zij/PRON/_/2/nsubj vertrok/vertrekken/VERB/VerbForm=Fin/0/root \
        toen/toen/ADV/_/4/advmod begon/beginnen/VERB/VerbForm=Fin/2/advcl het/het/PRON/_/4/nsubj
        """),
  ]
}
