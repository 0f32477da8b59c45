/// English words that rules and printing treat alike (`Resources/en/word-classes.tsv`).
typealias EnglishWordClasses = WordClasses<EnglishWordClass>

enum EnglishWordClass: UInt64, WordClass {
  static let language = "en"

  /// Verbs that have an adjective where Dutch may have an adverb: *it smells good*.
  case linkingVerb
  /// Verbs behind which stands what somebody is, becomes or remains.
  case copula
  /// Verbs that are denied in place of their predicate: *is not content*.
  case deniedVerb
  /// Verbs with a time as measure, no duration: *takes three years*.
  case measureVerb
  /// Verbs that say that there is something.
  case existence
  /// Verbs of starting, stopping and going on, behind which stands a gerund.
  case phaseVerb
  /// Verbs that let something go on, which Dutch *maar* adds nothing to.
  case ongoingVerb
  /// Verbs that stay in the present beside a time to come: *wants to come tomorrow*.
  case presentVerb
  /// Verbs behind what somebody said, the subject last.
  case quotingVerb
  /// Verbs that say with a clause what Dutch says with an infinitive: *he says he knows*.
  case claimingVerb
  /// Verbs with a person beside which *it* is left out: *I will tell you*.
  case tellingVerb
  /// Verbs behind which *that* is left out.
  case thatlessVerb
  /// Verbs behind which *that* is left out in front of a pronoun only.
  case thatlessSpeech
  /// Verbs around whose object stands what it is kept or made: *keep her informed*.
  case stateVerb
  /// Verbs of phrases around a short object: *bring the case to light*.
  case phraseVerb
  /// Words that make one verb with another and stand behind a pronoun: *call him up*.
  case particle
  /// Nouns for a part of a whole, whose number the verb has: *a quarter of them are*.
  case fraction
  /// Number words without a plural ending behind another number.
  case scale
  /// Number words of these that Dutch has without an article: *honderd*, a hundred.
  case bareScale
  /// Hours of the clock, in their order.
  case hour
  /// What adverbs of a day end in: *today*, *tonight*, *tomorrow*.
  case day
  /// What adverbs of a time on the calendar end in.
  case calendarTime
  /// Beginnings of words with *an* in front, whatever their first letters.
  case vowelSound
  /// Beginnings of words with *a* in front though they start with a vowel, but for those above.
  case consonantSound
  /// Words in *-arch* whose last sound is that of *church*: *marches*, but *monarchs*.
  case softCh
  /// Words in front of a clause whose finite verb stands before the subject.
  case negativeOpening
  /// Verbs, with what belongs to them, whose next verb is in *-ing*.
  case gerundVerb
  /// Prepositions at the end of verbs whose next verb is in *-ing*: *suspected of lying*.
  case gerundPreposition
}
