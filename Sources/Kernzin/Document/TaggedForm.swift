/// A form with its part of speech.
struct TaggedForm: Hashable, Sendable {
  var form: String
  var upos: UPOS
}
