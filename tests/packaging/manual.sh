#!/bin/bash
# manual.sh ROLLCALL PAGE: the manual page is well formed and names every command and option that --help names.
set -euo pipefail
rollcall=$1
page=$2

warnings=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=120 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
[ -z "$warnings" ] || { printf '%s\n' "$warnings"; exit 1; }
# Words apart by one space, without the page's dashes and font marks.
text=$(sed -e 's/\\-/-/g' -e 's/^\.[A-Z]* //' -e 's/"//g' "$page" | tr -s ' \n' ' ')

missing=0
commands=0
wants() {
    grep -qE -- "(^|[^a-z-])$1([^a-z-]|\$)" <<<"$text" && return
    echo "the manual page does not name: $1"
    missing=1
}
while read -r group verb; do
    commands=$((commands + 1))
    wants "$group${verb:+ $verb}"
    while read -r option; do
        wants "$option"
    done < <("$rollcall" "$group" ${verb:+"$verb"} --help </dev/null | grep -oE '^ +--[a-z-]+' | tr -d ' ')
done < <("$rollcall" --help </dev/null | sed -nE 's/^  ([a-z-]+)( ([a-z-]+))?( .*)?$/\1 \3/p')
[ "$commands" -gt 5 ] || { echo "--help lists only $commands commands"; exit 1; }
exit $missing
