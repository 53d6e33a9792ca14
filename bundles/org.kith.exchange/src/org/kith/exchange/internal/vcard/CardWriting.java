// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kith.core.Network;
import org.kith.exchange.internal.text.TextFile;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;

import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;

/** Writes a card for each person, in one of the versions. What is secret stays in the network. */
final class CardWriting {

    private CardWriting() {
    }

    static void write(Network network, Collection<Person> people, VCardVersion version, OutputStream output,
            IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, people.size());
        // who gave the stream closes it
        @SuppressWarnings("resource")
        var writer = new VCardWriter(output, version);
        writer.setAddProdId(false);
        // some address books count the parts of a name
        writer.setIncludeTrailingSemicolons(true);
        for (var person : people) {
            TextFile.checkCanceled(progress);
            if (person.getSensitivity() != Sensitivity.SECRET) {
                writer.write(new PersonCard(network, person, version).make());
            }
            progress.worked(1);
        }
        writer.flush();
    }
}
