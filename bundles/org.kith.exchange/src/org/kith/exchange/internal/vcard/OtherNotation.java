// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.StreamReader;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.RawProperty;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.format.FormatException;
import org.kith.core.format.Records;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.text.Lines;
import org.kith.exchange.internal.text.TextFile;

/** Reads cards that are written otherwise than as lines: each is turned into lines, and then read like any other. */
final class OtherNotation {

    /** How much one card may hold before it is looked at any closer. */
    static final int LARGEST_CARD = 32 << 20;
    static final int MOST_PROPERTIES = 5000;

    private final CardReader reader = new CardReader();
    private final Records records;
    private int position;

    OtherNotation(Records records) {
        this.records = records;
    }

    void read(StreamReader cards, Path file, IProgressMonitor monitor) throws IOException, FormatException {
        for (var card = cards.readNext(); card != null; card = cards.readNext()) {
            TextFile.checkCanceled(monitor);
            read(card);
        }
        if (position == 0) {
            throw new FormatException(NLS.bind(Messages.File_noRecords, file.getFileName()));
        }
    }

    private void read(VCard source) throws IOException {
        try (var lines = new Lines(new StringReader(lines(source)), CardText.LONGEST_LINE)) {
            var card = new CardSplitter(lines).next(1).getFirst();
            var placed = new Card(++position, card.text(), card.flaw(), card.omissions());
            reader.read(List.of(placed)).forEach(outcome -> outcome.tell(records));
        }
    }

    private static String lines(VCard card) throws IOException {
        capitalize(card);
        var text = new StringWriter();
        try (var writer = new VCardWriter(text, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            writer.setVersionStrict(false);
            writer.write(card);
        }
        return text.toString();
    }

    /** JSON and XML have the names of properties in lower case, lines have them in upper case. */
    private static void capitalize(VCard card) {
        for (var property : List.copyOf(card.getExtendedProperties())) {
            var capital = new RawProperty(property.getPropertyName().toUpperCase(Locale.ROOT), property.getValue());
            capital.setGroup(property.getGroup());
            capital.setParameters(property.getParameters());
            card.removeProperty(property);
            card.addProperty(capital);
        }
    }

    static FormatException broken(Path file, Exception reason) {
        var cause = reason.getCause() == null ? reason : reason.getCause();
        return new FormatException(NLS.bind(Messages.Xml_broken, file.getFileName(), cause.getMessage()), reason);
    }
}
