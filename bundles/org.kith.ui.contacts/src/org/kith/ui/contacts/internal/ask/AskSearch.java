// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.ask;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.kith.core.support.Candidate;
import org.kith.core.support.Question;
import org.kith.core.support.Support;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.network.OpenNetwork;

/** Ranks people for a question: few at once, many on another thread. Only the last question counts. */
final class AskSearch {

    private static final int AT_ONCE = 2_000;
    private static final int CALM_MILLIS = 200;
    private static final int SHOWN = 30;

    private final Control owner;
    private final OpenNetwork open;
    private final Support support;
    private final Consumer<List<Candidate>> found;
    private final KnowledgeReader reader;
    private Runnable later = () -> { };
    private volatile int current;

    /** @param found is told the best, on the window's thread, until the owner is disposed */
    AskSearch(Control owner, OpenNetwork open, Support support, Consumer<List<Candidate>> found) {
        this.owner = owner;
        this.open = open;
        this.support = support;
        this.found = found;
        reader = new KnowledgeReader(owner, open, support);
    }

    /** These people, or the skills there are, may be different now. */
    void outdated(Collection<UUID> people) {
        reader.outdated(people);
    }

    /** Nobody waits for the last question any more. */
    void cancel() {
        current++;
    }

    /** Does something once nothing has changed for a moment. */
    void soon(Runnable action) {
        owner.getDisplay().timerExec(-1, later);
        later = () -> {
            if (!owner.isDisposed()) {
                action.run();
            }
        };
        owner.getDisplay().timerExec(CALM_MILLIS, later);
    }

    List<String> skillsIn(String words) {
        return reader.skillsIn(words);
    }

    void start(String words, List<String> skills) {
        int number = ++current;
        reader.whenRead(() -> rank(number, new Question(words, skills)));
    }

    private void rank(int number, Question question) {
        if (number != current) {
            return;
        }
        var people = open.people().orElseThrow();
        var rows = people.rows();
        var day = people.day();
        var ledger = support.ledger(open.network().orElseThrow(), day);
        var knowledge = reader.knowledge();
        if (rows.size() <= AT_ONCE) {
            found.accept(support.candidates(question, rows, knowledge, ledger, day, SHOWN));
            return;
        }
        var display = owner.getDisplay();
        Job.createSystem(Messages.Ask_list, monitor -> {
            if (number != current) {
                return;
            }
            var best = support.candidates(question, rows, knowledge, ledger, day, SHOWN);
            if (!display.isDisposed()) {
                display.asyncExec(() -> done(number, best));
            }
        }).schedule(CALM_MILLIS);
    }

    private void done(int number, List<Candidate> best) {
        if (number == current && !owner.isDisposed()) {
            found.accept(best);
        }
    }
}
