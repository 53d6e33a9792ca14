// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.kith.core.NetworkException;
import org.kith.core.check.Invariants;
import org.kith.core.check.Problem;
import org.kith.core.check.Problem.Severity;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.store.internal.Messages;
import org.kith.store.internal.file.Backups;
import org.kith.store.internal.sql.Soundness;
import org.kith.store.internal.sql.Stored;

/** Looks at everything that could be wrong: the file, each row, what the rows refer to, what must hold among them. */
final class Checking {

    private static final String OBJECTS = "SELECT key, type, checksum, content FROM object";
    private static final String INTERACTIONS = "SELECT key, 'Interaction', checksum, content FROM interaction";
    private static final String BEFORE =
            "SELECT key, type, checksum, before FROM journal WHERE before IS NOT NULL";

    private final State state;
    private final Backups backups;
    private final Invariants invariants;
    private final ParticipationCheck participations;
    private final List<Problem> problems = new ArrayList<>();

    Checking(State state, Backups backups) {
        this.state = state;
        this.backups = backups;
        this.invariants = new Invariants(state.memory.root(), state.session.clock().instant());
        this.participations = new ParticipationCheck(state);
    }

    /** @param repair whether to rebuild what follows from the objects */
    List<Problem> run(boolean repair) {
        checkFile();
        checkRows(OBJECTS);
        checkRows(INTERACTIONS);
        checkJournal();
        checkPhotos();
        problems.addAll(invariants.ofWhole());
        boolean damaged = problems.stream().anyMatch(problem -> problem.id() == null);
        checkDerived(repair);
        mark(damaged);
        return List.copyOf(problems);
    }

    private void checkFile() {
        for (var damage : Soundness.damages(state.database)) {
            if (!TextIndex.isAbout(damage)) {
                error(null, damage);
            }
        }
        state.database.each("PRAGMA foreign_key_check", row -> error(null,
                NLS.bind(Messages.foreignKeyBroken, row.getString(1), row.getString(3))));
    }

    private void checkRows(String query) {
        state.database.each(query, row -> {
            var stored = new Stored(row.getLong(1), row.getString(2), row.getLong(3), row.getBytes(4));
            try {
                var object = state.codec.read(stored);
                checkReferences(object);
                if (object instanceof Interaction interaction) {
                    checkInteraction(stored.key(), interaction);
                }
            } catch (NetworkException e) {
                error(null, e.getMessage());
            }
        });
    }

    private void checkReferences(Identified object) {
        for (var dangling : state.codec.links().resolve(state.memory.index()::get)) {
            var holder = (Identified) EcoreUtil.getRootContainer(dangling.holder());
            error(object.getId(), NLS.bind(Messages.danglingReference,
                    new Object[] {Naming.of(holder), dangling.id(), dangling.feature()}));
        }
    }

    private void checkInteraction(long key, Interaction interaction) {
        problems.addAll(invariants.of(interaction));
        participations.expect(key, interaction);
    }

    private void checkJournal() {
        state.database.each(BEFORE, row -> {
            var before = new Stored(row.getLong(1), row.getString(2), row.getLong(3), row.getBytes(4));
            if (!before.isIntact()) {
                error(null, NLS.bind(Messages.checksumWrong, "journal " + before.key()));
            }
        });
    }

    private void checkPhotos() {
        state.photos.damaged().forEach(hash -> error(null, NLS.bind(Messages.checksumWrong, "photo " + hash)));
        for (var person : state.memory.root().getPeople()) {
            if (person.getPhoto() != null && !state.photos.has(person.getPhoto())) {
                problems.add(new Problem(Severity.WARNING, person.getId(),
                        NLS.bind(Messages.photoMissing, person.getLabel())));
            }
        }
    }

    private void checkDerived(boolean repair) {
        if (!participations.isAsExpected()) {
            if (repair) {
                participations.remake();
            } else {
                error(null, Messages.participationsDiffer);
            }
        }
        checkText(repair);
    }

    private void checkText(boolean repair) {
        if (repair) {
            state.remakeText();
            return;
        }
        long expected = new TextIndex(state.database, new Codec(state.file, state.json)).count();
        long found = textCount();
        if (found != expected) {
            error(null, NLS.bind(Messages.textIndexDiffers, found, expected));
        }
    }

    /** @return how many objects the text index knows; -1 if it is damaged */
    private long textCount() {
        try {
            state.database.execute("INSERT INTO text(text) VALUES('integrity-check')");
            return state.database.number("SELECT count(*) FROM text");
        } catch (NetworkException e) {
            return -1;
        }
    }

    private void mark(boolean damaged) {
        if (damaged) {
            backups.markDamaged();
        } else {
            backups.markSound();
        }
    }

    private void error(UUID id, String message) {
        problems.add(new Problem(Severity.ERROR, id, message));
    }
}
