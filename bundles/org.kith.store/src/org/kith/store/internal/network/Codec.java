// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;
import org.kith.core.NetworkException;
import org.kith.core.json.Links;
import org.kith.core.json.ModelJson;
import org.kith.core.json.ModelReader;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Identified;
import org.kith.model.growth.GrowthPackage;
import org.kith.model.mentorship.MentorshipPackage;
import org.kith.model.pipeline.PipelinePackage;
import org.kith.store.internal.Messages;
import org.kith.store.internal.sql.Stored;

/** Turns rows into objects; a row that is not as it was written is refused. For one thread. */
final class Codec {

    private static final List<EPackage> SUBJECTS = List.of(ContactsPackage.eINSTANCE, MentorshipPackage.eINSTANCE,
            PipelinePackage.eINSTANCE, GrowthPackage.eINSTANCE);

    private final Path file;
    private final Map<String, EClass> types = new HashMap<>();
    private final Links links = new Links();
    private final ModelReader reader;

    Codec(Path file, ModelJson json) {
        this.file = file;
        this.reader = json.reader(links);
    }

    /** @return the references of what was read since they were last resolved */
    Links links() {
        return links;
    }

    /** @return a new object outside of the network, its references waiting in {@link #links()} */
    Identified read(Stored row) {
        if (!row.isIntact()) {
            throw damaged(row, "checksum", null);
        }
        try {
            return (Identified) reader.read(type(row), row.content());
        } catch (IOException e) {
            throw damaged(row, e.getMessage(), e);
        }
    }

    private EClass type(Stored row) {
        var known = types.get(row.type());
        if (known != null) {
            return known;
        }
        for (var subject : SUBJECTS) {
            if (subject.getEClassifier(row.type()) instanceof EClass type && !type.isAbstract()) {
                types.put(row.type(), type);
                return type;
            }
        }
        throw damaged(row, row.type(), null);
    }

    private NetworkException damaged(Stored row, String what, Exception cause) {
        return new NetworkException(NLS.bind(Messages.damagedRow, new Object[] {file, row.key(), what}), cause);
    }
}
