// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "kernzin",
  products: [
    .executable(name: "kernzin", targets: ["KernzinCLI"]),
    .library(name: "Kernzin", targets: ["Kernzin"]),
    .library(name: "PipelineFiles", targets: ["PipelineFiles"]),
    .library(name: "Exchange", targets: ["Exchange"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Supplies `pkg-config --cflags/--libs icu-i18n` (which pulls icu-uc and icudata) and the apt hint.
    .systemLibrary(
      name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    // The only place that includes <unicode/…>. Its header is ICU-free: Foundation carries an ICU
    // of its own, and the two sets of enum definitions cannot be seen by one Swift file.
    .target(name: "CICUShim", dependencies: ["CICU"]),
    // An HTML parser that follows the WHATWG algorithm; seen by one Swift file only.
    .systemLibrary(
      name: "CGumbo", pkgConfig: "gumbo",
      providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    // Archives and compression; seen by one Swift file only.
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    // XML as a stream of events; seen by one Swift file only.
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    // The ledger of a batch; seen by one Swift file only.
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    // Declares what Glibc's module leaves out: bringing a whole disk up to date.
    .systemLibrary(name: "CSyncFS"),
    // The processor's hint that memory will be read, for which Swift has no word.
    .systemLibrary(name: "CPrefetch"),
    // The innermost loop of the models, for several generations of processors.
    .target(name: "CRowSums"),
    .target(
      name: "Kernzin", dependencies: ["CICUShim", "CGumbo", "CPrefetch", "CRowSums"],
      exclude: ["Resources"],
      swiftSettings: strict),
    .target(
      name: "PipelineFiles", dependencies: ["Kernzin", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "Exchange", dependencies: ["Kernzin", "CArchive", "CExpat"], swiftSettings: strict),
    .executableTarget(
      name: "KernzinCLI",
      dependencies: [
        "Kernzin", "PipelineFiles", "Exchange", "CSQLite", "CSyncFS",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "KernzinTests", dependencies: ["Kernzin"], swiftSettings: strict),
    .testTarget(
      name: "PipelineFilesTests", dependencies: ["PipelineFiles"], exclude: ["Broken"],
      swiftSettings: strict),
    .testTarget(name: "ExchangeTests", dependencies: ["Exchange"], swiftSettings: strict),
    .testTarget(
      name: "FuzzTests", dependencies: ["Kernzin", "PipelineFiles", "Exchange"],
      path: "Tests/Fuzz/Targets", exclude: ["EntryPoint.swift"], swiftSettings: strict),
    .testTarget(name: "CLITests", dependencies: ["KernzinCLI", "Kernzin"], swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)
