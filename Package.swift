// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// One room of the house and what stands below it.
func room(_ name: String, _ below: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: below, swiftSettings: strict)
}

/// The tests of one room, and what else they speak to.
func tests(_ name: String, _ more: [Target.Dependency] = []) -> Target {
    .testTarget(name: name + "Tests", dependencies: [.byName(name: name)] + more, swiftSettings: strict)
}

let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "saidline",
    products: [
        .executable(name: "saidline", targets: ["saidline"]),
        .executable(name: "saidline-bench", targets: ["saidline-bench"]),
        .executable(name: "saidline-train", targets: ["saidline-train"]),
        .executable(name: "saidline-fuzz", targets: ["saidline-fuzz"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    ],
    targets: [
        .systemLibrary(name: "CEpoll"),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .target(name: "CSearchRank", dependencies: ["CSQLite"]),
        .target(name: "CBuiltIn"),
        .target(name: "CAllocations"),
        room("Locking"),
        room("NewsModel"),
        room("JSONText"),
        room("HTTPServer", ["Locking", "CEpoll", "CZlib"]),
        room("NewsReading", ["NewsModel", "JSONText"]),
        room("SequenceModel"),
        room("QuoteExtraction", ["NewsModel", "SequenceModel", "CBuiltIn"]),
        room("ArchiveStore", ["NewsModel", "Locking", "CSQLite", "CSearchRank"]),
        room("NewsAPI", ["NewsModel", "Locking", "JSONText", "HTTPServer", "NewsReading", "QuoteExtraction"]),
        .executableTarget(
            name: "saidline",
            dependencies: [
                "NewsAPI", "NewsModel", "NewsReading", "HTTPServer", "JSONText", "QuoteExtraction",
                "SequenceModel", "ArchiveStore", "Locking", "CBuiltIn", arguments, logging,
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "saidline-bench",
            dependencies: [
                "NewsAPI", "NewsModel", "NewsReading", "HTTPServer", "JSONText", "QuoteExtraction", "ArchiveStore",
                "CAllocations", "CSQLite", arguments,
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "saidline-train",
            dependencies: ["NewsModel", "QuoteExtraction", "SequenceModel", "Locking", arguments],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "saidline-fuzz",
            dependencies: ["NewsAPI", "NewsModel", "HTTPServer", "JSONText", "ArchiveStore", arguments],
            swiftSettings: strict
        ),
        tests("Locking"),
        tests("NewsModel"),
        tests("JSONText"),
        tests("HTTPServer", ["Locking"]),
        tests("NewsReading", ["NewsModel", "JSONText"]),
        tests("SequenceModel"),
        tests("QuoteExtraction", ["NewsModel", "SequenceModel"]),
        tests("ArchiveStore", ["NewsModel", "CSQLite"]),
        tests(
            "NewsAPI",
            ["NewsModel", "JSONText", "HTTPServer", "NewsReading", "QuoteExtraction", "Locking", "ArchiveStore"]
        ),
        .testTarget(
            name: "SaidlineTrainTests",
            dependencies: ["saidline-train", "NewsModel", "QuoteExtraction", "SequenceModel", arguments],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SaidlineFuzzTests",
            dependencies: ["saidline-fuzz", "HTTPServer", arguments],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SaidlineBenchTests",
            dependencies: [
                "saidline-bench", "NewsAPI", "NewsModel", "HTTPServer", "ArchiveStore", "QuoteExtraction", arguments,
            ],
            swiftSettings: strict
        ),
        .testTarget(name: "SaidlineTests", dependencies: ["saidline", "HTTPServer", arguments], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
