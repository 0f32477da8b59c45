/// A JSON value (RFC 8259). Objects keep the order of their members, so that what is written again
/// stands where it stood.
package enum JSONValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  /// As it stood: arithmetic on numbers of a record is nobody's business here.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  package struct Member: Sendable, Hashable {
    package var key: String
    package var value: JSONValue

    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The member of that name; `nil` also for what is no object.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var string: String? { if case .string(let text) = self { text } else { nil } }
  package var members: [Member]? { if case .object(let members) = self { members } else { nil } }

  /// The items of an array, or the value itself as the only item.
  var items: [JSONValue] { if case .array(let items) = self { items } else { [self] } }

  /// What kind of value it is, for messages.
  package var kind: String {
    switch self {
    case .null: "null"
    case .boolean: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
