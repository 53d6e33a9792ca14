// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.rows;

import java.nio.file.Path;
import java.util.List;

import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.product.Product;
import org.kith.benchmarks.trials.ParseRows;
import org.kith.benchmarks.trials.ParseVCards;
import org.kith.benchmarks.workload.AddressBook;

/** Every row there is. */
public final class Rows {

    private static final String EZ_VCARD = "ez-vcard parses the file";
    private static final String FAST_CSV = "FastCSV parses the file";

    private Rows() {
    }

    /**
     * @param fork with the options that Kith itself is started with
     * @param sources the folder of the benchmarks
     * @param product as it was built
     * @return in the order of the table
     */
    public static List<Row> all(Fork fork, Path sources, Product product) {
        return List.of(new OpenRow(fork), new HistoryRow(fork), new TiesRow(fork), new HeapRow(fork), new EditRow(fork),
                new KeystrokeRow(fork), new QueryRow(fork), new DuplicatesRow(fork), new GraphRow(fork),
                new FilterRow(fork, sources.resolve("window/src"), product),
                new MapRow(fork, sources.resolve("window/src"), product),
                new ImportRow(fork, "vcard", AddressBook.VCARD, ParseVCards.class, EZ_VCARD, 0.8),
                new ImportRow(fork, "linkedin", AddressBook.LINKEDIN, ParseRows.class, FAST_CSV, 0.3),
                new ImportRow(fork, "google-csv", AddressBook.GOOGLE, ParseRows.class, FAST_CSV, 0.3),
                new StartRow(sources.resolve("workbench"), product),
                new PluginsRow(sources.resolve("workbench"), sources.resolve("plugin"), product));
    }
}
