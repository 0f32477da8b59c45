// swift-tools-version: 6.2
// Measurements, apart from the package so that nothing builds them unasked:
//   swift run -c release --package-path Benchmarks text-speed
//   swift run -c release --package-path Benchmarks score-segmentation FILE.conllu
//   swift run -c release --package-path Benchmarks selection-speed FOLDER
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "kernzin", path: "..")],
  targets: [
    .systemLibrary(name: "TwinICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "BreaksTwin", dependencies: ["TwinICU"]),
    .executableTarget(
      name: "text-speed",
      dependencies: ["BreaksTwin", .product(name: "Kernzin", package: "kernzin")],
      path: "Sources/TextSpeed", swiftSettings: strict),
    .executableTarget(
      name: "score-segmentation", dependencies: [.product(name: "Kernzin", package: "kernzin")],
      path: "Sources/SegmentationScore", swiftSettings: strict),
    .executableTarget(
      name: "selection-speed", dependencies: [.product(name: "Kernzin", package: "kernzin")],
      path: "Sources/SelectionSpeed", swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)
