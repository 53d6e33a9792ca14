// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.kith.core.NetworkException;
import org.kith.core.Transaction;
import org.kith.store.internal.Messages;

/** Takes edits back: each time by an edit of its own, so that this can be taken back as well. */
final class Undoing {

    /** Edits of which something is still known, newest first, with what each reverts and what that one reverts in turn. */
    private static final String NEWEST_FIRST = """
            SELECT e.number, e.reverts, t.reverts FROM edit e LEFT JOIN edit t ON t.number = e.reverts
             WHERE e.number < ? AND EXISTS (SELECT 1 FROM journal j WHERE j.edit = e.number)
             ORDER BY e.number DESC LIMIT 100""";

    private record Line(long number, Long reverts, Long revertsThen) {
        boolean isOrdinary() {
            return reverts == null;
        }

        boolean isUndo() {
            return reverts != null && revertsThen == null;
        }
    }

    /** Looks at edits that are in effect, newest first, until it has found one. */
    private interface Choice {
        /** @return 0 go on, -1 there is none, else the number wanted */
        long of(Line line);
    }

    private final State state;
    private final Edits edits;

    Undoing(State state, Edits edits) {
        this.state = state;
        this.edits = edits;
    }

    /** The last ordinary edit in effect. */
    Optional<Transaction> undoable() {
        return find(search(line -> line.isOrdinary() ? line.number : 0));
    }

    /** What the last undo in effect took back, unless an ordinary edit came after it. */
    Optional<Transaction> redoable() {
        return lastUndo().flatMap(undo -> find(undo.reverts()));
    }

    private Optional<Transaction> lastUndo() {
        return find(search(line -> line.isOrdinary() ? -1 : line.isUndo() ? line.number : 0));
    }

    private Optional<Transaction> find(long number) {
        return number <= 0 ? Optional.empty() : state.journal.find(number);
    }

    private long search(Choice choice) {
        Set<Long> undone = new HashSet<>();
        long before = Long.MAX_VALUE;
        while (true) {
            var lines = state.database.list(NEWEST_FIRST,
                    row -> new Line(row.getLong(1), number(row, 2), number(row, 3)), before);
            for (var line : lines) {
                long chosen = undone.contains(line.number) ? 0 : choice.of(line);
                if (chosen != 0) {
                    return chosen;
                }
                if (line.reverts != null && !undone.contains(line.number)) {
                    undone.add(line.reverts);
                }
                before = line.number;
            }
            if (lines.isEmpty()) {
                return -1;
            }
        }
    }

    private static Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    Transaction undo() {
        return revert(undoable().orElseThrow(() -> new NetworkException(Messages.nothingToUndo)));
    }

    Transaction redo() {
        return revert(lastUndo().orElseThrow(() -> new NetworkException(Messages.nothingToRedo)));
    }

    Transaction undo(long number) {
        return revert(inEffect(number));
    }

    Transaction undoRemaining(long number) {
        var edit = inEffect(number);
        return revert(edit, () -> new Reverting(state, edit).keepingLater());
    }

    private Transaction inEffect(long number) {
        var edit = state.journal.find(number)
                .orElseThrow(() -> new NetworkException(NLS.bind(Messages.noSuchTransaction, number)));
        if (search(line -> line.number == number ? number : line.number < number ? -1 : 0) != number) {
            throw new NetworkException(NLS.bind(Messages.alreadyUndone, edit.label()));
        }
        return edit;
    }

    private Transaction revert(Transaction edit) {
        return revert(edit, () -> new Reverting(state, edit));
    }

    private Transaction revert(Transaction edit, Supplier<Reverting> reverting) {
        return edits.run(label(edit), edit.number(), () -> {
            reverting.get().run();
            return null;
        }).transaction().orElseThrow(() -> new NetworkException(NLS.bind(Messages.alreadyUndone, edit.label())));
    }

    /** An undo and a redo are named after the edit that a person made. */
    private String label(Transaction edit) {
        if (edit.reverts() == null) {
            return NLS.bind(Messages.undoLabel, edit.label());
        }
        var undone = state.journal.find(edit.reverts()).orElse(edit);
        return undone.reverts() == null ? NLS.bind(Messages.redoLabel, undone.label())
                : NLS.bind(Messages.undoLabel, undone.label());
    }
}
