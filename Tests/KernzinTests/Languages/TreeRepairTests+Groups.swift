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
    Example(
      repair: CountedPerson.self,
      before: """
        werden/worden/AUX/VerbForm=Fin/4/aux:pass vier/vier/NUM/_/4/nsubj:pass \
        verdachten/verdenken/VERB/VerbForm=Fin/4/xcomp gepakt/pakken/VERB/VerbForm=Part/0/root
        """,
      after: """
        werden/worden/AUX/VerbForm=Fin/4/aux:pass vier/vier/NUM/_/3/nummod \
        verdachten/verdachte/NOUN/Number=Plur/4/nsubj:pass \
        gepakt/pakken/VERB/VerbForm=Part/0/root
        """),
    Example(
      repair: PluralRoot.self,
      before: """
        dan/dan/ADV/_/2/advmod volgen/volgen/VERB/VerbForm=Part/0/root \
        acties/actie/NOUN/Number=Plur/2/nsubj ././PUNCT/_/2/punct
        """,
      after: """
        dan/dan/ADV/_/2/advmod volgen/volgen/VERB/Number=Plur,Tense=Pres,VerbForm=Fin/0/root \
        acties/actie/NOUN/Number=Plur/2/nsubj ././PUNCT/_/2/punct
        """),
    Example(
      repair: BorrowedParticle.self,
      before: """
        wet/wet/NOUN/_/2/nsubj treedt/op_treden/VERB/VerbForm=Fin/0/root op/op/ADP/_/4/case \
        1/1/NUM/_/2/obl mei/mei/PROPN/_/4/flat in/in/ADP/_/7/case werking/werking/NOUN/_/2/obl
        """,
      after: """
        wet/wet/NOUN/_/2/nsubj treedt/treden/VERB/VerbForm=Fin/0/root op/op/ADP/_/4/case \
        1/1/NUM/_/2/obl mei/mei/PROPN/_/4/flat in/in/ADP/_/7/case werking/werking/NOUN/_/2/obl
        """),
    Example(
      repair: BorrowedParticle.self,
      before: """
        zij/zij/PRON/_/2/nsubj treedt/op_treden/VERB/VerbForm=Fin/0/root \
        vaak/vaak/ADV/_/2/advmod op/op/ADP/_/2/compound:prt
        """),
    Example(
      repair: NounOfBecoming.self,
      before: """
        dat/dat/SCONJ/_/5/mark hij/hij/PRON/_/5/nsubj arts/arts/NOUN/_/6/obj \
        had/hebben/AUX/VerbForm=Fin/5/aux willen/willen/VERB/VerbForm=Inf/0/root \
        worden/worden/VERB/VerbForm=Inf/5/xcomp
        """,
      after: """
        dat/dat/SCONJ/_/5/mark hij/hij/PRON/_/5/nsubj arts/arts/NOUN/_/6/xcomp \
        had/hebben/AUX/VerbForm=Fin/5/aux willen/willen/VERB/VerbForm=Inf/0/root \
        worden/worden/VERB/VerbForm=Inf/5/xcomp
        """),
    Example(
      repair: NounOfBecoming.self,
      before: """
        arts/arts/NOUN/_/3/obj worden/worden/AUX/VerbForm=Fin/3/aux:pass \
        gezocht/zoeken/VERB/VerbForm=Part/0/root
        """),
    Example(
      repair: ParticleOfModal.self,
      before: """
        scholen/school/NOUN/Number=Plur/5/obj kunnen/kunnen/AUX/Number=Plur,VerbForm=Fin/5/aux \
        drukte/drukte/NOUN/Number=Sing/5/nsubj niet/niet/ADV/_/5/advmod aan/aan/ADP/_/0/root \
        ././PUNCT/_/5/punct
        """,
      after: """
        scholen/school/NOUN/Number=Plur/2/nsubj kunnen/kunnen/VERB/Number=Plur,VerbForm=Fin/0/root \
        drukte/drukte/NOUN/Number=Sing/2/obj niet/niet/ADV/_/2/advmod aan/aan/ADP/_/2/compound:prt \
        ././PUNCT/_/2/punct
        """),
    Example(
      repair: ParticleOfModal.self,
      before: """
        school/school/NOUN/_/4/nsubj kan/kunnen/AUX/VerbForm=Fin/4/aux de/de/DET/_/4/det \
        drukte/drukte/NOUN/_/0/root aan/aan/ADP/_/4/compound:prt ././PUNCT/_/4/punct
        """,
      after: """
        school/school/NOUN/_/2/nsubj kan/kunnen/VERB/VerbForm=Fin/0/root de/de/DET/_/4/det \
        drukte/drukte/NOUN/_/2/obj aan/aan/ADP/_/2/compound:prt ././PUNCT/_/2/punct
        """),
    Example(
      repair: ParticleOfModal.self,
      before: """
        dat/dat/PRON/_/3/nsubj kan/kunnen/AUX/VerbForm=Fin/3/aux probleem/probleem/NOUN/_/0/root \
        zijn/zijn/AUX/VerbForm=Inf/3/cop
        """),
    Example(
      repair: ContrastGeen.self,
      before: """
        Dat/dat/PRON/_/6/nsubj is/zijn/AUX/VerbForm=Fin/6/cop geen/geen/DET/_/4/det \
        beleid/beleid/NOUN/_/6/obj maar/maar/ADV/_/6/advmod luiheid/luiheid/NOUN/_/0/root \
        ././PUNCT/_/6/punct
        """,
      after: """
        Dat/dat/PRON/_/4/nsubj is/zijn/AUX/VerbForm=Fin/4/cop geen/geen/DET/_/4/det \
        beleid/beleid/NOUN/_/0/root maar/maar/CCONJ/_/6/cc luiheid/luiheid/NOUN/_/4/conj \
        ././PUNCT/_/4/punct
        """),
    Example(
      repair: ContrastGeen.self,
      before: """
        Dat/dat/PRON/_/4/nsubj is/zijn/AUX/VerbForm=Fin/4/cop maar/maar/ADV/_/4/advmod \
        luiheid/luiheid/NOUN/_/0/root
        """),
    Example(
      repair: WeekdayAsTime.self,
      before: """
        raad/raad/NOUN/_/2/nsubj vergadert/vergaderen/VERB/VerbForm=Fin/0/root \
        donderdag/donderdag/PROPN/_/2/obj
        """,
      after: """
        raad/raad/NOUN/_/2/nsubj vergadert/vergaderen/VERB/VerbForm=Fin/0/root \
        donderdag/donderdag/PROPN/_/2/obl
        """),
    Example(
      repair: WeekdayAsTime.self,
      before: """
        zij/zij/PRON/_/2/nsubj haten/haten/VERB/VerbForm=Fin/0/root maandag/maandag/PROPN/_/2/obj
        """),
    Example(
      repair: OpeningDatClause.self,
      before: """
        Dat/dat/SCONJ/_/3/mark hij/hij/PRON/_/3/nsubj wint/winnen/VERB/VerbForm=Fin/0/root \
        ,/,/PUNCT/_/5/punct verrast/verrassen/VERB/VerbForm=Fin/3/parataxis \
        haar/haar/PRON/_/5/obj ././PUNCT/_/3/punct
        """,
      after: """
        Dat/dat/SCONJ/_/3/mark hij/hij/PRON/_/3/nsubj wint/winnen/VERB/VerbForm=Fin/5/csubj \
        ,/,/PUNCT/_/3/punct verrast/verrassen/VERB/VerbForm=Fin/0/root \
        haar/haar/PRON/_/5/obj ././PUNCT/_/5/punct
        """),
    Example(
      repair: OpeningDatClause.self,
      before: """
        Dat/dat/SCONJ/_/2/mark stijgt/stijgen/VERB/VerbForm=Fin/0/root ,/,/PUNCT/_/5/punct \
        verbaast/verbazen/VERB/VerbForm=Fin/5/amod economen/econoom/NOUN/_/2/obl \
        niet/niet/ADV/_/2/advmod
        """,
      after: """
        Dat/dat/SCONJ/_/2/mark stijgt/stijgen/VERB/VerbForm=Fin/4/ccomp ,/,/PUNCT/_/2/punct \
        verbaast/verbazen/VERB/VerbForm=Fin/0/root economen/econoom/NOUN/_/4/nsubj \
        niet/niet/ADV/_/4/advmod
        """),
    Example(
      repair: OpeningDatClause.self,
      before: """
        Dat/dat/PRON/_/2/nsubj klopt/kloppen/VERB/VerbForm=Fin/0/root ,/,/PUNCT/_/4/punct \
        zegt/zeggen/VERB/VerbForm=Fin/2/parataxis hij/hij/PRON/_/4/nsubj
        """),
    Example(
      repair: NounOfBecoming.self,
      before: """
        broer/broer/NOUN/_/4/nsubj zou/zullen/AUX/VerbForm=Fin/4/aux \
        bakker/bakker/NOUN/_/4/compound:prt willen/willen/VERB/VerbForm=Inf/0/root \
        worden/worden/VERB/VerbForm=Inf/4/xcomp
        """,
      after: """
        broer/broer/NOUN/_/4/nsubj zou/zullen/AUX/VerbForm=Fin/4/aux \
        bakker/bakker/NOUN/_/5/xcomp willen/willen/VERB/VerbForm=Inf/0/root \
        worden/worden/VERB/VerbForm=Inf/4/xcomp
        """),
    Example(
      repair: SubjectBehindModal.self,
      before: """
        gisteren/gisteren/ADV/_/4/advmod zou/zullen/AUX/VerbForm=Fin/4/aux \
        trainer/trainer/NOUN/_/5/obj willen/willen/VERB/VerbForm=Inf/0/root \
        vertrekken/vertrekken/VERB/VerbForm=Inf/4/xcomp
        """,
      after: """
        gisteren/gisteren/ADV/_/4/advmod zou/zullen/AUX/VerbForm=Fin/4/aux \
        trainer/trainer/NOUN/_/4/nsubj willen/willen/VERB/VerbForm=Inf/0/root \
        vertrekken/vertrekken/VERB/VerbForm=Inf/4/xcomp
        """),
    Example(
      repair: PlaceOfVerb.self,
      before: """
        zou/zullen/AUX/VerbForm=Fin/6/aux de/de/DET/_/3/det zanger/zanger/NOUN/_/6/nsubj \
        in/in/ADP/_/5/case buitenland/buitenland/NOUN/_/3/nmod wonen/wonen/VERB/VerbForm=Inf/0/root
        """,
      after: """
        zou/zullen/AUX/VerbForm=Fin/6/aux de/de/DET/_/3/det zanger/zanger/NOUN/_/6/nsubj \
        in/in/ADP/_/5/case buitenland/buitenland/NOUN/_/6/obl wonen/wonen/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: PlaceOfVerb.self,
      before: """
        mensen/mens/NOUN/_/4/nsubj op/op/ADP/_/3/case straat/straat/NOUN/_/1/nmod \
        lachen/lachen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: ForwardParticle.self,
      before: """
        loon/loon/NOUN/_/2/nsubj gaat/gaan/VERB/VerbForm=Fin/0/root erop/erop/ADV/_/2/advmod \
        vooruit/vooruit/ADV/_/2/advmod ././PUNCT/_/2/punct
        """,
      after: """
        loon/loon/NOUN/_/2/nsubj gaat/gaan/VERB/VerbForm=Fin/0/root erop/erop/ADV/_/2/advmod \
        vooruit/vooruit/ADV/_/2/compound:prt ././PUNCT/_/2/punct
        """),
    Example(
      repair: ForwardParticle.self,
      before: """
        hij/hij/PRON/_/2/nsubj gaat/gaan/VERB/VerbForm=Fin/0/root achteruit/achteruit/ADV/_/2/advmod \
        de/de/DET/_/5/det weg/weg/NOUN/_/2/obl
        """),
    Example(
      repair: OwnerInRequest.self,
      before: """
        Laat/laten/VERB/VerbForm=Fin/0/root je/je/PRON/Person=2/1/obj fiets/fiets/NOUN/_/4/obj \
        repareren/repareren/VERB/VerbForm=Inf/1/xcomp
        """,
      after: """
        Laat/laten/VERB/VerbForm=Fin/0/root je/je/PRON/Person=2,Poss=Yes,PronType=Prs/3/nmod:poss \
        fiets/fiets/NOUN/_/4/obj repareren/repareren/VERB/VerbForm=Inf/1/xcomp
        """),
    Example(
      repair: OwnerInRequest.self,
      before: """
        Laat/laten/VERB/VerbForm=Fin/0/root je/je/PRON/Person=2/1/obj de/de/DET/_/4/det \
        fiets/fiets/NOUN/_/5/obj repareren/repareren/VERB/VerbForm=Inf/1/xcomp
        """),
    Example(
      repair: BestOfPossibility.self,
      before: """
        het/het/PRON/_/2/expl kan/kunnen/VERB/VerbForm=Fin/0/root best/best/ADJ/_/2/xcomp \
        zijn/zijn/AUX/VerbForm=Inf/3/cop dat/dat/SCONJ/_/7/mark hij/hij/PRON/_/7/nsubj \
        slaapt/slapen/VERB/VerbForm=Fin/2/csubj
        """,
      after: """
        het/het/PRON/_/2/expl kan/kunnen/VERB/VerbForm=Fin/0/root best/best/ADJ/_/2/advmod \
        zijn/zijn/AUX/VerbForm=Inf/2/aux dat/dat/SCONJ/_/7/mark hij/hij/PRON/_/7/nsubj \
        slaapt/slapen/VERB/VerbForm=Fin/2/csubj
        """),
    Example(
      repair: BestOfPossibility.self,
      before: """
        hij/hij/PRON/_/2/nsubj kan/kunnen/VERB/VerbForm=Fin/0/root best/best/ADJ/_/2/xcomp \
        zijn/zijn/AUX/VerbForm=Inf/3/cop
        """),
    Example(
      repair: NounOfBecoming.self,
      before: """
        zij/zij/PRON/_/2/nsubj werden/worden/VERB/Number=Plur,VerbForm=Fin/0/root \
        experts/expert/NOUN/Number=Sing/2/obj
        """),
  ]
}
