@testable import Kernzin

/// Tags that decide what is a clause.
extension TagRepairTests {
  static let clauseExamples = [
    Example(
      repair: CountedVerb.self,
      before: """
        Gisteren/gisteren/ADV/_/4/advmod kwamen/komen/VERB/VerbForm=Fin/4/advcl \
        zes/zes/NUM/_/4/nummod mensen/mensen/VERB/VerbForm=Fin/0/root
        """,
      after: """
        Gisteren/gisteren/ADV/_/4/advmod kwamen/komen/VERB/VerbForm=Fin/4/advcl \
        zes/zes/NUM/_/4/nummod mensen/_/NOUN/Number=Plur/0/root
        """),
    Example(
      repair: CountedVerb.self,
      before: """
        zes/zes/NUM/_/2/nummod mensen/mens/NOUN/_/3/nsubj \
        kwamen/komen/VERB/Number=Plur,VerbForm=Fin/0/root
        """),
    Example(
      repair: PluralNotParticiple.self,
      before: """
        artsen/arts/NOUN/Number=Plur/2/nsubj besloten/besluiten/VERB/VerbForm=Part/0/root \
        dat/dat/PRON/_/2/obj ././PUNCT/_/2/punct
        """,
      after: """
        artsen/arts/NOUN/Number=Plur/2/nsubj \
        besloten/besluiten/VERB/Number=Plur,Tense=Past,VerbForm=Fin/0/root \
        dat/dat/PRON/_/2/obj ././PUNCT/_/2/punct
        """),
    Example(
      repair: PluralNotParticiple.self,
      before: """
        Dagen/dag/NOUN/Number=Plur/4/nsubj zijn/zijn/AUX/VerbForm=Fin/4/aux \
        er/er/ADV/_/4/advmod besloten/besluiten/VERB/VerbForm=Part/0/root \
        dat/dat/PRON/_/4/obj ././PUNCT/_/4/punct
        """),
    Example(
      repair: FiniteOfSubordinate.self,
      before: """
        man/man/NOUN/_/6/nsubj die/die/PRON/PronType=Rel/4/nsubj dit/dit/PRON/_/4/obj \
        beheerst/beheersen/VERB/VerbForm=Part/1/acl:relcl kan/kunnen/AUX/VerbForm=Fin/6/aux \
        meedoen/mee_doen/VERB/VerbForm=Inf/0/root
        """,
      after: """
        man/man/NOUN/_/6/nsubj die/die/PRON/PronType=Rel/4/nsubj dit/dit/PRON/_/4/obj \
        beheerst/beheersen/VERB/Number=Sing,Tense=Pres,VerbForm=Fin/1/acl:relcl \
        kan/kunnen/AUX/VerbForm=Fin/6/aux meedoen/mee_doen/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: FiniteOfSubordinate.self,
      before: """
        als/als/SCONJ/_/4/mark je/je/PRON/_/4/nsubj het/het/PRON/_/4/obj \
        plant/plant/NOUN/Number=Sing/0/root
        """,
      after: """
        als/als/SCONJ/_/4/mark je/je/PRON/_/4/nsubj het/het/PRON/_/4/obj \
        plant/_/VERB/Number=Sing,Tense=Pres,VerbForm=Fin/0/root
        """),
    Example(
      repair: FiniteBe.self,
      before: """
        Scholen/school/NOUN/Number=Plur/0/root zijn/zijn/PRON/_/4/nmod:poss \
        flink/flink/ADJ/_/4/amod gekort/gekort/ADJ/_/1/obj ././PUNCT/_/1/punct
        """,
      after: """
        Scholen/school/NOUN/Number=Plur/0/root \
        zijn/zijn/AUX/Number=Plur,Tense=Pres,VerbForm=Fin/4/nmod:poss flink/flink/ADJ/_/4/amod \
        gekort/gekort/ADJ/_/1/obj ././PUNCT/_/1/punct
        """),
    Example(
      repair: FiniteOfSubordinate.self,
      before: """
        omdat/omdat/SCONJ/_/3/mark prijzen/prijs/NOUN/_/3/nsubj ontstaan/ontstaan/VERB/VerbForm=Part/0/root
        """,
      after: """
        omdat/omdat/SCONJ/_/3/mark prijzen/prijs/NOUN/_/3/nsubj \
        ontstaan/ontstaan/VERB/Number=Plur,Tense=Pres,VerbForm=Fin/0/root
        """),
    Example(
      repair: FiniteOfSubordinate.self,
      before: """
        Mensen/mens/NOUN/_/0/root die/die/PRON/PronType=Rel/5/nsubj hier/hier/ADV/_/5/advmod \
        te/te/ADP/_/5/mark werken/werken/VERB/VerbForm=Inf/1/acl:relcl
        """),
    Example(
      repair: FiniteOfSubordinate.self,
      before: """
        mensen/mens/NOUN/_/6/nsubj die/die/PRON/PronType=Rel/4/nsubj hier/hier/ADV/_/4/advmod \
        werken/werken/VERB/VerbForm=Inf/1/acl:relcl kunnen/kunnen/AUX/VerbForm=Fin/6/aux \
        meedoen/mee_doen/VERB/VerbForm=Inf/0/root
        """,
      after: """
        mensen/mens/NOUN/_/6/nsubj die/die/PRON/PronType=Rel/4/nsubj hier/hier/ADV/_/4/advmod \
        werken/werken/VERB/Number=Plur,Tense=Pres,VerbForm=Fin/1/acl:relcl \
        kunnen/kunnen/AUX/VerbForm=Fin/6/aux meedoen/mee_doen/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: FiniteOfSubordinate.self,
      before: """
        terwijl/terwijl/SCONJ/_/4/mark zij/zij/PRON/_/4/nsubj vast/vast/ADJ/_/4/advmod \
        zat/zat/ADJ/_/0/root
        """,
      after: """
        terwijl/terwijl/SCONJ/_/4/mark zij/zij/PRON/_/4/nsubj vast/vast/ADJ/_/4/advmod \
        zat/_/VERB/Number=Sing,Tense=Past,VerbForm=Fin/0/root
        """),
    Example(
      repair: NominalBeforeJoint.self,
      before: """
        het/het/DET/_/2/det lijden/lijden/VERB/VerbForm=Inf/0/root en/en/CCONJ/_/5/cc \
        de/de/DET/_/5/det dood/dood/NOUN/_/2/conj
        """,
      after: """
        het/het/DET/_/2/det lijden/lijden/NOUN/Number=Sing/0/root en/en/CCONJ/_/5/cc \
        de/de/DET/_/5/det dood/dood/NOUN/_/2/conj
        """),
    Example(
      repair: NominalBeforeJoint.self,
      before: """
        het/het/DET/_/2/det lijden/lijden/VERB/VerbForm=Inf/0/root en/en/CCONJ/_/4/cc \
        sterven/sterven/VERB/VerbForm=Inf/2/conj
        """),
    Example(
      repair: RelativeDewelke.self,
      before: "volgens/volgens/ADP/_/3/case dewelke/dewelke/DET/_/3/det man/man/NOUN/_/0/root",
      after: """
        volgens/volgens/ADP/_/3/case dewelke/welk/PRON/PronType=Rel/3/det man/man/NOUN/_/0/root
        """),
    Example(
      repair: RelativeDewelke.self,
      before: "volgens/volgens/ADP/_/3/case welke/welk/DET/_/3/det man/man/NOUN/_/0/root"),
    Example(
      repair: PerfectOfChange.self,
      before: """
        De/de/DET/_/2/det bouw/bouw/NOUN/_/4/nsubj is/zijn/AUX/VerbForm=Fin/4/cop \
        gestopt/gestopt/ADJ/_/0/root
        """,
      after: """
        De/de/DET/_/2/det bouw/bouw/NOUN/_/4/nsubj is/zijn/AUX/VerbForm=Fin/4/cop \
        gestopt/_/VERB/VerbForm=Part/0/root
        """),
    Example(
      repair: PerfectOfChange.self,
      before: """
        De/de/DET/_/2/det deur/deur/NOUN/_/4/nsubj is/zijn/AUX/VerbForm=Fin/4/cop \
        gesloten/gesloten/ADJ/_/0/root
        """),
    Example(
      repair: PresentBesideParticiple.self,
      before: """
        De/de/DET/_/2/det rechtbank/rechtbank/NOUN/Number=Sing/3/obj \
        beslist/beslissen/VERB/VerbForm=Part/0/root vrijdag/vrijdag/NOUN/_/3/obl \
        ././PUNCT/_/3/punct
        """,
      after: """
        De/de/DET/_/2/det rechtbank/rechtbank/NOUN/Number=Sing/3/obj \
        beslist/beslissen/VERB/Number=Sing,Tense=Pres,VerbForm=Fin/0/root \
        vrijdag/vrijdag/NOUN/_/3/obl ././PUNCT/_/3/punct
        """),
    Example(
      repair: PresentBesideParticiple.self,
      before: """
        Man/man/NOUN/Number=Sing/2/nsubj verdacht/verdenken/VERB/VerbForm=Part/0/root \
        van/van/ADP/_/4/case moord/moord/NOUN/_/2/obl ././PUNCT/_/2/punct
        """),
    Example(
      repair: WeakPastPlural.self,
      before: """
        Eerdere/eerder/ADJ/_/2/amod pogingen/poging/NOUN/_/0/root \
        mislukten/mislukken/VERB/VerbForm=Inf/2/xcomp
        """,
      after: """
        Eerdere/eerder/ADJ/_/2/amod pogingen/poging/NOUN/_/0/root \
        mislukten/mislukken/VERB/Number=Plur,Tense=Past,VerbForm=Fin/2/xcomp
        """),
    Example(
      repair: WeakPastPlural.self,
      before: """
        Ramen/raam/NOUN/_/0/root zetten/zetten/VERB/VerbForm=Inf/1/xcomp
        """),
    Example(
      repair: WhetherOf.self,
      before: """
        Zij/zij/PRON/_/2/nsubj vroeg/vragen/VERB/VerbForm=Fin/0/root of/of/CCONJ/_/5/cc \
        we/we/PRON/_/5/nsubj tevreden/tevreden/ADJ/_/2/conj \
        waren/zijn/AUX/Number=Plur,VerbForm=Fin/5/cop
        """,
      after: """
        Zij/zij/PRON/_/2/nsubj vroeg/vragen/VERB/VerbForm=Fin/0/root of/of/SCONJ/_/5/cc \
        we/we/PRON/_/5/nsubj tevreden/tevreden/ADJ/_/2/conj \
        waren/zijn/AUX/Number=Plur,VerbForm=Fin/5/cop
        """),
    Example(
      repair: WhetherOf.self,
      before: """
        Hij/hij/PRON/_/4/nsubj of/of/CCONJ/_/3/cc zij/zij/PRON/_/1/conj \
        komt/komen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: NameBehindName.self,
      before: """
        de/de/DET/_/2/det stichting/stichting/NOUN/_/0/root Zuinig/Zuinig/PROPN/_/2/appos \
        Wonen/wonen/VERB/Number=Plur,VerbForm=Fin/2/acl
        """,
      after: """
        de/de/DET/_/2/det stichting/stichting/NOUN/_/0/root Zuinig/Zuinig/PROPN/_/2/appos \
        Wonen/Wonen/PROPN/Number=Sing/2/acl
        """),
    Example(
      repair: NameBehindName.self,
      before: """
        in/in/ADP/_/2/case Gent/Gent/PROPN/_/3/obl wonen/wonen/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: ReportingPast.self,
      before: """
        Dat/dat/PRON/_/2/nsubj scheelt/schelen/VERB/VerbForm=Fin/0/root geld/geld/NOUN/_/2/obj \
        ,/,/PUNCT/_/5/punct berekende/berekenen/VERB/VerbForm=Part/2/amod \
        Jansen/Jansen/PROPN/_/5/obj
        """,
      after: """
        Dat/dat/PRON/_/2/nsubj scheelt/schelen/VERB/VerbForm=Fin/0/root geld/geld/NOUN/_/2/obj \
        ,/,/PUNCT/_/5/punct berekende/berekenen/VERB/Number=Sing,Tense=Past,VerbForm=Fin/2/amod \
        Jansen/Jansen/PROPN/_/5/obj
        """),
    Example(
      repair: ReportingPast.self,
      before: """
        Dat/dat/PRON/_/2/nsubj scheelt/schelen/VERB/VerbForm=Fin/0/root geld/geld/NOUN/_/2/obj \
        ,/,/PUNCT/_/5/punct lachende/lachen/VERB/VerbForm=Part/6/amod \
        Jansen/Jansen/PROPN/_/2/obj
        """),
    Example(
      repair: PossessiveZijn.self,
      before: """
        Hij/hij/PRON/_/2/nsubj scoorde/scoren/VERB/VerbForm=Fin/0/root \
        zijn/zijn/VERB/Number=Plur,Tense=Pres,VerbForm=Fin/5/nmod:poss tiende/tien/ADJ/_/5/amod \
        doelpunt/doelpunt/NOUN/_/2/obj
        """,
      after: """
        Hij/hij/PRON/_/2/nsubj scoorde/scoren/VERB/VerbForm=Fin/0/root \
        zijn/zijn/PRON/Person=3,Poss=Yes,PronType=Prs/5/nmod:poss tiende/tien/ADJ/_/5/amod \
        doelpunt/doelpunt/NOUN/_/2/obj
        """),
    Example(
      repair: PossessiveZijn.self,
      before: """
        Zij/zij/PRON/_/3/nsubj zijn/zijn/AUX/Number=Plur,Tense=Pres,VerbForm=Fin/3/cop \
        ziek/ziek/ADJ/_/0/root
        """),
    Example(
      repair: NominalInfinitive.self,
      before: """
        Dat/dat/PRON/_/2/obj lesgeven/les_geven/VERB/Number=Plur,VerbForm=Fin/3/advcl \
        blijft/blijven/VERB/Number=Sing,VerbForm=Fin/0/root
        """,
      after: """
        Dat/dat/DET/_/2/obj lesgeven/lesgeven/NOUN/Number=Sing/3/advcl \
        blijft/blijven/VERB/Number=Sing,VerbForm=Fin/0/root
        """),
    Example(
      repair: NominalInfinitive.self,
      before: """
        Dat/dat/PRON/_/2/obj zeggen/zeggen/VERB/Number=Plur,VerbForm=Fin/0/root \
        zij/zij/PRON/_/2/nsubj
        """),
    Example(
      repair: NounBehindArticle.self,
      before: """
        Door/door/ADP/_/3/case de/de/DET/_/3/det hack/hacken/VERB/VerbForm=Part/4/obl \
        lag/liggen/VERB/VerbForm=Fin/0/root alles/alles/PRON/_/4/nsubj
        """,
      after: """
        Door/door/ADP/_/3/case de/de/DET/_/3/det hack/hack/NOUN/Number=Sing/4/obl \
        lag/liggen/VERB/VerbForm=Fin/0/root alles/alles/PRON/_/4/nsubj
        """),
    Example(
      repair: NounBehindArticle.self,
      before: """
        de/de/DET/_/2/det gewonde/wonden/VERB/VerbForm=Part/3/nsubj \
        sliep/slapen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: EachBeforeNoun.self,
      before: """
        Ieder/ieder/PRON/_/2/det land/land/NOUN/_/0/root
        """,
      after: """
        Ieder/ieder/DET/_/2/det land/land/NOUN/_/0/root
        """),
    Example(
      repair: EachBeforeNoun.self,
      before: """
        Ieder/ieder/PRON/_/2/nsubj slaapt/slapen/VERB/_/0/root
        """),
    Example(
      repair: NounBehindPossessive.self,
      before: """
        nadat/nadat/SCONJ/_/6/mark ze/ze/PRON/_/6/nsubj haar/haar/PRON/Person=3/4/obj \
        schaatsen/schaatsen/VERB/Number=Plur,VerbForm=Fin/6/advcl \
        had/hebben/AUX/Number=Sing,VerbForm=Fin/6/aux \
        verkocht/verkopen/VERB/VerbForm=Part/0/root
        """,
      after: """
        nadat/nadat/SCONJ/_/6/mark ze/ze/PRON/_/6/nsubj \
        haar/haar/PRON/Person=3,Poss=Yes,PronType=Prs/4/obj schaatsen/_/NOUN/Number=Plur/6/advcl \
        had/hebben/AUX/Number=Sing,VerbForm=Fin/6/aux \
        verkocht/verkopen/VERB/VerbForm=Part/0/root
        """),
    Example(
      repair: NounBehindPossessive.self,
      before: """
        die/die/PRON/_/3/nsubj haar/haar/PRON/Person=3/3/obj \
        kennen/kennen/VERB/Number=Plur,VerbForm=Fin/0/root
        """),
    Example(
      repair: VerbBehindSubject.self,
      before: """
        De/de/DET/_/2/det ketels/ketel/NOUN/Number=Plur/0/root \
        verwarmen/verwarmen/VERB/VerbForm=Inf/2/acl het/het/DET/_/5/det water/water/NOUN/_/3/obj \
        ././PUNCT/_/2/punct
        """,
      after: """
        De/de/DET/_/2/det ketels/ketel/NOUN/Number=Plur/0/root \
        verwarmen/_/VERB/Number=Plur,Tense=Pres,VerbForm=Fin/2/acl het/het/DET/_/5/det \
        water/water/NOUN/_/3/obj ././PUNCT/_/2/punct
        """),
  ]
}
