@testable import Kernzin

extension TreeRepairTests {
  static let phraseExamples = [
    Example(
      repair: ParticleOfInfinitive.self,
      before: """
        of/of/SCONJ/_/4/mark ik/ik/PRON/_/4/nsubj mee/mee/ADP/_/4/compound:prt \
        wilde/willen/VERB/VerbForm=Fin/0/root eten/eten/VERB/VerbForm=Inf/4/xcomp
        """,
      after: """
        of/of/SCONJ/_/4/mark ik/ik/PRON/_/4/nsubj mee/mee/ADP/_/5/compound:prt \
        wilde/willen/VERB/VerbForm=Fin/0/root eten/eten/VERB/VerbForm=Inf/4/xcomp
        """),
    Example(
      repair: ParticleOfInfinitive.self,
      before: """
        Ik/ik/PRON/_/2/nsubj eet/eten/VERB/VerbForm=Fin/0/root mee/mee/ADP/_/2/compound:prt
        """),
    Example(
      repair: InfinitiveParticle.self,
      before: """
        De/de/DET/_/2/det club/club/NOUN/_/3/nsubj laat/laten/VERB/VerbForm=Fin/0/root \
        zich/zich/PRON/_/3/expl:pv intimideren/intimideren/VERB/VerbForm=Inf/3/compound:prt
        """,
      after: """
        De/de/DET/_/2/det club/club/NOUN/_/3/nsubj laat/laten/VERB/VerbForm=Fin/0/root \
        zich/zich/PRON/_/3/expl:pv intimideren/intimideren/VERB/VerbForm=Inf/3/xcomp
        """),
    Example(
      repair: InfinitiveParticle.self,
      before: """
        Ze/ze/PRON/_/2/nsubj wil/willen/VERB/VerbForm=Fin/0/root \
        zingen/zingen/VERB/VerbForm=Inf/2/xcomp
        """),
    Example(
      repair: AdverbOfInfinitive.self,
      before: """
        Hij/hij/PRON/_/2/nsubj laat/laten/VERB/VerbForm=Fin/0/root ons/ons/PRON/_/2/obj \
        vroeg/vroeg/ADJ/_/2/compound:prt gaan/gaan/VERB/VerbForm=Inf/2/xcomp
        """,
      after: """
        Hij/hij/PRON/_/2/nsubj laat/laten/VERB/VerbForm=Fin/0/root ons/ons/PRON/_/2/obj \
        vroeg/vroeg/ADJ/_/5/advmod gaan/gaan/VERB/VerbForm=Inf/2/xcomp
        """),
    Example(
      repair: AdverbOfInfinitive.self,
      before: """
        Hij/hij/PRON/_/2/nsubj maakt/maken/VERB/VerbForm=Fin/0/root het/het/PRON/_/2/obj \
        schoon/schoon/ADJ/_/2/compound:prt
        """),
    Example(
      repair: ObjectOns.self,
      before: """
        Moeten/moeten/AUX/VerbForm=Fin/5/aux we/we/PRON/_/5/nsubj ons/ons/PRON/_/4/nmod:poss \
        zorgen/zorg/NOUN/Number=Plur/5/obj maken/maken/VERB/VerbForm=Inf/0/root
        """,
      after: """
        Moeten/moeten/AUX/VerbForm=Fin/5/aux we/we/PRON/_/5/nsubj \
        ons/ons/PRON/Case=Acc,Number=Plur,Person=1/5/expl:pv zorgen/zorg/NOUN/Number=Plur/5/obj \
        maken/maken/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: ObjectOns.self,
      before: """
        Wij/wij/PRON/_/2/nsubj verkopen/verkopen/VERB/VerbForm=Fin/0/root \
        ons/ons/PRON/_/4/nmod:poss huis/huis/NOUN/Number=Sing/2/obj
        """),
    Example(
      repair: PriceBehindVerb.self,
      before: """
        Melk/melk/NOUN/_/2/obl kost/kosten/VERB/VerbForm=Fin/0/root €/€/PROPN/_/2/nsubj \
        1,29/1,29/NUM/_/3/nummod
        """,
      after: """
        Melk/melk/NOUN/_/2/nsubj kost/kosten/VERB/VerbForm=Fin/0/root €/€/PROPN/_/2/obj \
        1,29/1,29/NUM/_/3/nummod
        """),
    Example(
      repair: PriceBehindVerb.self,
      before: """
        In/in/ADP/_/2/case Gent/Gent/PROPN/_/3/obl ging/gaan/VERB/VerbForm=Fin/0/root \
        €/€/PROPN/_/3/nsubj 15/15/NUM/_/4/nummod verloren/verloren/ADJ/_/3/xcomp
        """),
    Example(
      repair: TimeBehindSubject.self,
      before: """
        De/de/DET/_/2/det klok/klok/NOUN/_/5/nsubj een/een/DET/_/4/det uur/uur/NOUN/_/2/appos \
        gaat/gaan/VERB/VerbForm=Fin/0/root
        """,
      after: """
        De/de/DET/_/2/det klok/klok/NOUN/_/5/nsubj een/een/DET/_/4/det uur/uur/NOUN/_/5/obl \
        gaat/gaan/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: TimeBehindSubject.self,
      before: """
        Haar/haar/PRON/_/2/nmod:poss man/man/NOUN/_/5/nsubj een/een/DET/_/4/det \
        Belg/Belg/NOUN/_/2/appos zwijgt/zwijgen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: BeOfAdjective.self,
      before: """
        Zij/zij/PRON/_/2/nsubj was/zijn/VERB/VerbForm=Fin/0/root er/er/ADV/_/2/obl \
        blij/blij/ADJ/_/2/advmod mee/mee/ADP/_/3/case
        """,
      after: """
        Zij/zij/PRON/_/4/nsubj was/zijn/AUX/VerbForm=Fin/4/cop er/er/ADV/_/4/obl \
        blij/blij/ADJ/_/0/root mee/mee/ADP/_/3/case
        """),
    Example(
      repair: BeOfAdjective.self,
      before: """
        Zij/zij/PRON/_/2/nsubj was/zijn/VERB/VerbForm=Fin/0/root er/er/ADV/_/2/obl \
        snel/snel/ADJ/_/2/advmod
        """),
    Example(
      repair: WeatherHet.self,
      before: """
        Omdat/omdat/SCONJ/_/4/mark het/het/DET/_/3/det hard/hard/ADJ/_/4/nsubj \
        vroor/vriezen/VERB/VerbForm=Fin/0/root
        """,
      after: """
        Omdat/omdat/SCONJ/_/4/mark het/het/PRON/Person=3/4/nsubj hard/hard/ADJ/_/4/advmod \
        vroor/vriezen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: WeatherHet.self,
      before: """
        Omdat/omdat/SCONJ/_/4/mark het/het/DET/_/3/det kwade/kwaad/ADJ/_/4/nsubj \
        wint/winnen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: JourneyTo.self,
      before: """
        Hoe/hoe/ADV/_/2/advmod lang/lang/ADJ/_/3/obl duurt/duren/VERB/VerbForm=Fin/0/root \
        de/de/DET/_/5/det rit/rit/NOUN/_/3/nsubj naar/naar/ADP/_/7/case Gent/Gent/PROPN/_/3/obl
        """,
      after: """
        Hoe/hoe/ADV/_/2/advmod lang/lang/ADJ/_/3/obl duurt/duren/VERB/VerbForm=Fin/0/root \
        de/de/DET/_/5/det rit/rit/NOUN/_/3/nsubj naar/naar/ADP/_/7/case Gent/Gent/PROPN/_/5/nmod
        """),
    Example(
      repair: JourneyTo.self,
      before: """
        De/de/DET/_/2/det trein/trein/NOUN/_/3/nsubj rijdt/rijden/VERB/VerbForm=Fin/0/root \
        naar/naar/ADP/_/5/case Gent/Gent/PROPN/_/3/obl
        """),
    Example(
      repair: SubjectRelative.self,
      before: """
        meisje/meisje/NOUN/Number=Sing/0/root dat/dat/SCONJ/_/5/obj de/de/DET/_/4/det \
        race/race/NOUN/Number=Sing/5/nsubj won/winnen/VERB/VerbForm=Fin/1/acl:relcl
        """,
      after: """
        meisje/meisje/NOUN/Number=Sing/0/root dat/dat/PRON/_/5/nsubj de/de/DET/_/4/det \
        race/race/NOUN/Number=Sing/5/obj won/winnen/VERB/VerbForm=Fin/1/acl:relcl
        """),
    Example(
      repair: SubjectRelative.self,
      before: """
        meisje/meisje/NOUN/Number=Sing/0/root dat/dat/SCONJ/_/5/obj de/de/DET/_/4/det \
        leraar/leraar/NOUN/Number=Sing/5/nsubj prees/prijzen/VERB/VerbForm=Fin/1/acl:relcl
        """),
    Example(
      repair: ErBeforeInfinitive.self,
      before: """
        Hij/hij/PRON/_/2/nsubj slaagde/slagen/VERB/VerbForm=Fin/0/root erin/erin/ADV/_/7/advmod \
        de/de/DET/_/5/det zaak/zaak/NOUN/_/7/obj te/te/ADP/_/7/mark \
        redden/redden/VERB/VerbForm=Inf/2/xcomp
        """,
      after: """
        Hij/hij/PRON/_/2/nsubj slaagde/slagen/VERB/VerbForm=Fin/0/root erin/erin/ADV/_/2/advmod \
        de/de/DET/_/5/det zaak/zaak/NOUN/_/7/obj te/te/ADP/_/7/mark \
        redden/redden/VERB/VerbForm=Inf/2/xcomp
        """),
    Example(
      repair: ErBeforeInfinitive.self,
      before: """
        Hij/hij/PRON/_/2/nsubj dreigt/dreigen/VERB/VerbForm=Fin/0/root ermee/ermee/ADV/_/5/advmod \
        te/te/ADP/_/5/mark stoppen/stoppen/VERB/VerbForm=Inf/2/xcomp
        """),
    Example(
      repair: StrandedQuantifier.self,
      before: """
        Hij/hij/PRON/_/2/nsubj denkt/denken/VERB/VerbForm=Fin/0/root overal/overal/ADV/_/2/advmod \
        aan/aan/ADP/_/2/compound:prt
        """,
      after: """
        Hij/hij/PRON/_/2/nsubj denkt/denken/VERB/VerbForm=Fin/0/root overal/overal/PRON/_/2/obl \
        aan/aan/ADP/_/3/case
        """),
    Example(
      repair: StrandedQuantifier.self,
      before: """
        Zij/zij/PRON/_/2/nsubj belt/bellen/VERB/VerbForm=Fin/0/root overal/overal/ADV/_/2/advmod
        """),
    Example(
      repair: DoublePossessor.self,
      before: """
        Mijn/mijn/PRON/_/2/nmod:poss broer/broer/NOUN/_/3/amod zijn/zijn/PRON/_/4/nmod:poss \
        fiets/fiets/NOUN/_/6/nsubj:pass is/zijn/AUX/VerbForm=Fin/6/aux:pass weg/weg/ADJ/_/0/root
        """,
      after: """
        Mijn/mijn/PRON/_/2/nmod:poss broer/broer/NOUN/_/3/nmod zijn/zijn/PRON/_/4/nmod:poss \
        fiets/fiets/NOUN/_/6/nsubj:pass is/zijn/AUX/VerbForm=Fin/6/aux:pass weg/weg/ADJ/_/0/root
        """),
    Example(
      repair: DoublePossessor.self,
      before: """
        Aan/aan/ADP/_/2/case tafel/tafel/NOUN/_/5/obl zijn/zijn/PRON/_/4/nmod:poss \
        broer/broer/NOUN/_/5/nsubj sliep/slapen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: CorrelativeHalf.self,
      before: """
        Hoe/hoe/ADV/_/2/advmod ouder/oud/ADJ/Degree=Cmp/4/advmod je/je/PRON/_/4/nsubj \
        wordt/worden/VERB/VerbForm=Fin/0/root ,/,/PUNCT/_/8/punct hoe/hoe/ADV/_/7/amod \
        meer/veel/ADV/_/8/det tijd/tijd/NOUN/_/4/parataxis je/je/PRON/_/10/nsubj \
        hebt/hebben/VERB/VerbForm=Fin/4/parataxis
        """,
      after: """
        Hoe/hoe/ADV/_/2/advmod ouder/oud/ADJ/Degree=Cmp/4/advmod je/je/PRON/_/4/nsubj \
        wordt/worden/VERB/VerbForm=Fin/0/root ,/,/PUNCT/_/8/punct hoe/hoe/ADV/_/7/advmod \
        meer/veel/ADV/_/8/amod tijd/tijd/NOUN/_/10/obj je/je/PRON/_/10/nsubj \
        hebt/hebben/VERB/VerbForm=Fin/4/parataxis
        """),
    Example(
      repair: CorrelativeHalf.self,
      before: """
        Hoe/hoe/ADV/_/2/advmod oud/oud/ADJ/_/4/xcomp je/je/PRON/_/4/nsubj \
        wordt/worden/VERB/VerbForm=Fin/0/root ,/,/PUNCT/_/7/punct hoe/hoe/ADV/_/7/advmod \
        weet/weten/VERB/VerbForm=Fin/4/parataxis je/je/PRON/_/7/nsubj
        """),
    Example(
      repair: PaidPerson.self,
      before: """
        Het/het/PRON/_/2/nsubj kostte/kosten/VERB/VerbForm=Fin/0/root velen/veel/NOUN/_/2/obl \
        hun/hun/PRON/_/5/nmod:poss baan/baan/NOUN/_/2/obj
        """,
      after: """
        Het/het/PRON/_/2/nsubj kostte/kosten/VERB/VerbForm=Fin/0/root velen/veel/NOUN/_/2/iobj \
        hun/hun/PRON/_/5/nmod:poss baan/baan/NOUN/_/2/obj
        """),
    Example(
      repair: PaidPerson.self,
      before: """
        Het/het/PRON/_/2/nsubj kostte/kosten/VERB/VerbForm=Fin/0/root een/een/DET/_/4/det \
        jaar/jaar/NOUN/_/2/obl veel/veel/DET/_/6/det geld/geld/NOUN/_/2/obj
        """),
    Example(
      repair: DayOfClause.self,
      before: """
        of/of/SCONJ/_/6/mark de/de/DET/_/3/det winkel/winkel/NOUN/_/6/nsubj op/op/ADP/_/5/case \
        zondag/zondag/PROPN/_/3/nmod open/open/ADJ/_/0/root
        """,
      after: """
        of/of/SCONJ/_/6/mark de/de/DET/_/3/det winkel/winkel/NOUN/_/6/nsubj op/op/ADP/_/5/case \
        zondag/zondag/PROPN/_/6/obl open/open/ADJ/_/0/root
        """),
    Example(
      repair: DayOfClause.self,
      before: """
        De/de/DET/_/2/det mis/mis/NOUN/_/5/nsubj op/op/ADP/_/4/case zondag/zondag/PROPN/_/2/nmod \
        vervalt/vervallen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: NamedInstitution.self,
      before: """
        de/de/DET/_/2/det Universiteit/Universiteit/PROPN/_/0/root van/van/PROPN/_/2/flat \
        Gent/Gent/PROPN/_/2/flat
        """,
      after: """
        de/de/DET/_/2/det Universiteit/Universiteit/PROPN/_/0/root van/van/ADP/_/4/case \
        Gent/Gent/PROPN/_/2/nmod
        """),
    Example(
      repair: NamedInstitution.self,
      before: """
        Vincent/Vincent/PROPN/_/0/root van/van/PROPN/_/1/flat Gogh/Gogh/PROPN/_/1/flat
        """),
    Example(
      repair: SideOfStreet.self,
      before: """
        Neem/nemen/VERB/VerbForm=Fin/0/root de/de/DET/_/3/det straat/straat/NOUN/_/1/obj \
        links/links/ADJ/_/1/compound:prt
        """,
      after: """
        Neem/nemen/VERB/VerbForm=Fin/0/root de/de/DET/_/3/det straat/straat/NOUN/_/1/obj \
        links/links/ADV/_/1/advmod
        """),
    Example(
      repair: SideOfStreet.self,
      before: """
        Ga/gaan/VERB/VerbForm=Fin/0/root hier/hier/ADV/_/1/advmod links/links/ADJ/_/1/compound:prt
        """),
    Example(
      repair: FullOf.self,
      before: """
        ligt/liggen/VERB/VerbForm=Fin/0/root vol/vol/ADJ/_/3/case sneeuw/sneeuw/NOUN/_/1/obl
        """,
      after: """
        ligt/liggen/VERB/VerbForm=Fin/0/root vol/vol/ADP/_/3/case sneeuw/sneeuw/NOUN/_/1/obl
        """),
    Example(
      repair: FullOf.self,
      before: """
        een/een/DET/_/3/det vol/vol/ADJ/_/3/amod glas/glas/NOUN/_/0/root
        """),
    Example(
      repair: StrandedPreposition.self,
      before: """
        Waar/waar/ADV/_/2/advmod gaat/gaan/VERB/VerbForm=Fin/0/root het/het/DET/_/4/det \
        boek/boek/NOUN/_/2/nsubj over/over/ADP/_/2/compound:prt
        """,
      after: """
        Waar/waar/ADV/_/2/obl gaat/gaan/VERB/VerbForm=Fin/0/root het/het/DET/_/4/det \
        boek/boek/NOUN/_/2/nsubj over/over/ADP/_/1/case
        """),
    Example(
      repair: AdverbOfAdjective.self,
      before: """
        het/het/DET/_/4/det zwaar/zwaar/ADJ/_/4/amod beschadigde/beschadigd/ADJ/_/4/amod \
        schip/schip/NOUN/_/0/root
        """,
      after: """
        het/het/DET/_/4/det zwaar/zwaar/ADJ/_/3/advmod beschadigde/beschadigd/ADJ/_/4/amod \
        schip/schip/NOUN/_/0/root
        """),
    Example(
      repair: AdverbOfAdjective.self,
      before: """
        een/een/DET/_/4/det zwaar/zwaar/ADJ/_/4/amod oude/oud/ADJ/_/4/amod \
        schip/schip/NOUN/_/0/root
        """),
    Example(
      repair: OwnerName.self,
      before: """
        Rutges/Rutges/PROPN/_/2/amod voorstel/voorstel/NOUN/_/0/root
        """,
      after: """
        Rutges/Rutges/PROPN/_/2/nmod:poss voorstel/voorstel/NOUN/_/0/root
        """),
    Example(
      repair: OwnerName.self,
      before: """
        de/de/DET/_/3/det Rutges/Rutges/PROPN/_/3/amod familie/familie/NOUN/_/0/root
        """),
    Example(
      repair: WhatIsIncurred.self,
      before: """
        Hij/hij/PRON/_/2/nsubj liep/lopen/VERB/VerbForm=Fin/0/root een/een/DET/_/4/det \
        blessure/blessure/NOUN/_/2/obl op/op/ADP/_/4/case
        """,
      after: """
        Hij/hij/PRON/_/2/nsubj liep/lopen/VERB/VerbForm=Fin/0/root een/een/DET/_/4/det \
        blessure/blessure/NOUN/_/2/obj op/op/ADP/_/2/compound:prt
        """),
    Example(
      repair: WhatIsIncurred.self,
      before: """
        Hij/hij/PRON/_/2/nsubj liep/lopen/VERB/VerbForm=Fin/0/root de/de/DET/_/4/det \
        trap/trap/NOUN/_/2/obl op/op/ADP/_/4/case
        """),
    Example(
      repair: ClausalSubject.self,
      before: """
        Wie/wie/PRON/_/2/nsubj leest/lezen/VERB/VerbForm=Fin/4/nsubj \
        is/zijn/AUX/VerbForm=Fin/4/cop gek/gek/ADJ/_/0/root
        """,
      after: """
        Wie/wie/PRON/_/2/nsubj leest/lezen/VERB/VerbForm=Fin/4/csubj \
        is/zijn/AUX/VerbForm=Fin/4/cop gek/gek/ADJ/_/0/root
        """),
    Example(
      repair: ClausalSubject.self,
      before: """
        Lezen/lezen/VERB/VerbForm=Inf/2/nsubj helpt/helpen/VERB/VerbForm=Fin/0/root
        """),
  ]
}
