#!/bin/bash
# deb.sh CPACK_CONFIG FOLDER VERSION: the package holds what it should, and what is in it starts.
set -euo pipefail
config=$1
folder=$2
version=$3
fail() { echo "$*"; exit 1; }

rm -rf -- "$folder"
mkdir -p "$folder"
(cd "$folder" && cpack --config "$config" -B "$folder") >"$folder/cpack.log" 2>&1 || { cat "$folder/cpack.log"; exit 1; }
packages=("$folder"/*.deb)
[[ ${#packages[@]} -eq 1 && -f ${packages[0]} ]] || fail "cpack made no package, or several: ${packages[*]}"
package=${packages[0]}

dpkg-deb --field "$package" Depends | grep -q 'libqt6widgets6' || fail "the package does not depend on Qt"
dpkg-deb --field "$package" Depends | grep -q 'libqt6svg6' || fail "the package does not depend on libqt6svg6"
[ "$(dpkg-deb --field "$package" Version)" = "$version" ] || fail "the package has another version"

# Each name once: the package must hold it, and nothing beside the list.
id=io.github.rollcall.Rollcall
expected=(
    usr/bin/rollcall
    "usr/share/applications/$id.desktop"
    usr/share/doc/rollcall/copyright
    "usr/share/icons/hicolor/scalable/apps/$id.svg"
    usr/share/man/man1/rollcall.1
    "usr/share/metainfo/$id.metainfo.xml"
)
root=$folder/root
dpkg-deb --extract "$package" "$root"
diff <(printf '%s\n' "${expected[@]}" | sort) <(cd "$root" && find . -type f -printf '%P\n' | sort) \
    || fail "the package holds other files than those (<)"
[ -x "$root/usr/bin/rollcall" ] || fail "the program has no run bit"

answer=$("$root/usr/bin/rollcall" --version </dev/null)
[[ $answer == *"$version"* ]] || fail "rollcall --version answers: $answer"
