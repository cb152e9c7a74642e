# Sourced by packaging/run and tests/run: packages, configuration, build. Sets `root`, the checkout.
# shellcheck shell=bash
# ROLLCALL_SKIP_PACKAGES=1 leaves the packages alone (another distribution, or packages from elsewhere).

build= # set by build_preset
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

# Precompiled headers make ccache compare more than it need; these keep its hits right and frequent.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
# A file that was edited and put back within a moment must not be taken for what it was in between.
export CCACHE_NOINODECACHE=1
# What one clone compiled serves the next: paths below the checkout are told to the compiler as they stand to the build folder.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1

say() { printf 'Rollcall: %s\n' "$*"; }
fail() { printf 'Rollcall: %s\n' "$*" >&2; exit 1; }

# Prints the packages of the list, one a line.
listed_packages() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$root/packaging/dependencies"; }

# Prints those that are not installed.
missing_packages() {
    local installed
    # dpkg-query fails when a name is unknown to it, which only means "missing" here.
    # shellcheck disable=SC2046
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $(listed_packages) 2>/dev/null \
        | sed -n 's/^installed //p' | sort -u) || true
    comm -23 <(listed_packages | sort -u) <(printf '%s\n' "$installed")
}

install_packages() {
    [ "${ROLLCALL_SKIP_PACKAGES:-0}" = 1 ] && return
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        fail "this is not Debian, so the packages of packaging/dependencies cannot be installed from here." \
            "Install what matches them, then start again with ROLLCALL_SKIP_PACKAGES=1."
    fi
    local missing
    mapfile -t missing < <(missing_packages)
    [ ${#missing[@]} -eq 0 ] && return

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        # A sudo that would ask for a password is of use only where somebody can type it.
        if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
            as_root=(sudo)
        else
            fail "these packages are missing and this account may not install them. Run as root, then start again:"$'\n\n'"    apt-get update && apt-get install --no-install-recommends ${missing[*]}"$'\n'
        fi
    fi
    say "installing ${#missing[@]} packages: ${missing[*]}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -y)
    "${apt[@]}" update || say "the package lists could not be brought up to date; trying with what is there."
    "${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null \
        || fail "apt-get could not install the packages; its own words are above."
}

# build_preset PRESET [TARGET...] configures where needed and builds; sets `build`, the build folder.
build_preset() {
    local preset=$1
    shift
    build=$root/.build/$preset
    mkdir -p "$root/.build"
    # Two runs at once would write the same files: the second waits.
    exec 9>"$root/.build/lock"
    flock 9

    # CMake refuses a build folder whose checkout has been moved or copied.
    if [ -f "$build/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; then
        say "the checkout has moved; building afresh."
        rm -rf -- "$build"
    fi
    if [ ! -f "$build/build.ninja" ] || [ "$root/CMakePresets.json" -nt "$build/build.ninja" ]; then
        (cd "$root" && cmake --preset "$preset") || fail "the preset \"$preset\" could not be configured; CMake's own words are above."
    fi
    cmake --build "$build" ${1:+--target "$@"} || fail "the build failed; the compiler's own words are above."
    exec 9>&-
}
