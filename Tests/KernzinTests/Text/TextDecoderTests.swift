import Testing

@testable import Kernzin

@Suite struct TextDecoderTests {
  private let dutch = "De coördinator zei: “Eén café is genoeg.”"

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  private func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "“": 0x93
      case "”": 0x94
      case "€": 0x80
      default: UInt8(scalar.value)
      }
    }
  }

  private func decode(_ bytes: [UInt8]) throws -> (String, DecodedText) {
    let decoded = try TextDecoder().decode(bytes)
    return (String(decoding: decoded.utf8, as: UTF8.self), decoded)
  }

  @Test func utf8WithAndWithoutMark() throws {
    for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      let (text, decoded) = try decode(mark + Array(dutch.utf8))
      #expect(text == dutch)
      #expect(decoded.encoding == .utf8)
      #expect(decoded.hadByteOrderMark == !mark.isEmpty)
      #expect(decoded.invalidSequences == 0)
    }
  }

  @Test(arguments: [false, true])
  func utf16WithAndWithoutMark(bigEndian: Bool) throws {
    for mark in ["", "\u{FEFF}"] {
      let (text, decoded) = try decode(utf16(mark + dutch, bigEndian: bigEndian))
      #expect(text == dutch)
      #expect(decoded.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
      #expect(decoded.nulls == 0)
    }
  }

  @Test func windows1252IsDetected() throws {
    let (text, decoded) = try decode(windows1252(dutch + " Het kost € 5."))
    #expect(text == dutch + " Het kost € 5.")
    #expect(decoded.encoding == .windows1252)
  }

  @Test func latin1IsDetected() throws {
    let plain = "De reünie van de coöperatie begon om één uur in het café aan de gracht."
    let (text, decoded) = try decode(windows1252(plain))
    #expect(text == plain)
    #expect(decoded.encoding == .latin1)
  }

  @Test func damagedUTF8StaysUTF8() throws {
    let (text, decoded) = try decode(Array("één café".utf8) + [0xC3] + Array(" reünie".utf8))
    #expect(text == "één café\u{FFFD} reünie")
    #expect(decoded.encoding == .utf8)
    #expect(decoded.invalidSequences == 1)
  }

  @Test func loneSurrogateIsCounted() throws {
    let (text, decoded) = try decode([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00])
    #expect(text == "a\u{FFFD}b")
    #expect(decoded.invalidSequences == 1)
  }

  @Test func halfACharacterAtTheEndIsCounted() throws {
    let (text, decoded) = try decode([0xFE, 0xFF, 0x00, 0x61, 0x00])
    #expect(text == "a\u{FFFD}")
    #expect(decoded.invalidSequences == 1)
  }

  @Test func zerosBecomeSpaces() throws {
    let (text, decoded) = try decode(Array("een\0twee drie vier".utf8))
    #expect(text == "een twee drie vier")
    #expect(decoded.nulls == 1)
    #expect(decoded.encoding == .utf8)
  }

  @Test func lineEndsBecomeLineFeeds() throws {
    #expect(try decode(Array("a\r\nb\rc\n\r\nd\r".utf8)).0 == "a\nb\nc\n\nd\n")
  }

  @Test func knownEncodingIsNotQuestioned() throws {
    let bytes: [UInt8] = [0xC3, 0xA9]
    let latin = try TextDecoder(encoding: .latin1).decode(bytes)
    #expect(String(decoding: latin.utf8, as: UTF8.self) == "Ã©")
    let marked = try TextDecoder(encoding: .utf8).decode([0xEF, 0xBB, 0xBF, 0x61])
    #expect(marked.utf8 == [0x61])
  }

  @Test(arguments: [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE]] as [[UInt8]])
  func nothingIsNothing(_ bytes: [UInt8]) throws {
    #expect(try decode(bytes).0 == "")
  }

  /// Every pair of bytes, alone and amid text: whatever comes out is valid and nothing traps.
  @Test func anyBytesDecode() throws {
    for high in stride(from: UInt8(0), through: 255, by: 5) {
      for low in stride(from: UInt8(0), through: 255, by: 3) {
        for bytes in [[high, low], [0x61, high, low, 0x62, 0x63]] {
          let decoded = try TextDecoder().decode(bytes)
          #expect(String(validating: decoded.utf8, as: UTF8.self) != nil)
        }
      }
    }
  }
}
