@testable import Kernzin

extension TagRepairTests {
  static let phraseExamples = [
    Example(
      repair: NumberNotVerb.self,
      before: """
        om/om/ADP/_/2/case kwart/kwart/NOUN/_/0/root over/over/ADP/_/2/fixed \
        acht/achten/VERB/VerbForm=Fin/2/fixed
        """,
      after: """
        om/om/ADP/_/2/case kwart/kwart/NOUN/_/0/root over/over/ADP/_/2/fixed \
        acht/acht/NUM/_/2/fixed
        """),
    Example(
      repair: NumberNotVerb.self,
      before: """
        Zij/zij/PRON/_/2/nsubj acht/achten/VERB/VerbForm=Fin/0/root hem/hem/PRON/_/2/obj
        """),
    Example(
      repair: OpeningImperative.self,
      before: """
        Raak/raak/ADJ/_/0/root de/de/DET/_/3/det draad/draad/NOUN/_/1/nsubj \
        niet/niet/ADV/_/1/advmod aan/aan/ADP/_/1/compound:prt ././PUNCT/_/1/punct
        """,
      after: """
        Raak/_/VERB/Number=Sing,Tense=Pres,VerbForm=Fin/0/root de/de/DET/_/3/det \
        draad/draad/NOUN/_/1/nsubj niet/niet/ADV/_/1/advmod aan/aan/ADP/_/1/compound:prt \
        ././PUNCT/_/1/punct
        """),
    Example(
      repair: OpeningImperative.self,
      before: """
        Groot/groot/ADJ/_/0/root de/de/DET/_/3/det vreugde/vreugde/NOUN/_/1/nsubj \
        ././PUNCT/_/1/punct
        """),
    Example(
      repair: PastAtClauseEnd.self,
      before: """
        man/man/NOUN/_/0/root wiens/wie/DET/_/3/det hond/hond/NOUN/_/5/nsubj mij/mij/PRON/_/5/iobj \
        beet/beet/NOUN/_/1/acl:relcl
        """,
      after: """
        man/man/NOUN/_/0/root wiens/wie/DET/_/3/det hond/hond/NOUN/_/5/nsubj mij/mij/PRON/_/5/iobj \
        beet/_/VERB/Number=Sing,Tense=Past,VerbForm=Fin/1/acl:relcl
        """),
    Example(
      repair: PastAtClauseEnd.self,
      before: """
        dat/dat/SCONJ/_/4/mark het/het/PRON/_/4/nsubj een/een/DET/_/4/det beet/beet/NOUN/_/0/root \
        is/zijn/AUX/VerbForm=Fin/4/cop
        """),
    Example(
      repair: MineBehindArticle.self,
      before: """
        van/van/ADP/_/3/case de/de/DET/_/3/det mijn/mijn/PRON/_/0/root
        """,
      after: """
        van/van/ADP/_/3/case de/de/DET/_/3/det mijn/mijn/NOUN/Number=Sing/0/root
        """),
    Example(
      repair: MineBehindArticle.self,
      before: """
        van/van/ADP/_/3/case mijn/mijn/PRON/_/3/nmod:poss oom/oom/NOUN/_/0/root
        """),
    Example(
      repair: NeverAgain.self,
      before: """
        mag/mogen/AUX/VerbForm=Fin/4/aux nooit/nooit/ADV/_/4/advmod meer/veel/DET/_/4/obj \
        gebeuren/gebeuren/VERB/VerbForm=Inf/0/root
        """,
      after: """
        mag/mogen/AUX/VerbForm=Fin/4/aux nooit/nooit/ADV/_/4/advmod meer/veel/ADV/_/4/obj \
        gebeuren/gebeuren/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: NeverAgain.self,
      before: """
        wil/willen/VERB/VerbForm=Fin/0/root niet/niet/ADV/_/1/advmod meer/veel/DET/_/4/det \
        geld/geld/NOUN/_/1/obj
        """),
    Example(
      repair: PluralBehindFull.self,
      before: """
        is/zijn/AUX/VerbForm=Fin/3/aux vol/vol/ADP/_/3/case mijnen/mijnen/VERB/VerbForm=Inf/0/root
        """,
      after: """
        is/zijn/AUX/VerbForm=Fin/3/aux vol/vol/ADP/_/3/case mijnen/_/NOUN/Number=Plur/0/root
        """),
    Example(
      repair: PluralBehindFull.self,
      before: """
        wil/willen/VERB/VerbForm=Fin/0/root vol/vol/ADJ/_/3/advmod \
        lopen/lopen/VERB/VerbForm=Inf/1/xcomp
        """),
    Example(
      repair: JudgeNotRight.self,
      before: """
        Nadat/nadat/SCONJ/_/4/mark de/de/DET/_/4/det rechter/rechter/ADJ/_/4/amod \
        uitspraak/uitspraak/NOUN/_/0/root
        """,
      after: """
        Nadat/nadat/SCONJ/_/4/mark de/de/DET/_/4/det rechter/rechter/NOUN/Number=Sing/4/amod \
        uitspraak/uitspraak/NOUN/_/0/root
        """),
    Example(
      repair: JudgeNotRight.self,
      before: """
        de/de/DET/_/3/det rechter/rechter/ADJ/_/3/amod hand/hand/NOUN/_/0/root
        """),
    Example(
      repair: NameOwner.self,
      before: """
        Peters/peter/NOUN/Number=Plur/2/nmod:poss auto/auto/NOUN/_/0/root
        """,
      after: """
        Peters/Peter/PROPN/Number=Sing/2/nmod:poss auto/auto/NOUN/_/0/root
        """),
    Example(
      repair: NameOwner.self,
      before: """
        De/de/DET/_/2/det auto/auto/NOUN/_/0/root
        """),
    Example(
      repair: InfinitiveBehindHet.self,
      before: """
        Tijdens/tijdens/ADP/_/3/case het/het/DET/_/3/det fietsen/fiets/NOUN/Number=Plur/0/root
        """,
      after: """
        Tijdens/tijdens/ADP/_/3/case het/het/DET/_/3/det fietsen/fietsen/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: InfinitiveBehindHet.self,
      before: """
        dat/dat/SCONJ/_/4/mark het/het/DET/_/3/det punten/punt/NOUN/Number=Plur/4/obl \
        verspeelt/verspelen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: EarlyNotAsked.self,
      before: """
        wil/willen/VERB/VerbForm=Fin/0/root vroeg/vragen/VERB/VerbForm=Fin/3/advmod \
        opstaan/opstaan/VERB/VerbForm=Inf/1/xcomp
        """,
      after: """
        wil/willen/VERB/VerbForm=Fin/0/root vroeg/vroeg/ADJ/Degree=Pos/3/advmod \
        opstaan/opstaan/VERB/VerbForm=Inf/1/xcomp
        """),
    Example(
      repair: EarlyNotAsked.self,
      before: """
        Zij/zij/PRON/_/2/nsubj vroeg/vragen/VERB/VerbForm=Fin/0/root te/te/ADP/_/4/mark \
        betalen/betalen/VERB/VerbForm=Inf/2/xcomp
        """),
    Example(
      repair: NounBehindArticle.self,
      before: """
        heeft/hebben/AUX/VerbForm=Fin/3/aux de/de/DET/_/3/det balen/balen/VERB/VerbForm=Inf/0/root
        """,
      after: """
        heeft/hebben/AUX/VerbForm=Fin/3/aux de/de/DET/_/3/det balen/_/NOUN/Number=Plur/0/root
        """),
    Example(
      repair: VerbBehindSubject.self,
      before: """
        De/de/DET/_/2/det krant/krant/NOUN/Number=Sing/0/root \
        bericht/bericht/NOUN/Number=Sing/2/nmod over/over/ADP/_/5/case \
        misbruik/misbruik/NOUN/_/2/nmod ././PUNCT/_/2/punct
        """,
      after: """
        De/de/DET/_/2/det krant/krant/NOUN/Number=Sing/0/root \
        bericht/_/VERB/Number=Sing,Tense=Pres,VerbForm=Fin/2/nmod over/over/ADP/_/5/case \
        misbruik/misbruik/NOUN/_/2/nmod ././PUNCT/_/2/punct
        """),
    Example(
      repair: FinalInfinitive.self,
      before: """
        We/we/PRON/_/2/nsubj gaan/gaan/VERB/VerbForm=Fin/0/root een/een/DET/_/4/det \
        boot/boot/NOUN/_/2/obj huren/huur/NOUN/Number=Plur/4/nmod ././PUNCT/_/2/punct
        """,
      after: """
        We/we/PRON/_/2/nsubj gaan/gaan/VERB/VerbForm=Fin/0/root een/een/DET/_/4/det \
        boot/boot/NOUN/_/2/obj huren/huren/VERB/VerbForm=Inf/4/nmod ././PUNCT/_/2/punct
        """),
    Example(
      repair: FinalInfinitive.self,
      before: """
        We/we/PRON/_/2/nsubj zien/zien/VERB/VerbForm=Fin/0/root een/een/DET/_/4/det \
        kudde/kudde/NOUN/_/2/obj geiten/geit/NOUN/Number=Plur/4/nmod ././PUNCT/_/2/punct
        """),
    Example(
      repair: WeatherNotAgain.self,
      before: """
        Mits/mits/ADP/_/4/mark het/het/DET/_/4/nsubj weer/weer/ADV/_/4/advmod \
        goed/goed/ADJ/_/0/root
        """,
      after: """
        Mits/mits/ADP/_/4/mark het/het/DET/_/4/nsubj weer/weer/NOUN/Number=Sing/4/advmod \
        goed/goed/ADJ/_/0/root
        """),
    Example(
      repair: WeatherNotAgain.self,
      before: """
        dat/dat/SCONJ/_/4/mark zij/zij/PRON/_/4/nsubj weer/weer/ADV/_/4/advmod \
        belt/bellen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: PastBehindHet.self,
      before: """
        het/het/DET/_/2/det waaide/waaide/NOUN/Number=Sing/4/nsubj ook/ook/ADV/_/4/advmod \
        hard/hard/ADJ/_/0/root
        """,
      after: """
        het/het/PRON/Person=3/2/det waaide/_/VERB/Number=Sing,Tense=Past,VerbForm=Fin/4/nsubj \
        ook/ook/ADV/_/4/advmod hard/hard/ADJ/_/0/root
        """),
    Example(
      repair: PastBehindHet.self,
      before: """
        het/het/DET/_/2/det einde/einde/NOUN/Number=Sing/3/nsubj \
        nadert/naderen/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: StressedOr.self,
      before: """
        kunt/kunnen/AUX/VerbForm=Fin/3/aux óf/óf/NOUN/Number=Sing/3/obj \
        betalen/betalen/VERB/VerbForm=Inf/0/root
        """,
      after: """
        kunt/kunnen/AUX/VerbForm=Fin/3/aux óf/of/CCONJ/_/3/obj \
        betalen/betalen/VERB/VerbForm=Inf/0/root
        """),
    Example(
      repair: StressedOr.self,
      before: """
        slaap/slapen/VERB/VerbForm=Fin/3/ccomp of/of/SCONJ/_/3/mark \
        waak/waken/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: ComparativeNoun.self,
      before: """
        meer/veel/DET/_/2/det jongeren/jong/ADJ/Degree=Cmp/3/amod kampen/kamp/NOUN/_/0/root
        """,
      after: """
        meer/veel/DET/_/2/det jongeren/jongere/NOUN/Number=Plur/3/amod kampen/kamp/NOUN/_/0/root
        """),
    Example(
      repair: ComparativeNoun.self,
      before: "jongere/jong/ADJ/Degree=Cmp/2/amod mensen/mens/NOUN/_/0/root"),
    Example(
      repair: CapitalOfName.self,
      before: "volgens/volgens/ADP/_/3/case de/de/DET/_/3/det Kamer/kamer/NOUN/_/0/root",
      after: """
        volgens/volgens/ADP/_/3/case de/de/DET/_/3/det Kamer/Kamer/PROPN/Number=Sing/0/root
        """),
    Example(
      repair: CapitalOfName.self,
      before: "in/in/ADP/_/3/case de/de/DET/_/3/det kamer/kamer/NOUN/_/0/root"),
    Example(
      repair: CapitalOfName.self,
      before: """
        de/de/DET/_/2/det Kamer/kamer/NOUN/_/0/root van/van/ADP/_/4/case \
        Koophandel/koophandel/NOUN/_/2/nmod
        """),
    Example(
      repair: PredicateRond.self,
      before: """
        deal/deal/NOUN/_/2/nsubj is/zijn/VERB/VerbForm=Fin/0/root rond/rond/ADP/_/2/obl \
        ././PUNCT/_/2/punct
        """,
      after: """
        deal/deal/NOUN/_/2/nsubj is/zijn/VERB/VerbForm=Fin/0/root rond/rond/ADJ/Degree=Pos/2/obl \
        ././PUNCT/_/2/punct
        """),
    Example(
      repair: PredicateRond.self,
      before: """
        hij/hij/PRON/_/2/nsubj is/zijn/VERB/VerbForm=Fin/0/root rond/rond/ADP/_/4/case \
        acht/acht/NUM/_/2/obl
        """),
  ]
}
