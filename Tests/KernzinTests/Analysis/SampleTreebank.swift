@testable import Kernzin

/// A dozen sentences written for the tests, enough for a model to learn them by heart.
enum SampleTreebank {
  static func sentences() throws -> [CoNLLU.Sentence] {
    try CoNLLU.parse(text, file: "sample.conllu")
  }

  private static let text = """
    1	De	de	DET	_	Definite=Def	2	det	_	_
    2	minister	minister	NOUN	_	Gender=Com|Number=Sing	3	nsubj	_	_
    3	leest	lezen	VERB	_	Number=Sing|Tense=Pres|VerbForm=Fin	0	root	_	_
    4	een	een	DET	_	Definite=Ind	5	det	_	_
    5	brief	brief	NOUN	_	Gender=Com|Number=Sing	3	obj	_	SpaceAfter=No
    6	.	.	PUNCT	_	_	3	punct	_	_

    1	De	de	DET	_	Definite=Def	2	det	_	_
    2	burgemeester	burgemeester	NOUN	_	Gender=Com|Number=Sing	3	nsubj	_	_
    3	belde	bellen	VERB	_	Number=Sing|Tense=Past|VerbForm=Fin	0	root	_	_
    4	de	de	DET	_	Definite=Def	5	det	_	_
    5	krant	krant	NOUN	_	Gender=Com|Number=Sing	3	obj	_	_
    6	op	op	ADP	_	_	3	compound:prt	_	SpaceAfter=No
    7	.	.	PUNCT	_	_	3	punct	_	_

    1	Daar	daar	ADV	_	_	5	obl	_	_
    2	wil	willen	AUX	_	Number=Sing|Tense=Pres|VerbForm=Fin	5	aux	_	_
    3	hij	hij	PRON	_	Case=Nom|Person=3|PronType=Prs	5	nsubj	_	_
    4	op	op	ADP	_	_	1	case	_	_
    5	wachten	wachten	VERB	_	VerbForm=Inf	0	root	_	SpaceAfter=No
    6	.	.	PUNCT	_	_	5	punct	_	_

    1	Duitse	Duits	ADJ	_	Degree=Pos	2	amod	_	_
    2	artsen	arts	NOUN	_	Number=Plur	4	nsubj:pass	_	_
    3	werden	worden	AUX	_	Number=Plur|Tense=Past|VerbForm=Fin	4	aux:pass	_	_
    4	opgebeld	op_bellen	VERB	_	VerbForm=Part	0	root	_	SpaceAfter=No
    5	.	.	PUNCT	_	_	4	punct	_	_

    """
}
