// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.Records;
import org.kith.core.format.Sample;
import org.kith.core.format.Selection;
import org.kith.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

import ezvcard.VCardVersion;

/** Writes vCard 4.0, for those who ask for it; {@link VCardFormat} reads every version. */
@Component(service = Format.class)
public final class VCard4Format implements Format {

    @Override
    public String id() {
        return "vcard4";
    }

    @Override
    public String name() {
        return Messages.Format_vcard4;
    }

    @Override
    public String extension() {
        return VCardFormat.EXTENSION;
    }

    @Override
    public boolean reads() {
        return false;
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public int recognizes(Sample sample) {
        return 0;
    }

    @Override
    public void read(Path file, Records records, IProgressMonitor monitor) throws FormatException {
        throw new FormatException(NLS.bind(Messages.Format_doesNotRead, name()));
    }

    @Override
    public void write(Network network, Selection selection, OutputStream output, IProgressMonitor monitor)
            throws IOException {
        CardWriting.write(network, selection, VCardVersion.V4_0, output, monitor);
    }
}
