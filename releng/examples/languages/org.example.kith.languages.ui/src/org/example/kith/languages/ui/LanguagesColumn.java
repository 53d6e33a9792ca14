// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.example.kith.languages.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.example.kith.languages.Languages;
import org.kith.core.Network;
import org.kith.core.NetworkChange;
import org.kith.ui.contribution.ColumnValue;
import org.kith.ui.contribution.ContactColumn;

/** The languages of each person in the table of people. */
public final class LanguagesColumn implements ContactColumn {

    @Override
    public Map<UUID, ColumnValue> values(Network network) {
        var values = new HashMap<UUID, ColumnValue>();
        for (var person : network.root().getPeople()) {
            var words = Languages.inWords(person);
            if (!words.isEmpty()) {
                values.put(person.getId(), ColumnValue.of(words));
            }
        }
        return values;
    }

    @Override
    public boolean concerns(NetworkChange change) {
        return !change.people().isEmpty();
    }
}
