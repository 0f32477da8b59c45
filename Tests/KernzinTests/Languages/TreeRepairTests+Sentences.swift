@testable import Kernzin

/// Trees of long sentences.
extension TreeRepairTests {
  static let sentenceExamples = [
    Example(
      repair: NegatedSeeming.self,
      before: """
        het/het/PRON/_/4/nsubj niet/niet/ADV/_/3/advmod gepast/passen/VERB/VerbForm=Part/4/xcomp \
        lijkt/lijken/VERB/VerbForm=Fin/0/root
        """,
      after: """
        het/het/PRON/_/4/nsubj niet/niet/ADV/_/4/advmod gepast/passen/VERB/VerbForm=Part/4/xcomp \
        lijkt/lijken/VERB/VerbForm=Fin/0/root
        """),
    Example(
      repair: NegatedSeeming.self,
      before: """
        zij/zij/PRON/_/2/nsubj maakte/maken/VERB/VerbForm=Fin/0/root het/het/PRON/_/2/obj \
        niet/niet/ADV/_/5/advmod mooi/mooi/ADJ/_/2/xcomp
        """),
    Example(
      repair: CleftWat.self,
      before: """
        Wat/wat/PRON/_/3/obj ik/ik/PRON/_/3/nsubj mis/missen/VERB/VerbForm=Fin/0/root \
        ,/,/PUNCT/_/5/punct is/zijn/AUX/VerbForm=Fin/3/cop dat/dat/SCONJ/_/8/mark \
        iemand/iemand/PRON/_/8/nsubj luistert/luisteren/VERB/VerbForm=Fin/3/ccomp
        """,
      after: """
        Wat/wat/PRON/_/3/obj ik/ik/PRON/_/3/nsubj mis/missen/VERB/VerbForm=Fin/5/csubj \
        ,/,/PUNCT/_/5/punct is/zijn/VERB/VerbForm=Fin/0/root dat/dat/SCONJ/_/8/mark \
        iemand/iemand/PRON/_/8/nsubj luistert/luisteren/VERB/VerbForm=Fin/5/ccomp
        """),
    Example(
      repair: PredicateAdjective.self,
      before: """
        ik/ik/PRON/_/2/nsubj vind/vinden/VERB/VerbForm=Fin/0/root ,/,/PUNCT/_/2/punct \
        is/zijn/AUX/VerbForm=Fin/2/cop
        """),
    Example(
      repair: QuantityBesideEr.self,
      before: """
        Er/er/ADV/_/2/advmod was/zijn/VERB/VerbForm=Fin/0/root meer/meer/ADV/_/2/advmod
        """,
      after: """
        Er/er/ADV/_/2/advmod was/zijn/VERB/VerbForm=Fin/0/root meer/meer/PRON/_/2/nsubj
        """),
    Example(
      repair: QuantityBesideEr.self,
      before: """
        Er/er/ADV/_/2/expl waren/zijn/VERB/VerbForm=Fin/0/root meer/meer/ADV/_/2/advmod \
        huizen/huis/NOUN/_/2/nsubj
        """),
    Example(
      repair: ClauseBehindNoun.self,
      before: """
        Zij/zij/PRON/_/2/nsubj nam/nemen/VERB/VerbForm=Fin/0/root treinen/trein/NOUN/_/2/obj \
        maar/maar/CCONJ/_/5/cc pakt/pakken/VERB/VerbForm=Fin/3/conj bussen/bus/NOUN/_/5/obj
        """,
      after: """
        Zij/zij/PRON/_/2/nsubj nam/nemen/VERB/VerbForm=Fin/0/root treinen/trein/NOUN/_/2/obj \
        maar/maar/CCONJ/_/5/cc pakt/pakken/VERB/VerbForm=Fin/2/conj bussen/bus/NOUN/_/5/obj
        """),
    Example(
      repair: CleftWat.self,
      before: """
        Wat/wat/PRON/_/3/obj ik/ik/PRON/_/3/nsubj mis/missen/VERB/VerbForm=Fin/8/advcl \
        ,/,/PUNCT/_/3/punct is/zijn/AUX/VerbForm=Fin/8/aux dat/dat/DET/_/7/det \
        iemand/iemand/PRON/_/8/nsubj luistert/luisteren/VERB/VerbForm=Fin/0/root
        """,
      after: """
        Wat/wat/PRON/_/3/obj ik/ik/PRON/_/3/nsubj mis/missen/VERB/VerbForm=Fin/5/csubj \
        ,/,/PUNCT/_/3/punct is/zijn/VERB/VerbForm=Fin/0/root dat/dat/SCONJ/_/8/mark \
        iemand/iemand/PRON/_/8/nsubj luistert/luisteren/VERB/VerbForm=Fin/5/ccomp
        """),
    Example(
      repair: CleftWat.self,
      before: """
        Wat/wat/PRON/_/3/obj ik/ik/PRON/_/3/nsubj mis/missen/VERB/VerbForm=Fin/6/csubj \
        ,/,/PUNCT/_/3/punct is/zijn/AUX/VerbForm=Fin/6/cop rust/rust/NOUN/_/0/root
        """),
    Example(
      repair: ResultOfDegree.self,
      before: """
        zo/zo/ADV/_/2/advmod moe/moe/ADJ/_/0/root en/en/CCONJ/_/5/cc soms/soms/ADV/_/5/advmod \
        boos/boos/ADJ/_/2/conj dat/dat/SCONJ/_/8/mark zij/zij/PRON/_/8/nsubj \
        zwijgt/zwijgen/VERB/VerbForm=Fin/4/advcl
        """,
      after: """
        zo/zo/ADV/_/2/advmod moe/moe/ADJ/_/0/root en/en/CCONJ/_/5/cc soms/soms/ADV/_/5/advmod \
        boos/boos/ADJ/_/2/conj dat/dat/SCONJ/_/8/mark zij/zij/PRON/_/8/nsubj \
        zwijgt/zwijgen/VERB/VerbForm=Fin/2/advcl
        """),
    Example(
      repair: ResultOfDegree.self,
      before: """
        soms/soms/ADV/_/2/advmod boos/boos/ADJ/_/0/root dat/dat/SCONJ/_/5/mark \
        zij/zij/PRON/_/5/nsubj zwijgt/zwijgen/VERB/VerbForm=Fin/1/advcl
        """),
    Example(
      repair: SeemingParticiple.self,
      before: """
        het/het/PRON/_/2/nsubj:pass gepast/passen/VERB/VerbForm=Part/0/root \
        lijkt/lijken/AUX/VerbForm=Fin/2/aux:pass
        """,
      after: """
        het/het/PRON/_/2/nsubj gepast/gepast/ADJ/_/0/root lijkt/lijken/AUX/VerbForm=Fin/2/cop
        """),
    Example(
      repair: SeemingParticiple.self,
      before: """
        het/het/PRON/_/2/nsubj:pass gemaakt/maken/VERB/VerbForm=Part/0/root \
        wordt/worden/AUX/VerbForm=Fin/2/aux:pass
        """),
    Example(
      repair: AgeInBrackets.self,
      before: """
        boer/boer/NOUN/_/0/root Visser/Visser/PROPN/_/1/appos (/(/PUNCT/_/4/punct \
        74/74/NUM/_/1/nummod )/)/PUNCT/_/4/punct
        """,
      after: """
        boer/boer/NOUN/_/0/root Visser/Visser/PROPN/_/1/appos (/(/PUNCT/_/4/punct \
        74/74/NUM/_/1/appos )/)/PUNCT/_/4/punct
        """),
    Example(
      repair: AgeInBrackets.self,
      before: """
        in/in/ADP/_/4/case de/de/DET/_/4/det 74/74/NUM/_/4/nummod huizen/huis/NOUN/_/0/root
        """),
    Example(
      repair: FiniteModal.self,
      before: """
        als/als/SCONJ/_/4/mark bomen/boom/NOUN/_/4/nsubj:pass \
        worden/worden/AUX/VerbForm=Inf/4/aux:pass gekapt/kappen/VERB/VerbForm=Part/0/root
        """,
      after: """
        als/als/SCONJ/_/4/mark bomen/boom/NOUN/_/4/nsubj:pass \
        worden/worden/AUX/Number=Plur,Tense=Pres,VerbForm=Fin/4/aux:pass \
        gekapt/kappen/VERB/VerbForm=Part/0/root
        """),
    Example(
      repair: LoneModal.self,
      before: """
        jij/jij/PRON/_/3/nsubj kunt/kunnen/AUX/VerbForm=Fin/3/cop gewoon/gewoon/ADJ/_/0/root \
        naar/naar/ADP/_/5/case huis/huis/NOUN/_/3/obl
        """,
      after: """
        jij/jij/PRON/_/2/nsubj kunt/kunnen/VERB/VerbForm=Fin/0/root \
        gewoon/gewoon/ADJ/_/2/advmod naar/naar/ADP/_/5/case huis/huis/NOUN/_/2/obl
        """),
  ]
}
