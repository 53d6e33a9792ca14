// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.importing;

import java.util.Locale;

import org.kith.core.format.TableColumn;
import org.osgi.service.prefs.Preferences;

/** What the user once said that columns hold, by their names, whatever table they stand in. */
public final class RememberedColumns {

    private final Preferences preferences;

    /** @param preferences of their own; whoever gives them stores them */
    public RememberedColumns(Preferences preferences) {
        this.preferences = preferences;
    }

    /** @return the id of the field that was chosen for a column of the name, else the one that its name speaks of */
    String field(TableColumn column) {
        return preferences.get(key(column), column.field());
    }

    void remember(TableColumn column, String field) {
        preferences.put(key(column), field);
    }

    private static String key(TableColumn column) {
        return column.name().toLowerCase(Locale.ROOT);
    }
}
