# Shared by the scripts beside it: looks for Swift, installs missing system packages, builds the program as it is shipped.

# Says what is wrong and how to mend it, and stops.
stop() {
    printf 'saidline: %s\n' "$*" >&2
    exit 1
}

need_swift() {
    command -v swift >/dev/null 2>&1 ||
        stop 'Swift is not installed. Get version 6.2 or newer from https://www.swift.org/install/linux/ and run this again.'
    local version
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    case "$version" in
    '' | [0-5].* | 6.0 | 6.1) stop "Swift ${version:-of an unknown version} is too old. Get 6.2 or newer from https://www.swift.org/install/linux/." ;;
    esac
}

# need_packages NAME...: installs those Debian packages that are missing.
need_packages() {
    local missing=() name
    for name in "$@"; do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$name")
    done
    [ "${#missing[@]}" -gt 0 ] || return 0
    command -v apt-get >/dev/null 2>&1 ||
        stop "these packages are missing and apt-get is not here to install them: ${missing[*]}."
    local elevate=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 ||
            stop "these packages are missing: ${missing[*]}. Run 'apt-get install ${missing[*]}' as root, then this again."
        elevate=(sudo)
    fi
    printf 'Installing %s\n' "${missing[*]}"
    "${elevate[@]}" apt-get update -qq &&
        "${elevate[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" ||
        stop "apt-get could not install ${missing[*]}; its message above says why."
}

# need_program: builds the program as it is shipped, unless it is there and newer than everything it is made of.
program=${PROGRAM:-$PWD/.build/release/saidline}
need_program() {
    # Building takes seconds even where nothing changed; looking takes none.
    if [ -n "${PROGRAM:-}" ] || {
        [ -x "$program" ] && [ -z "$(find Package.swift Sources Config/lexicon Config/model Public -newer "$program" -print -quit)" ]
    }; then return; fi
    need_swift
    need_packages libsqlite3-dev zlib1g-dev
    echo 'Building Saidline (a few minutes the first time)'
    swift build -c release --static-swift-stdlib --product saidline
    touch -c "$program"
}
