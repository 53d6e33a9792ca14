// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.notice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Whether the user wants to be told, and when that was last looked after. */
final class NoticeSettings {

    /** Where the settings are, in the preferences of the workbench. */
    static final String NODE = "org.kith.ui.contacts";
    /** A truth value. */
    static final String WANTED = "notice.wanted";
    private static final String LAST_DAY = "notice.lastDay";

    private final Preferences preferences;

    NoticeSettings(Preferences preferences) {
        this.preferences = preferences;
    }

    boolean isWanted() {
        return preferences.getBoolean(WANTED, true);
    }

    Optional<LocalDate> lastDay() {
        try {
            return Optional.ofNullable(preferences.get(LAST_DAY, null)).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Kept at once, so that a workbench that ends in an unusual way does not tell twice. */
    void looked(LocalDate day) throws BackingStoreException {
        preferences.put(LAST_DAY, day.toString());
        preferences.flush();
    }
}
