# Copyright (c) 2026 Kith contributors
# SPDX-License-Identifier: EPL-2.0
#
# What kith and verify share: run Maven with a quiet log, and know whether a product is older than its sources.
# POSIX sh with `local`; the reader has set $here to the top of the project.

sources="bundles features pom.xml .mvn releng/target-platform releng/repository"

# Prints where Tycho puts the product for this machine.
product_folder() {
    local arch products="$here/releng/repository/target/products/kith"
    arch=$(uname -m)
    case $(uname) in
        Darwin)
            [ "$arch" = arm64 ] && arch=aarch64
            echo "$products/macosx/cocoa/$arch/kith.app/Contents/Eclipse" ;;
        *) echo "$products/linux/gtk/$arch/kith" ;;
    esac
}

# True where there is no product or a source is newer than it.
is_stale() {
    [ -f "$1/.built" ] || return 0
    [ -n "$(cd "$here" && find $sources '(' -name target -o -name '*.tests' ')' -prune \
        -o -type f ! -name '.polyglot*' ! -name '.tycho*' -newer "$1/.built" -print 2> /dev/null | head -n 1)" ]
}

# build PRODUCT GOALS... : runs Maven and, where it made the product anew, marks it as built from what the sources were
# at the start.
build() {
    local built=$1 mark
    shift
    mark=$(mktemp)
    quiet_maven "$@" || { rm -f "$mark"; return 1; }
    [ ! "$built/artifacts.xml" -nt "$mark" ] || mv "$mark" "$built/.built"
    rm -f "$mark"
}

# Runs Maven in the project: one line a module, the sums of the tests, errors in full. The whole log is kept.
quiet_maven() {
    local log result
    mkdir -p "$here/target"
    log=$here/target/maven.log
    (cd "$here" && { ./mvnw --batch-mode "$@" 2>&1; echo "maven exit $?"; }) | tee "$log" | awk '
        /^maven exit /                                   { code = $3; next }
        /^(Fetching|Installing) /                        { print "  " $0; fflush(); next }
        /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/       { $1 = $2 = ""; sub(/^ +/, ""); print "  " $0; fflush(); next }
        /^(\[INFO\] )?Tests run: .*Skipped: [0-9]+ *$/   { sub(/^\[INFO\] /, ""); print "      " $0; fflush(); next }
        /^\[(INFO|WARNING)\]/                            { error = 0; next }
        /^\[ERROR\] *$/                                  { next }
        /^\[ERROR\] (To see the full|Re-run Maven|For more information|After correcting|  mvn )/ { next }
        /^\[ERROR\] \[Help /                             { next }
        /^\[ERROR\]/                                     { error = 1; print; fflush(); next }
        error                                            { print; fflush() }
        END                                              { exit code }'
    result=$?
    [ "$result" = 0 ] || echo "The whole log: $log" >&2
    return "$result"
}
