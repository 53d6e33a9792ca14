# Copyright (c) 2026 Kith contributors
# SPDX-License-Identifier: EPL-2.0
#
# What Kith's scripts ask of the system: a Java, and packages. Read by kith, verify and mvnw; POSIX sh with `local`.

# Prints the version (21, 25, ...) of the Java in a folder; nothing where there is none. Most say it in a file, which
# takes less time than to ask them.
java_version() {
    [ -x "$1/bin/java" ] || return 0
    if grep -qs '^JAVA_VERSION=' "$1/release"; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p'
    fi
}

# Prints the folder that the java of the path belongs to.
java_on_path() {
    local java
    java=$(command -v java) || return 0
    java=$(readlink -f "$java" 2>/dev/null || echo "$java")
    dirname "$(dirname "$java")"
}

# Sets JAVA_HOME to a Java of at least this version: JAVA_HOME itself, the one on the path, the newest of the usual
# places. Fails with the remedy where there is none.
require_java() {
    local home version best
    for home in "$JAVA_HOME" "$(java_on_path)"; do
        version=$(java_version "$home")
        if [ "${version:-0}" -ge "$1" ]; then
            JAVA_HOME=$home
            export JAVA_HOME
            return 0
        fi
    done
    best=0
    for home in /usr/lib/jvm/* /opt/jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
            /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        version=$(java_version "$home")
        if [ "${version:-0}" -ge "$1" ] && [ "$version" -gt "$best" ]; then
            best=$version
            JAVA_HOME=$home
        fi
    done
    if [ "$best" = 0 ]; then
        echo "Kith needs a Java (JDK) of version $1 or newer and found none." >&2
        echo "Install one, from https://adoptium.net for instance, or set JAVA_HOME to where it is." >&2
        return 1
    fi
    export JAVA_HOME
}

# Makes sure of Debian packages, given with what each is for: require_packages "the window" libgtk-3-0 fonts-dejavu.
# As root they are installed; otherwise the command that does it is printed, and this fails.
require_packages() {
    local purpose=$1 missing package
    shift
    command -v dpkg-query > /dev/null 2>&1 || return 0
    missing=
    for package in "$@"; do
        installed_package "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        install_packages "$purpose" $missing
    else
        echo "Kith needs these packages for $purpose. Install them, then start again:" >&2
        echo "    sudo apt-get install --no-install-recommends$missing" >&2
        return 1
    fi
}

# A package may have been replaced by one with the suffix t64 (newer Debian and Ubuntu).
installed_package() {
    dpkg-query -W -f '${Status}\n' "$1" "$1t64" 2> /dev/null | grep -q '^install ok installed'
}

install_packages() {
    local purpose=$1 log
    shift
    echo "Installing for $purpose: $*" >&2
    log=$(mktemp)
    if apt-get update > "$log" 2>&1 \
            && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >> "$log" 2>&1; then
        rm -f "$log"
        return 0
    fi
    cat "$log" >&2
    rm -f "$log"
    echo "The packages could not be installed; the reason stands above." >&2
    return 1
}
