@testable import Kernzin

/// Trees of clauses: what hangs from which verb.
extension TreeRepairTests {
  static let clauseExamples = [
    Example(
      repair: PresentBehindNoun.self,
      before: """
        De/de/DET/_/2/det raad/raad/NOUN/Number=Sing/0/root beslist/beslist/ADJ/_/2/amod \
        morgen/morgen/NOUN/_/2/nmod ././PUNCT/_/2/punct
        """,
      after: """
        De/de/DET/_/2/det raad/raad/NOUN/Number=Sing/3/nsubj \
        beslist/beslissen/VERB/Number=Sing,Tense=Pres,VerbForm=Fin/0/root \
        morgen/morgen/NOUN/_/3/obl ././PUNCT/_/3/punct
        """),
    Example(
      repair: PresentBehindNoun.self,
      before: """
        De/de/DET/_/2/det raad/raad/NOUN/Number=Sing/0/root compleet/compleet/ADJ/_/2/amod \
        ././PUNCT/_/2/punct
        """),
    Example(
      repair: OldRelative.self,
      before: """
        las/lezen/VERB/VerbForm=Fin/0/root brieven/brief/NOUN/_/1/obj ,/,/PUNCT/_/7/punct \
        volgens/volgens/ADP/_/6/case dewelke/welk/PRON/PronType=Rel/6/det \
        artsen/arts/NOUN/_/7/obl zwegen/zwijgen/VERB/VerbForm=Fin/1/xcomp
        """,
      after: """
        las/lezen/VERB/VerbForm=Fin/0/root brieven/brief/NOUN/_/1/obj ,/,/PUNCT/_/7/punct \
        volgens/volgens/ADP/_/5/case dewelke/welk/PRON/PronType=Rel/7/obl \
        artsen/arts/NOUN/_/7/nsubj zwegen/zwijgen/VERB/VerbForm=Fin/2/acl:relcl
        """),
    Example(
      repair: OldRelative.self,
      before: """
        las/lezen/VERB/VerbForm=Fin/0/root brieven/brief/NOUN/_/1/obj volgens/volgens/ADP/_/5/case \
        welke/welk/DET/_/5/det artsen/arts/NOUN/_/1/obl
        """),
    Example(
      repair: GovernedByVerb.self,
      before: """
        Zij/zij/PRON/_/2/nsubj vroegen/vragen/VERB/VerbForm=Fin/0/root \
        bureaus/bureau/NOUN/_/2/obj om/om/ADP/_/5/case advies/advies/NOUN/_/3/nmod
        """,
      after: """
        Zij/zij/PRON/_/2/nsubj vroegen/vragen/VERB/VerbForm=Fin/0/root \
        bureaus/bureau/NOUN/_/2/obj om/om/ADP/_/5/case advies/advies/NOUN/_/2/obl
        """),
    Example(
      repair: GovernedByVerb.self,
      before: """
        Zij/zij/PRON/_/2/nsubj zagen/zien/VERB/VerbForm=Fin/0/root bureaus/bureau/NOUN/_/2/obj \
        om/om/ADP/_/5/case advies/advies/NOUN/_/3/nmod
        """),
    Example(
      repair: NounBehindSubject.self,
      before: """
        hoe/hoe/ADV/_/6/advmod de/de/DET/_/3/det dienst/dienst/NOUN/_/6/nsubj \
        het/het/DET/_/5/det netwerk/netwerk/NOUN/_/3/nmod vond/vinden/VERB/VerbForm=Fin/0/root
        """,
      after: """
        hoe/hoe/ADV/_/6/advmod de/de/DET/_/3/det dienst/dienst/NOUN/_/6/nsubj \
        het/het/DET/_/5/det netwerk/netwerk/NOUN/_/6/obj vond/vinden/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: NounBehindSubject.self,
      before: """
        de/de/DET/_/2/det dienst/dienst/NOUN/_/6/nsubj van/van/ADP/_/5/case het/het/DET/_/5/det \
        land/land/NOUN/_/2/nmod zocht/zoeken/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: CountedEr.self,
      before: """
        Toen/toen/ADV/_/5/advmod moesten/moeten/AUX/VerbForm=Fin/5/aux er/er/ADV/_/5/obl \
        zeventien/zeventien/NUM/_/3/nummod \
        vertrekken/vertrekken/VERB/Number=Plur,Tense=Pres,VerbForm=Fin/0/root
        """,
      after: """
        Toen/toen/ADV/_/5/advmod moesten/moeten/AUX/VerbForm=Fin/5/aux er/er/ADV/_/5/expl \
        zeventien/zeventien/NUM/_/5/nsubj vertrekken/vertrekken/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: CountedEr.self,
      before: """
        Toen/toen/ADV/_/2/advmod kwamen/komen/VERB/VerbForm=Fin/0/root \
        zeventien/zeventien/NUM/_/4/nummod gasten/gast/NOUN/_/2/nsubj
        """),
    Example(
      repair: QuotedPart.self,
      before: """
        Water/water/NOUN/_/2/nsubj blijft/blijven/VERB/VerbForm=Fin/0/root \
        schoon/schoon/ADJ/_/2/xcomp vandaag/vandaag/ADV/_/2/advmod en/en/CCONJ/_/2/parataxis \
        over/over/ADP/_/7/case jaren/jaar/NOUN/_/10/obl "/"/PUNCT/_/7/punct ,/,/PUNCT/_/7/punct \
        zegt/zeggen/VERB/VerbForm=Fin/2/parataxis zij/zij/PRON/_/10/nsubj
        """,
      after: """
        Water/water/NOUN/_/2/nsubj blijft/blijven/VERB/VerbForm=Fin/0/root \
        schoon/schoon/ADJ/_/2/xcomp vandaag/vandaag/ADV/_/2/advmod en/en/CCONJ/_/7/cc \
        over/over/ADP/_/7/case jaren/jaar/NOUN/_/4/conj "/"/PUNCT/_/7/punct ,/,/PUNCT/_/7/punct \
        zegt/zeggen/VERB/VerbForm=Fin/2/parataxis zij/zij/PRON/_/10/nsubj
        """),
    Example(
      repair: QuotedPart.self,
      before: """
        Water/water/NOUN/_/2/nsubj blijft/blijven/VERB/VerbForm=Fin/0/root \
        schoon/schoon/ADJ/_/2/xcomp "/"/PUNCT/_/2/punct gisteren/gisteren/ADV/_/6/advmod \
        zei/zeggen/VERB/VerbForm=Fin/2/parataxis zij/zij/PRON/_/6/nsubj
        """),
    Example(
      repair: YearPhrase.self,
      before: """
        Zij/zij/PRON/_/2/nsubj leveren/leveren/VERB/VerbForm=Fin/0/root vanaf/vanaf/ADP/_/5/case \
        2027/2027/NUM/_/5/nummod stroom/stroom/NOUN/_/2/obl
        """,
      after: """
        Zij/zij/PRON/_/2/nsubj leveren/leveren/VERB/VerbForm=Fin/0/root vanaf/vanaf/ADP/_/4/case \
        2027/2027/NUM/_/2/obl stroom/stroom/NOUN/_/2/obj
        """),
    Example(
      repair: YearPhrase.self,
      before: """
        Zij/zij/PRON/_/2/nsubj leveren/leveren/VERB/VerbForm=Fin/0/root aan/aan/ADP/_/5/case \
        300/300/NUM/_/5/nummod huizen/huis/NOUN/_/2/obl
        """),
    Example(
      repair: WholeOf.self,
      before: """
        de/de/DET/Definite=Def/4/det hele/heel/ADJ/_/3/advmod oostelijke/oostelijk/ADJ/_/4/amod \
        zee/zee/NOUN/_/0/root
        """,
      after: """
        de/de/DET/Definite=Def/4/det hele/heel/ADJ/_/4/amod oostelijke/oostelijk/ADJ/_/4/amod \
        zee/zee/NOUN/_/0/root
        """),
    Example(
      repair: WholeOf.self,
      before: """
        een/een/DET/Definite=Ind/4/det hele/heel/ADJ/_/3/advmod mooie/mooi/ADJ/_/4/amod \
        zee/zee/NOUN/_/0/root
        """),
    Example(
      repair: HetBeforePlural.self,
      before: """
        dat/dat/SCONJ/_/4/nsubj het/het/DET/_/3/det punten/punt/NOUN/Number=Plur/4/obj \
        verspeelt/verspelen/VERB/Number=Sing,VerbForm=Fin/0/root
        """,
      after: """
        dat/dat/SCONJ/_/4/mark het/het/PRON/Person=3/4/nsubj punten/punt/NOUN/Number=Plur/4/obj \
        verspeelt/verspelen/VERB/Number=Sing,VerbForm=Fin/0/root
        """),
    Example(
      repair: HetBeforePlural.self,
      before: """
        dat/dat/SCONJ/_/4/mark het/het/DET/_/3/det punt/punt/NOUN/Number=Sing/4/obj \
        verspeelt/verspelen/VERB/Number=Sing,VerbForm=Fin/0/root
        """),
    Example(
      repair: EmptyBeing.self,
      before: """
        Daarna/daarna/ADV/_/2/advmod was/zijn/VERB/VerbForm=Fin/0/root het/het/DET/_/4/det \
        feest/feest/NOUN/_/2/nsubj ././PUNCT/_/2/punct
        """,
      after: """
        Daarna/daarna/ADV/_/4/advmod was/zijn/AUX/VerbForm=Fin/4/cop \
        het/het/PRON/Person=3/4/nsubj feest/feest/NOUN/_/0/root ././PUNCT/_/4/punct
        """),
    Example(
      repair: EmptyBeing.self,
      before: """
        Waar/waar/ADV/_/2/advmod was/zijn/VERB/VerbForm=Fin/0/root het/het/DET/_/4/det \
        feest/feest/NOUN/_/2/nsubj ?/?/PUNCT/_/2/punct
        """),
    Example(
      repair: PerceivedSubject.self,
      before: """
        Hij/hij/PRON/_/2/nsubj schoot/schieten/VERB/VerbForm=Fin/0/root maar/maar/CCONJ/_/4/cc \
        zag/zien/VERB/VerbForm=Fin/2/conj Kees/Kees/PROPN/_/4/nsubj \
        duiken/duiken/VERB/VerbForm=Inf/4/xcomp
        """,
      after: """
        Hij/hij/PRON/_/2/nsubj schoot/schieten/VERB/VerbForm=Fin/0/root maar/maar/CCONJ/_/4/cc \
        zag/zien/VERB/VerbForm=Fin/2/conj Kees/Kees/PROPN/_/4/obj \
        duiken/duiken/VERB/VerbForm=Inf/4/xcomp
        """),
    Example(
      repair: PerceivedSubject.self,
      before: """
        Hij/hij/PRON/_/2/nsubj schoot/schieten/VERB/VerbForm=Fin/0/root maar/maar/CCONJ/_/4/cc \
        wilde/willen/VERB/VerbForm=Fin/2/conj Kees/Kees/PROPN/_/4/nsubj \
        duiken/duiken/VERB/VerbForm=Inf/4/xcomp
        """),
    Example(
      repair: QuietSubject.self,
      before: """
        Nu/nu/ADV/_/4/advmod is/zijn/AUX/VerbForm=Fin/4/cop \
        digitaal/digitaal/ADJ/Degree=Pos/4/advmod goedkoper/goedkoop/ADJ/Degree=Cmp/0/root
        """,
      after: """
        Nu/nu/ADV/_/4/advmod is/zijn/AUX/VerbForm=Fin/4/cop \
        digitaal/digitaal/ADJ/Degree=Pos/4/nsubj goedkoper/goedkoop/ADJ/Degree=Cmp/0/root
        """),
    Example(
      repair: QuietSubject.self,
      before: """
        Het/het/PRON/_/4/nsubj is/zijn/AUX/VerbForm=Fin/4/cop \
        duidelijk/duidelijk/ADJ/Degree=Pos/4/advmod goedkoper/goedkoop/ADJ/Degree=Cmp/0/root
        """),
    Example(
      repair: ClockOfClause.self,
      before: """
        code/code/NOUN/_/5/nsubj om/om/ADP/_/4/case acht/acht/NUM/_/4/nummod \
        uur/uur/NOUN/_/1/nmod vervalt/vervallen/VERB/VerbForm=Fin/0/root
        """,
      after: """
        code/code/NOUN/_/5/nsubj om/om/ADP/_/4/case acht/acht/NUM/_/4/nummod \
        uur/uur/NOUN/_/5/obl vervalt/vervallen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: ClockOfClause.self,
      before: """
        reis/reis/NOUN/_/5/nsubj van/van/ADP/_/4/case acht/acht/NUM/_/4/nummod \
        uur/uur/NOUN/_/1/nmod vermoeit/vermoeien/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: MeasureBehindParticiple.self,
      before: """
        Er/er/ADV/_/4/advmod is/zijn/AUX/VerbForm=Fin/4/aux:pass wind/wind/NOUN/_/4/nsubj:pass \
        gemeten/meten/VERB/VerbForm=Part/0/root van/van/ADP/_/7/case 90/90/NUM/_/7/nummod \
        kilometer/kilometer/NOUN/_/4/obl
        """,
      after: """
        Er/er/ADV/_/4/advmod is/zijn/AUX/VerbForm=Fin/4/aux:pass wind/wind/NOUN/_/4/nsubj:pass \
        gemeten/meten/VERB/VerbForm=Part/0/root van/van/ADP/_/7/case 90/90/NUM/_/7/nummod \
        kilometer/kilometer/NOUN/_/3/nmod
        """),
    Example(
      repair: MeasureBehindParticiple.self,
      before: """
        Er/er/ADV/_/4/advmod is/zijn/AUX/VerbForm=Fin/4/aux:pass geld/geld/NOUN/_/4/nsubj:pass \
        gestolen/stelen/VERB/VerbForm=Part/0/root van/van/ADP/_/6/case Jan/Jan/PROPN/_/4/obl
        """),
    Example(
      repair: FreeWat.self,
      before: """
        Zij/zij/PRON/_/2/nsubj schreef/schrijven/VERB/VerbForm=Fin/0/root op/op/ADP/_/5/case \
        wat/wat/DET/_/5/det reizigers/reiziger/NOUN/Number=Plur/2/obl \
        vroegen/vragen/VERB/Number=Plur,Tense=Past,VerbForm=Fin/2/obj
        """,
      after: """
        Zij/zij/PRON/_/2/nsubj schreef/schrijven/VERB/VerbForm=Fin/0/root \
        op/op/ADP/_/2/compound:prt wat/wat/PRON/PronType=Int/6/obj \
        reizigers/reiziger/NOUN/Number=Plur/6/nsubj \
        vroegen/vragen/VERB/Number=Plur,Tense=Past,VerbForm=Fin/2/ccomp
        """),
    Example(
      repair: FreeWat.self,
      before: """
        Zij/zij/PRON/_/2/nsubj wacht/wachten/VERB/VerbForm=Fin/0/root op/op/ADP/_/5/case \
        wat/wat/DET/_/5/det reizigers/reiziger/NOUN/Number=Plur/2/obl
        """),
    Example(
      repair: NamedIt.self,
      before: """
        Hij/hij/PRON/_/2/nsubj noemt/noemen/VERB/VerbForm=Fin/0/root het/het/PRON/_/2/expl \
        een/een/DET/_/5/det proef/proef/NOUN/_/2/xcomp
        """,
      after: """
        Hij/hij/PRON/_/2/nsubj noemt/noemen/VERB/VerbForm=Fin/0/root het/het/PRON/_/2/obj \
        een/een/DET/_/5/det proef/proef/NOUN/_/2/xcomp
        """),
    Example(
      repair: NamedIt.self,
      before: """
        Hij/hij/PRON/_/2/nsubj vindt/vinden/VERB/VerbForm=Fin/0/root het/het/PRON/_/2/expl \
        leuk/leuk/ADJ/_/2/xcomp
        """),
    Example(
      repair: LoneModal.self,
      before: """
        dat/dat/SCONJ/_/3/mark het/het/PRON/_/3/nsubj digitaal/digitaal/ADJ/_/5/ccomp \
        kan/kunnen/AUX/VerbForm=Fin/3/aux weet/weten/VERB/VerbForm=Fin/0/root
        """,
      after: """
        dat/dat/SCONJ/_/4/mark het/het/PRON/_/4/nsubj digitaal/digitaal/ADJ/_/4/advmod \
        kan/kunnen/VERB/VerbForm=Fin/5/ccomp weet/weten/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: LoneModal.self,
      before: """
        dat/dat/SCONJ/_/3/mark het/het/PRON/_/3/nsubj digitaal/digitaal/ADJ/_/6/ccomp \
        zal/zullen/AUX/VerbForm=Fin/3/aux zijn/zijn/AUX/VerbForm=Inf/3/cop \
        weet/weten/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: FiniteModal.self,
      before: """
        waar/waar/ADV/_/4/advmod wij/wij/PRON/_/4/nsubj kunnen/kunnen/AUX/VerbForm=Inf/4/aux \
        leren/leren/VERB/VerbForm=Inf/0/root
        """,
      after: """
        waar/waar/ADV/_/4/advmod wij/wij/PRON/_/4/nsubj \
        kunnen/kunnen/AUX/Number=Plur,Tense=Pres,VerbForm=Fin/4/aux \
        leren/leren/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: FiniteModal.self,
      before: """
        Zij/zij/PRON/_/4/nsubj moeten/moeten/AUX/VerbForm=Fin/4/aux \
        kunnen/kunnen/AUX/VerbForm=Inf/4/aux leren/leren/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: TemporalTot.self,
      before: """
        Tot/tot/ADP/_/4/mark dat/dat/PRON/_/4/nsubj klaar/klaar/ADJ/_/4/xcomp \
        is/zijn/VERB/VerbForm=Fin/0/root
        """,
      after: """
        Tot/tot/SCONJ/_/4/mark dat/dat/PRON/_/4/nsubj klaar/klaar/ADJ/_/4/xcomp \
        is/zijn/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: TemporalTot.self,
      before: """
        tot/tot/ADP/_/2/mark slapen/slapen/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: SentencedYears.self,
      before: """
        Hij/hij/PRON/_/2/nsubj eist/eisen/VERB/VerbForm=Fin/0/root tien/tien/NUM/_/4/nummod \
        jaar/jaar/NOUN/_/2/obl
        """,
      after: """
        Hij/hij/PRON/_/2/nsubj eist/eisen/VERB/VerbForm=Fin/0/root tien/tien/NUM/_/4/nummod \
        jaar/jaar/NOUN/_/2/obj
        """),
    Example(
      repair: SentencedYears.self,
      before: """
        Hij/hij/PRON/_/2/nsubj woont/wonen/VERB/VerbForm=Fin/0/root tien/tien/NUM/_/4/nummod \
        jaar/jaar/NOUN/_/2/obl
        """),
    Example(
      repair: OpeningWie.self,
      before: """
        Wie/wie/PRON/_/2/nsubj steelt/stelen/VERB/VerbForm=Fin/3/ccomp \
        krijgt/krijgen/VERB/VerbForm=Fin/0/root straf/straf/NOUN/_/3/nsubj
        """,
      after: """
        Wie/wie/PRON/_/2/nsubj steelt/stelen/VERB/VerbForm=Fin/3/nsubj \
        krijgt/krijgen/VERB/VerbForm=Fin/0/root straf/straf/NOUN/_/3/obj
        """),
    Example(
      repair: OpeningWie.self,
      before: """
        Wie/wie/PRON/_/2/nsubj steelt/stelen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: JoinedInfinitive.self,
      before: """
        bussen/bus/NOUN/_/3/obj te/te/ADP/_/3/mark stoppen/stoppen/VERB/VerbForm=Inf/0/root \
        ,/,/PUNCT/_/7/punct zalen/zaal/NOUN/_/7/obj te/te/ADP/_/7/mark \
        sluiten/sluiten/VERB/VerbForm=Inf/1/nmod
        """,
      after: """
        bussen/bus/NOUN/_/3/obj te/te/ADP/_/3/mark stoppen/stoppen/VERB/VerbForm=Inf/0/root \
        ,/,/PUNCT/_/7/punct zalen/zaal/NOUN/_/7/obj te/te/ADP/_/7/mark \
        sluiten/sluiten/VERB/VerbForm=Inf/3/conj
        """),
    Example(
      repair: JoinedInfinitive.self,
      before: """
        plannen/plan/NOUN/_/0/root om/om/ADP/_/4/mark te/te/ADP/_/4/mark \
        sluiten/sluiten/VERB/VerbForm=Inf/1/nmod
        """),
    Example(
      repair: SubjectBeforeComma.self,
      before: """
        Hij/hij/PRON/_/2/nsubj betaalt/betalen/VERB/VerbForm=Fin/0/root geld/geld/NOUN/_/5/nsubj \
        ,/,/PUNCT/_/3/punct blijkt/blijken/VERB/VerbForm=Fin/2/parataxis
        """,
      after: """
        Hij/hij/PRON/_/2/nsubj betaalt/betalen/VERB/VerbForm=Fin/0/root geld/geld/NOUN/_/2/obj \
        ,/,/PUNCT/_/3/punct blijkt/blijken/VERB/VerbForm=Fin/2/parataxis
        """),
    Example(
      repair: SubjectBeforeComma.self,
      before: """
        Hij/hij/PRON/_/2/nsubj betaalt/betalen/VERB/VerbForm=Fin/0/root ,/,/PUNCT/_/5/punct \
        ik/ik/PRON/_/5/nsubj lach/lachen/VERB/VerbForm=Fin/2/parataxis
        """),
    Example(
      repair: ClosingPostposition.self,
      before: """
        ochtend/ochtend/NOUN/_/0/root de/de/DET/_/3/det fiets/fiets/NOUN/_/1/nmod \
        op/op/ADP/_/1/nmod ,/,/PUNCT/_/4/punct
        """,
      after: """
        ochtend/ochtend/NOUN/_/0/root de/de/DET/_/3/det fiets/fiets/NOUN/_/1/nmod \
        op/op/ADP/_/3/case ,/,/PUNCT/_/3/punct
        """),
    Example(
      repair: ClosingPostposition.self,
      before: """
        Hij/hij/PRON/_/2/nsubj belt/bellen/VERB/VerbForm=Fin/0/root de/de/DET/_/4/det \
        man/man/NOUN/_/2/obj op/op/ADP/_/2/compound:prt ././PUNCT/_/2/punct
        """),
    Example(
      repair: PhraseBeforePronoun.self,
      before: """
        de/de/DET/_/2/det man/man/NOUN/_/7/nsubj met/met/ADP/_/5/case de/de/DET/_/5/det \
        bril/bril/NOUN/_/7/obl haar/haar/PRON/_/7/obj hielp/helpen/VERB/VerbForm=Fin/0/root
        """,
      after: """
        de/de/DET/_/2/det man/man/NOUN/_/7/nsubj met/met/ADP/_/5/case de/de/DET/_/5/det \
        bril/bril/NOUN/_/2/nmod haar/haar/PRON/_/7/obj hielp/helpen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: PhraseBeforePronoun.self,
      before: """
        de/de/DET/_/2/det man/man/NOUN/_/7/nsubj met/met/ADP/_/5/case de/de/DET/_/5/det \
        bril/bril/NOUN/_/7/obl beter/goed/ADJ/_/7/advmod zag/zien/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: ClauseBehindNoun.self,
      before: """
        Zij/zij/PRON/_/2/nsubj vroegen/vragen/VERB/VerbForm=Fin/0/root \
        bureaus/bureau/NOUN/_/2/obj en/en/CCONJ/_/7/cc zij/zij/PRON/_/7/nsubj \
        was/zijn/AUX/VerbForm=Fin/7/cop winnaar/winnaar/NOUN/_/3/conj
        """,
      after: """
        Zij/zij/PRON/_/2/nsubj vroegen/vragen/VERB/VerbForm=Fin/0/root \
        bureaus/bureau/NOUN/_/2/obj en/en/CCONJ/_/7/cc zij/zij/PRON/_/7/nsubj \
        was/zijn/AUX/VerbForm=Fin/7/cop winnaar/winnaar/NOUN/_/2/conj
        """),
    Example(
      repair: ClauseBehindNoun.self,
      before: """
        Zij/zij/PRON/_/2/nsubj vroegen/vragen/VERB/VerbForm=Fin/0/root \
        bureaus/bureau/NOUN/_/2/obj en/en/CCONJ/_/5/cc winnaars/winnaar/NOUN/_/3/conj
        """),
    Example(
      repair: FiniteRoot.self,
      before: """
        Twee/twee/NUM/_/2/nsubj zitten/zitten/VERB/VerbForm=Inf/0/root vast/vast/ADJ/_/2/advmod \
        ././PUNCT/_/2/punct
        """,
      after: """
        Twee/twee/NUM/_/2/nsubj zitten/zitten/VERB/Number=Plur,Tense=Pres,VerbForm=Fin/0/root \
        vast/vast/ADJ/_/2/advmod ././PUNCT/_/2/punct
        """),
    Example(
      repair: FiniteRoot.self,
      before: """
        Blijven/blijven/VERB/VerbForm=Inf/0/root zitten/zitten/VERB/VerbForm=Inf/1/xcomp \
        ././PUNCT/_/1/punct
        """),
    Example(
      repair: AccordingToHer.self,
      before: """
        Nu/nu/ADV/_/7/advmod is/zijn/AUX/VerbForm=Fin/7/cop volgens/volgens/ADP/_/6/case \
        haar/haar/PRON/Person=3,Poss=Yes,PronType=Prs/6/nmod:poss tien/tien/NUM/_/6/nummod \
        jaar/jaar/NOUN/_/7/obl nodig/nodig/ADJ/_/0/root
        """,
      after: """
        Nu/nu/ADV/_/7/advmod is/zijn/AUX/VerbForm=Fin/7/cop volgens/volgens/ADP/_/4/case \
        haar/haar/PRON/Case=Acc,Person=3,PronType=Prs/7/obl tien/tien/NUM/_/6/nummod \
        jaar/jaar/NOUN/_/7/nsubj nodig/nodig/ADJ/_/0/root
        """),
    Example(
      repair: AccordingToHer.self,
      before: """
        Hij/hij/PRON/_/5/nsubj is/zijn/AUX/VerbForm=Fin/5/cop volgens/volgens/ADP/_/6/case \
        haar/haar/PRON/_/6/nmod:poss ziek/ziek/ADJ/_/0/root moeder/moeder/NOUN/_/5/obl
        """),
    Example(
      repair: BeOfParticiple.self,
      before: """
        Boeren/boer/NOUN/Number=Plur/0/root zijn/zijn/VERB/VerbForm=Fin/5/nmod:poss \
        erin/erin/ADV/_/4/case geslaagd/slagen/VERB/VerbForm=Part/5/acl gras/gras/NOUN/_/7/obj \
        te/te/ADP/_/7/mark telen/telen/VERB/VerbForm=Inf/1/acl
        """,
      after: """
        Boeren/boer/NOUN/Number=Plur/4/nsubj zijn/zijn/AUX/VerbForm=Fin/4/aux \
        erin/erin/ADV/_/4/advmod geslaagd/slagen/VERB/VerbForm=Part/0/root \
        gras/gras/NOUN/_/7/obj te/te/ADP/_/7/mark telen/telen/VERB/VerbForm=Inf/4/xcomp
        """),
    Example(
      repair: BeOfParticiple.self,
      before: """
        Boeren/boer/NOUN/Number=Plur/2/nsubj telen/telen/VERB/VerbForm=Fin/0/root \
        zijn/zijn/PRON/_/4/nmod:poss gras/gras/NOUN/_/2/obj
        """),
    Example(
      repair: ParticipleBesideAuxiliary.self,
      before: """
        Hij/hij/PRON/_/3/nsubj is/zijn/AUX/VerbForm=Fin/3/aux \
        overleden/overlijden/VERB/Number=Plur,Tense=Past,VerbForm=Fin/0/root
        """,
      after: """
        Hij/hij/PRON/_/3/nsubj is/zijn/AUX/VerbForm=Fin/3/aux \
        overleden/overlijden/VERB/VerbForm=Part/0/root
        """),
    Example(
      repair: ParticipleBesideAuxiliary.self,
      before: """
        Zij/zij/PRON/_/2/nsubj lopen/lopen/VERB/Number=Plur,Tense=Pres,VerbForm=Fin/0/root
        """),
    Example(
      repair: BehindClause.self,
      before: """
        Zij/zij/PRON/_/2/nsubj vroeg/vragen/VERB/VerbForm=Fin/0/root of/of/SCONJ/_/5/mark \
        het/het/PRON/_/5/nsubj ging/gaan/VERB/VerbForm=Fin/2/ccomp ,/,/PUNCT/_/9/punct \
        op/op/ADP/_/9/case die/die/DET/_/9/det schaal/schaal/NOUN/_/2/obl
        """,
      after: """
        Zij/zij/PRON/_/2/nsubj vroeg/vragen/VERB/VerbForm=Fin/0/root of/of/SCONJ/_/5/mark \
        het/het/PRON/_/5/nsubj ging/gaan/VERB/VerbForm=Fin/2/ccomp ,/,/PUNCT/_/9/punct \
        op/op/ADP/_/9/case die/die/DET/_/9/det schaal/schaal/NOUN/_/5/obl
        """),
    Example(
      repair: BehindClause.self,
      before: """
        Zij/zij/PRON/_/2/nsubj vroeg/vragen/VERB/VerbForm=Fin/0/root ,/,/PUNCT/_/5/punct \
        op/op/ADP/_/5/case papier/papier/NOUN/_/2/obl
        """),
    Example(
      repair: ParticipleAsAdverb.self,
      before: """
        Zij/zij/PRON/_/2/nsubj won/winnen/VERB/VerbForm=Fin/0/root \
        verrassend/verrassen/VERB/VerbForm=Part/2/obl twee/twee/NUM/_/5/nummod \
        bekers/beker/NOUN/_/3/nsubj
        """,
      after: """
        Zij/zij/PRON/_/2/nsubj won/winnen/VERB/VerbForm=Fin/0/root \
        verrassend/verrassend/ADJ/_/2/advmod twee/twee/NUM/_/5/nummod bekers/beker/NOUN/_/2/obj
        """),
    Example(
      repair: ParticipleAsAdverb.self,
      before: """
        Zij/zij/PRON/_/2/nsubj kwam/komen/VERB/VerbForm=Fin/0/root \
        lachend/lachen/VERB/VerbForm=Part/2/obl
        """),
    Example(
      repair: DayPartAsTime.self,
      before: """
        Zij/zij/PRON/_/5/nsubj heeft/hebben/AUX/VerbForm=Fin/5/aux \
        zondagmiddag/zondag_middag/NOUN/_/5/obj voor/voor/ADP/_/6/case \
        gezorgd/zorgen/VERB/VerbForm=Part/0/root herrie/herrie/NOUN/_/3/nmod
        """,
      after: """
        Zij/zij/PRON/_/5/nsubj heeft/hebben/AUX/VerbForm=Fin/5/aux \
        zondagmiddag/zondag_middag/NOUN/_/5/obl voor/voor/ADP/_/6/case \
        gezorgd/zorgen/VERB/VerbForm=Part/0/root herrie/herrie/NOUN/_/5/obl
        """),
    Example(
      repair: DayPartAsTime.self,
      before: """
        Zij/zij/PRON/_/2/nsubj mist/missen/VERB/VerbForm=Fin/0/root de/de/DET/_/4/det \
        zondagmiddag/zondag_middag/NOUN/_/2/obj
        """),
    Example(
      repair: EnoughPredicate.self,
      before: """
        dat/dat/PRON/_/5/nsubj in/in/ADP/_/3/case huis/huis/NOUN/_/5/obl \
        genoeg/genoeg/ADV/_/3/amod is/zijn/VERB/VerbForm=Fin/7/ccomp ,/,/PUNCT/_/5/punct \
        weet/weten/VERB/VerbForm=Fin/0/root
        """,
      after: """
        dat/dat/PRON/_/5/nsubj in/in/ADP/_/3/case huis/huis/NOUN/_/5/obl \
        genoeg/genoeg/ADJ/_/5/xcomp is/zijn/VERB/VerbForm=Fin/7/ccomp ,/,/PUNCT/_/5/punct \
        weet/weten/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: EnoughPredicate.self,
      before: """
        dat/dat/PRON/_/4/nsubj in/in/ADP/_/3/case huis/huis/NOUN/_/4/obl \
        is/zijn/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: LaterOpening.self,
      before: """
        week/week/NOUN/_/2/obl later/laat/ADJ/_/0/root was/zijn/AUX/VerbForm=Fin/2/cop \
        zij/zij/PRON/_/2/nsubj snel/snel/ADJ/_/2/parataxis
        """,
      after: """
        week/week/NOUN/_/2/obl later/laat/ADJ/_/5/advmod was/zijn/AUX/VerbForm=Fin/5/cop \
        zij/zij/PRON/_/5/nsubj snel/snel/ADJ/_/0/root
        """),
    Example(
      repair: LaterOpening.self,
      before: """
        week/week/NOUN/_/2/obl later/laat/ADJ/_/3/advmod kwam/komen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: StrandedBeforeRelative.self,
      before: """
        Er/er/ADV/_/2/advmod zitten/zitten/VERB/VerbForm=Fin/0/root boeren/boer/NOUN/_/2/nsubj \
        bij/bij/ADP/_/6/case die/die/PRON/_/6/nsubj klagen/klagen/VERB/_/2/advcl
        """,
      after: """
        Er/er/ADV/_/2/obl zitten/zitten/VERB/VerbForm=Fin/0/root boeren/boer/NOUN/_/2/nsubj \
        bij/bij/ADP/_/1/case die/die/PRON/_/6/nsubj klagen/klagen/VERB/_/3/acl:relcl
        """),
    Example(
      repair: StrandedBeforeRelative.self,
      before: """
        Er/er/ADV/_/2/advmod zitten/zitten/VERB/VerbForm=Fin/0/root boeren/boer/NOUN/_/2/nsubj \
        bij/bij/ADP/_/6/case de/de/DET/_/6/det deur/deur/NOUN/_/2/obl
        """),
    Example(
      repair: PersonBehindOffice.self,
      before: """
        arts/arts/NOUN/_/0/root Jan/Jan/PROPN/_/1/appos van/van/ADP/_/4/case \
        Gent/Gent/PROPN/_/1/nmod ,/,/PUNCT/_/7/punct die/die/PRON/_/7/nsubj \
        las/lezen/VERB/VerbForm=Fin/4/acl:relcl
        """,
      after: """
        arts/arts/NOUN/_/0/root Jan/Jan/PROPN/_/1/appos van/van/ADP/_/4/case \
        Gent/Gent/PROPN/_/1/nmod ,/,/PUNCT/_/7/punct die/die/PRON/_/7/nsubj \
        las/lezen/VERB/VerbForm=Fin/1/acl:relcl
        """),
    Example(
      repair: PersonBehindOffice.self,
      before: """
        stad/stad/NOUN/_/0/root van/van/ADP/_/3/case Gent/Gent/PROPN/_/1/nmod \
        ,/,/PUNCT/_/6/punct die/die/PRON/_/6/nsubj groeit/groeien/VERB/VerbForm=Fin/3/acl:relcl
        """),
    Example(
      repair: NumberedName.self,
      before: """
        op/op/ADP/_/2/case nummer/nummer/NOUN/_/0/root twee/twee/NUM/_/4/nummod \
        Havenstad/haven_stad/NOUN/Number=Sing/2/nmod
        """,
      after: """
        op/op/ADP/_/2/case nummer/nummer/NOUN/_/0/root twee/twee/NUM/_/2/nummod \
        Havenstad/Havenstad/PROPN/Number=Sing/2/appos
        """),
    Example(
      repair: NumberedName.self,
      before: """
        op/op/ADP/_/2/case kamer/kamer/NOUN/_/0/root twee/twee/NUM/_/2/nummod
        """),
    Example(
      repair: ModalDirection.self,
      before: """
        moest/moeten/VERB/VerbForm=Fin/0/root speler/speler/NOUN/_/1/nsubj \
        Jan/Jan/PROPN/_/2/appos van/van/ADP/_/6/case het/het/DET/_/6/det veld/veld/NOUN/_/2/nmod
        """,
      after: """
        moest/moeten/VERB/VerbForm=Fin/0/root speler/speler/NOUN/_/1/nsubj \
        Jan/Jan/PROPN/_/2/appos van/van/ADP/_/6/case het/het/DET/_/6/det veld/veld/NOUN/_/1/obl
        """),
    Example(
      repair: ModalDirection.self,
      before: """
        moest/moeten/VERB/VerbForm=Fin/0/root speler/speler/NOUN/_/1/nsubj \
        Jan/Jan/PROPN/_/2/appos van/van/ADP/_/5/case Ajax/Ajax/PROPN/_/2/nmod \
        lopen/lopen/VERB/VerbForm=Inf/1/xcomp
        """),
    Example(
      repair: NominalHead.self,
      before: """
        er/er/ADV/_/3/advmod doden/dood/ADJ/Degree=Pos/3/nsubj \
        vallen/vallen/VERB/VerbForm=Fin/0/root
        """,
      after: """
        er/er/ADV/_/3/advmod doden/dode/NOUN/Number=Plur/3/nsubj \
        vallen/vallen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: NominalHead.self,
      before: """
        de/de/DET/_/3/det houten/houten/ADJ/Degree=Pos/3/amod vloer/vloer/NOUN/_/0/root
        """),
    Example(
      repair: BecomingPredicate.self,
      before: """
        zomers/zomer/NOUN/_/3/nsubj:pass worden/worden/AUX/VerbForm=Fin/3/aux:pass \
        droger/droog/ADJ/Degree=Cmp/0/root
        """,
      after: """
        zomers/zomer/NOUN/_/3/nsubj worden/worden/AUX/VerbForm=Fin/3/cop \
        droger/droog/ADJ/Degree=Cmp/0/root
        """),
    Example(
      repair: BecomingPredicate.self,
      before: """
        huizen/huis/NOUN/_/3/nsubj:pass worden/worden/AUX/VerbForm=Fin/3/aux:pass \
        gebouwd/bouwen/VERB/VerbForm=Part/0/root
        """),
    Example(
      repair: InitialNeither.self,
      before: """
        Noch/noch/CCONJ/_/4/mark Jan/Jan/PROPN/_/4/nsubj noch/noch/CCONJ/_/5/cc \
        Piet/Piet/PROPN/_/5/obj kwam/komen/VERB/VerbForm=Fin/0/root
        """,
      after: """
        Noch/noch/CCONJ/_/2/cc Jan/Jan/PROPN/_/5/nsubj noch/noch/CCONJ/_/4/cc \
        Piet/Piet/PROPN/_/2/conj kwam/komen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: InitialNeither.self,
      before: """
        Maar/maar/CCONJ/_/5/mark Jan/Jan/PROPN/_/5/nsubj en/en/CCONJ/_/4/cc \
        Piet/Piet/PROPN/_/2/conj kwam/komen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: NameBehindArticle.self,
      before: """
        Gisteren/gisteren/ADV/_/2/advmod hoorde/horen/VERB/VerbForm=Fin/0/root \
        Jansen/Jansen/PROPN/_/2/nsubj de/de/DET/_/3/flat EU/EU/PROPN/_/3/flat
        """,
      after: """
        Gisteren/gisteren/ADV/_/2/advmod hoorde/horen/VERB/VerbForm=Fin/0/root \
        Jansen/Jansen/PROPN/_/2/nsubj de/de/DET/_/5/det EU/EU/PROPN/_/2/obj
        """),
    Example(
      repair: NameBehindArticle.self,
      before: """
        Gisteren/gisteren/ADV/_/2/advmod kwam/komen/VERB/VerbForm=Fin/0/root \
        Jan/Jan/PROPN/_/2/nsubj de/de/DET/_/3/flat Boer/Boer/PROPN/_/3/flat
        """),
    Example(
      repair: StateParticle.self,
      before: """
        Er/er/ADV/_/2/advmod staan/staan/VERB/VerbForm=Fin/0/root ramen/raam/NOUN/_/2/nsubj \
        open/openen/VERB/VerbForm=Fin/2/compound:prt
        """,
      after: """
        Er/er/ADV/_/2/advmod staan/staan/VERB/VerbForm=Fin/0/root ramen/raam/NOUN/_/2/nsubj \
        open/open/ADJ/Degree=Pos/2/xcomp
        """),
    Example(
      repair: StateParticle.self,
      before: """
        Zij/zij/PRON/_/2/nsubj staan/staan/VERB/VerbForm=Fin/0/root op/op/ADP/_/2/compound:prt
        """),
    Example(
      repair: AmountBehindSubject.self,
      before: """
        Zo/zo/ADV/_/2/advmod bespaart/besparen/VERB/VerbForm=Fin/0/root zij/zij/NOUN/_/2/nsubj \
        100/100/NUM/_/5/nummod euro/euro/NOUN/_/3/appos
        """,
      after: """
        Zo/zo/ADV/_/2/advmod bespaart/besparen/VERB/VerbForm=Fin/0/root zij/zij/NOUN/_/2/nsubj \
        100/100/NUM/_/5/nummod euro/euro/NOUN/_/2/obj
        """),
    Example(
      repair: AmountBehindSubject.self,
      before: """
        Zo/zo/ADV/_/2/advmod heet/heten/VERB/VerbForm=Fin/0/root \
        minister/minister/NOUN/_/2/nsubj Jansen/Jansen/PROPN/_/3/appos
        """),
    Example(
      repair: AskedWie.self,
      before: """
        vraag/vraag/NOUN/_/0/root is/zijn/AUX/VerbForm=Fin/1/cop wie/wie/PRON/_/5/nsubj \
        het/het/PRON/_/5/obj betaalt/betalen/VERB/VerbForm=Fin/1/acl:relcl
        """,
      after: """
        vraag/vraag/NOUN/_/0/root is/zijn/AUX/VerbForm=Fin/1/cop wie/wie/PRON/_/5/nsubj \
        het/het/PRON/_/5/obj betaalt/betalen/VERB/VerbForm=Fin/1/ccomp
        """),
    Example(
      repair: AskedWie.self,
      before: """
        man/man/NOUN/_/0/root op/op/ADP/_/3/case wie/wie/PRON/_/5/obl ik/ik/PRON/_/5/nsubj \
        wacht/wachten/VERB/VerbForm=Fin/1/acl:relcl
        """),
    Example(
      repair: PluralSubjectName.self,
      before: """
        Smits/smits/NOUN/Number=Plur/2/nsubj \
        verwacht/verwachten/VERB/Number=Sing,VerbForm=Fin/0/root regen/regen/NOUN/_/2/obj \
        ././PUNCT/_/2/punct
        """,
      after: """
        Smits/Smits/PROPN/Number=Sing/2/nsubj \
        verwacht/verwachten/VERB/Number=Sing,VerbForm=Fin/0/root regen/regen/NOUN/_/2/obj \
        ././PUNCT/_/2/punct
        """),
    Example(
      repair: PluralSubjectName.self,
      before: """
        Boeren/boer/NOUN/Number=Plur/2/nsubj \
        verwachten/verwachten/VERB/Number=Plur,VerbForm=Fin/0/root regen/regen/NOUN/_/2/obj \
        ././PUNCT/_/2/punct
        """),
    Example(
      repair: FiniteRoot.self,
      before: """
        van/van/ADP/_/4/case wat/wat/PRON/_/4/obj wij/wij/PRON/_/4/nsubj \
        doen/doen/VERB/VerbForm=Inf/0/root
        """,
      after: """
        van/van/ADP/_/4/case wat/wat/PRON/_/4/obj wij/wij/PRON/_/4/nsubj \
        doen/doen/VERB/Number=Plur,Tense=Pres,VerbForm=Fin/0/root
        """),
    Example(
      repair: AbbreviatedSurname.self,
      before: """
        Mark/Mark/PROPN/_/4/nsubj de/de/DET/_/3/det V./V./PROPN/_/4/obl \
        zwijgt/zwijgen/VERB/VerbForm=Fin/0/root
        """,
      after: """
        Mark/Mark/PROPN/_/4/nsubj de/de/PROPN/_/1/flat V./V./PROPN/_/1/flat \
        zwijgt/zwijgen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: AbbreviatedSurname.self,
      before: """
        Hij/hij/PRON/_/2/nsubj ziet/zien/VERB/VerbForm=Fin/0/root de/de/DET/_/4/det \
        V./V./PROPN/_/2/obj
        """),
    Example(
      repair: NumberBeforeUnit.self,
      before: """
        twee/twee/NUM/_/3/nummod jaar/jaar/NOUN/Number=Sing/4/obl \
        havens/haven/NOUN/Number=Plur/4/obj bekeek/bekijken/VERB/VerbForm=Fin/0/root
        """,
      after: """
        twee/twee/NUM/_/2/nummod jaar/jaar/NOUN/Number=Sing/4/obl \
        havens/haven/NOUN/Number=Plur/4/obj bekeek/bekijken/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: NumberBeforeUnit.self,
      before: """
        twee/twee/NUM/_/3/nummod grote/groot/ADJ/_/3/amod havens/haven/NOUN/Number=Plur/0/root
        """),
    Example(
      repair: TitledObject.self,
      before: """
        met/met/ADP/_/3/case tien/tien/NUM/_/3/nummod man/man/NOUN/_/7/obl \
        koploper/koploper/NOUN/_/3/nmod Noordster/Noordster/PROPN/_/4/appos te/te/ADP/_/7/mark \
        houden/houden/VERB/VerbForm=Inf/0/root
        """,
      after: """
        met/met/ADP/_/3/case tien/tien/NUM/_/3/nummod man/man/NOUN/_/7/obl \
        koploper/koploper/NOUN/_/7/obj Noordster/Noordster/PROPN/_/4/appos te/te/ADP/_/7/mark \
        houden/houden/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: TitledObject.self,
      before: """
        met/met/ADP/_/2/case vriend/vriend/NOUN/_/6/obl van/van/ADP/_/4/case \
        koploper/koploper/NOUN/_/2/nmod te/te/ADP/_/6/mark \
        spelen/spelen/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: SuperlativeHet.self,
      before: """
        die/die/PRON/PronType=Rel/4/obj het/het/DET/_/4/nsubj meest/veel/ADV/_/4/advmod \
        opleveren/opleveren/VERB/VerbForm=Fin/0/root
        """,
      after: """
        die/die/PRON/PronType=Rel/4/nsubj het/het/DET/_/4/obl meest/veel/ADV/_/2/fixed \
        opleveren/opleveren/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: SuperlativeHet.self,
      before: """
        dat/dat/SCONJ/_/4/mark het/het/PRON/_/4/nsubj vaak/vaak/ADV/_/4/advmod \
        regent/regenen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: Enumerator.self,
      before: """
        1./1./SYM/_/2/nsubj Zet/zetten/VERB/VerbForm=Fin/0/root hem/hem/PRON/_/2/obj
        """,
      after: """
        1./1./SYM/_/2/discourse Zet/zetten/VERB/VerbForm=Fin/0/root hem/hem/PRON/_/2/obj
        """),
    Example(
      repair: Enumerator.self,
      before: """
        1/1/NUM/_/2/nummod huis/huis/NOUN/_/0/root
        """),
    Example(
      repair: ParticipleAsAdverb.self,
      before: """
        Zij/zij/PRON/_/2/nsubj won/winnen/VERB/VerbForm=Fin/0/root \
        verrassend/verrassen/VERB/VerbForm=Part/5/amod twee/twee/NUM/_/5/nummod \
        bekers/beker/NOUN/_/2/obj
        """,
      after: """
        Zij/zij/PRON/_/2/nsubj won/winnen/VERB/VerbForm=Fin/0/root \
        verrassend/verrassend/ADJ/_/2/advmod twee/twee/NUM/_/5/nummod bekers/beker/NOUN/_/2/obj
        """),
  ]
}
