/// What keeps an archive made to fill memory or disk from doing so.
public struct ArchiveLimits: Sendable {
  /// Most bytes that may come out for one byte that goes in, over the whole file so far. Text
  /// compresses to about a fourth, a bomb a thousandfold.
  public var ratio: Int64 = 100
  /// Below so much output the ratio says nothing: a short page of blanks is no attack.
  public var ratioFloor: Int64 = 1 << 20
  /// Most entries of an archive, those left out included.
  public var entries = 1_000_000

  public init() {}

  /// Whether that much output of that much input is a bomb's.
  func isExceeded(input: Int64, output: Int64) -> Bool {
    output > ratioFloor && output / ratio > max(1, input)
  }
}
