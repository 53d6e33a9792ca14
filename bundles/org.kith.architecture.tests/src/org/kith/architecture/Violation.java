// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

/**
 * One place where a rule is broken.
 *
 * @param place the room, or the file and line in it, from the top of the project
 * @param problem what is wrong
 * @param remedy what to do about it
 */
record Violation(String place, String problem, String remedy) {

    static Violation at(String file, long line, String problem, String remedy) {
        return new Violation(file + ":" + line, problem, remedy);
    }

    @Override
    public String toString() {
        return place + ": " + problem + ". " + remedy + ".";
    }
}
