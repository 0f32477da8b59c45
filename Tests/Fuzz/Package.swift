// swift-tools-version: 6.2
// The fuzz targets, instrumented and linked with libFuzzer by run.sh. Apart from the package, so that
// nothing builds them unasked; `swift test` runs the same targets over the corpus.
import PackageDescription

let package = Package(
  name: "fuzz",
  products: [.library(name: "FuzzTargets", type: .static, targets: ["FuzzTargets"])],
  dependencies: [.package(name: "kernzin", path: "../..")],
  targets: [
    .target(
      name: "FuzzTargets",
      dependencies: [
        .product(name: "Kernzin", package: "kernzin"),
        .product(name: "PipelineFiles", package: "kernzin"),
        .product(name: "Exchange", package: "kernzin"),
      ],
      path: "Targets", exclude: ["CorpusTests.swift"], swiftSettings: [.swiftLanguageMode(.v6)])
  ],
  cxxLanguageStandard: .cxx17
)
