// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.kith.benchmarks.harness.Fork;

import ezvcard.io.text.VCardReader;

/** ez-vcard reads every card of a file and does nothing with it. Arguments: the file. Reports {@code parse}. */
public final class ParseVCards {

    private ParseVCards() {
    }

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        try (var cards = new VCardReader(Files.newBufferedReader(Path.of(arguments[0])))) {
            int count = 0;
            while (cards.readNext() != null) {
                count++;
            }
            Fork.reportSince("parse", start);
            Fork.report("records", count);
        }
    }
}
