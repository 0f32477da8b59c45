/// Dutch words that rules treat alike (`Resources/nl/word-classes.tsv`).
typealias DutchWordClasses = WordClasses<DutchWordClass>

enum DutchWordClass: UInt64, WordClass {
  static let language = "nl"

  /// Verbs that tie a predicate to its subject.
  case copula
  /// Verbs that say what something is, seems, becomes, is made or held to be.
  case predicateVerb
  /// Adverbs and adjectives of a time to come: *morgen*, *volgende week*.
  case futureTime
  /// Adverbs and adjectives of a time that is over.
  case pastTime
  /// Kinds of place that stand before the name of one: *de stad Utrecht*.
  case placeKind
  /// Nouns that open a sentence without an article: *Reden is …*.
  case openingNoun
  /// What there is one of: *de enige, de eerste*.
  case onlyOne
  /// Verbs behind what somebody said or thinks: *…, verwacht de bank*.
  case commentVerb
  /// Verbs only persons are the subject of.
  case mentalVerb
  /// Verbs beside which *er* is a place: *zij woont er*.
  case placeVerb
  /// Adverbs and prepositions of a time that reaches up to now.
  case openTime
  /// Words that only color what is said and have no English of their own in questions and requests.
  case particle
  /// Verbs below which an infinitive stands without *te*.
  case infinitiveVerb
  /// Words that say in front of a number how exact it is.
  case numberAdverb
  /// Words that make what *zou* tells a wish or the result of a condition.
  case conditionWord
  /// Verbs of a state, in which *zou* tells a report.
  case stateVerb
  /// Verbs that lead from one place to another and have no object.
  case motionVerb
  /// Prepositions that stand behind the noun to tell where to.
  case direction
  /// Verbs whose English has *-ing* where Dutch has *te*.
  case gerundVerb
  /// Adjectives that tell how hard it is to do something.
  case toughAdjective
  /// Offices with a field of government.
  case office
  /// Prepositions in front of a time of day.
  case clockPreposition
  /// Names of months.
  case month
  /// Forms of pronouns that say whose something is, in lower case.
  case possessive
  /// Words that are conjunctions and nothing else.
  case conjunction
  /// Verbs of seeing and hearing, below which an infinitive tells what somebody was seen to do.
  case perceptionVerb
  /// Nouns for women and girls.
  case femaleNoun
  /// Verbs of asking and ordering, whose English passive has the person as subject.
  case requestVerb
  /// Adjectives that tell in what state a thing is to be: *de deur moet open*.
  case stateAdjective
  /// Parts of the day that make one word with a weekday.
  case dayPart
  /// Verbs for what things do by themselves: *laten groeien* lets them.
  case unaidedVerb
  /// Verbs that say what somebody calls something.
  case namingVerb
  /// Verbs whose years are a punishment.
  case sentencingVerb
  /// Participles of verbs of change, which taggers take for adjectives.
  case changeParticiple
  /// Nouns for a way from one place to another.
  case journey
  /// Nouns for what is won and lost.
  case contest
  /// Numbers that are also forms of a verb: *acht*.
  case numberHomograph
  /// Adverbs and adjectives of what is now.
  case present
  /// Kinds of institution named after a place.
  case institution
  /// Verbs for what is done to a person, never by one alone: *liet hem oppakken*.
  case doneToPerson
  /// Nouns for what one gets against one's will: *een blessure oplopen*.
  case incurred
  /// Verbs of getting more than others: *de meeste stemmen krijgen*.
  case winningVerb
  /// Units of time.
  case timeUnit
  /// Nouns with a left one and a right one.
  case sidedPart
  /// Verbs of being somewhere in some posture.
  case postureVerb
  /// Nouns for a part of a month, year or century, without an article: *eind maart*.
  case partOfTime
  /// Units of length.
  case lengthUnit
  /// Verbs of giving, whose participle stands beside *krijgen*.
  case givingVerb
  /// Verbs of proposing with a particle that is a preposition as well.
  case proposingVerb
  /// Verbs for work that goes on until it is done.
  case work
  /// Verbs for what is done to somebody day after day.
  case harassment
  /// Verbs whose object is the one who feels it.
  case experience
  /// Nouns that are the name of an institution where they have a capital: *de Kamer*.
  case namedByCapital
}
