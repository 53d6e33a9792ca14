// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.NetworkException;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.Suggestions;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.People;
import org.osgi.service.prefs.BackingStoreException;

/** Looks once a day, while the window is there, for what is due today and was not before. */
final class DailyNotice {

    private static final int MINUTE_MILLIS = 60_000;
    /** Whoever was away for longer finds a new beginning. */
    private static final int MOST_DAYS = 30;

    private final Shell window;
    private final OpenNetwork open;
    private final Suggestions suggestions;
    private final NoticeSettings settings;
    private final Consumer<List<Suggestion>> user;

    /** @param user is told what is new, the most pressing first; on the window's thread */
    DailyNotice(Shell window, OpenNetwork open, Suggestions suggestions, NoticeSettings settings,
            Consumer<List<Suggestion>> user) {
        this.window = window;
        this.open = open;
        this.suggestions = suggestions;
        this.settings = settings;
        this.user = user;
    }

    /** A suggestion as it is known from day to day. */
    private record Key(UUID id, String source) {

        static Key of(Suggestion suggestion) {
            return new Key(suggestion.id(), suggestion.source());
        }
    }

    /** Looks in a minute for the first time, and every minute whether it is another day. */
    void start() {
        window.getDisplay().timerExec(MINUTE_MILLIS, () -> {
            if (!window.isDisposed()) {
                look();
                start();
            }
        });
    }

    /** Tells what is new today, unless that was done or is not wanted. */
    void look() {
        var people = open.people();
        if (settings.isWanted() && people.isPresent()
                && settings.lastDay().filter(people.get().day()::equals).isEmpty()) {
            look(people.get());
        }
    }

    private void look(People people) {
        var today = people.day();
        var before = before(today);
        if (!open.attempt(Messages.Notice_title, () -> remember(today))) {
            return;
        }
        var network = open.network().orElseThrow();
        var rows = people.rows();
        var now = suggestions.look(network, rows, today);
        var then = suggestions.look(network, rows, before);
        Job.createSystem(Messages.Notice_title, monitor -> {
            tell(fresh(now, then));
        }).schedule();
    }

    private LocalDate before(LocalDate today) {
        return settings.lastDay().filter(day -> day.isBefore(today) && day.isAfter(today.minusDays(MOST_DAYS)))
                .orElse(today.minusDays(1));
    }

    private void remember(LocalDate today) {
        try {
            settings.looked(today);
        } catch (BackingStoreException e) {
            throw new NetworkException(NLS.bind(Messages.Notice_notKept, e.getMessage()), e);
        }
    }

    private static List<Suggestion> fresh(Supplier<List<Suggestion>> now, Supplier<List<Suggestion>> then) {
        Set<Key> known = then.get().stream().filter(Suggestion::isDue).map(Key::of).collect(Collectors.toSet());
        return now.get().stream().filter(Suggestion::isDue).filter(each -> !known.contains(Key.of(each))).toList();
    }

    private void tell(List<Suggestion> fresh) {
        var display = window.getDisplay();
        if (!fresh.isEmpty() && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!window.isDisposed()) {
                    user.accept(fresh);
                }
            });
        }
    }
}
