// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kith.core.Network;
import org.kith.core.format.Selection;
import org.kith.exchange.internal.text.TextFile;

import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;

/** Writes a card for each person, in one of the versions. What is secret stays in the network. */
final class CardWriting {

    private CardWriting() {
    }

    static void write(Network network, Selection selection, VCardVersion version, OutputStream output,
            IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, selection.people().size());
        // who gave the stream closes it
        @SuppressWarnings("resource")
        var writer = new VCardWriter(output, version);
        writer.setAddProdId(false);
        // some address books count the parts of a name
        writer.setIncludeTrailingSemicolons(true);
        for (var person : selection.people()) {
            TextFile.checkCanceled(progress);
            writer.write(new PersonCard(network, person, version).make());
            progress.worked(1);
        }
        writer.flush();
    }
}
