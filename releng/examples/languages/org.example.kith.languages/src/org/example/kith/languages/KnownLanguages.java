// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.example.kith.languages;

import java.util.List;
import java.util.function.Function;

import org.example.kith.languages.model.SpokenLanguage;
import org.kith.core.Network;
import org.kith.core.people.TieSigns.Sign;
import org.kith.core.tie.TieSignal;
import org.kith.model.contacts.Person;
import org.osgi.service.component.annotations.Component;

/** Whoever knows which languages somebody speaks has talked with them. */
@Component
public final class KnownLanguages implements TieSignal {

    @Override
    public String name() {
        return "Languages known";
    }

    @Override
    public double weight() {
        return 5;
    }

    /** A language does not fade, so a sign has no day. */
    @Override
    public Function<Person, List<Sign>> look(Network network) {
        return person -> Languages.of(person).map(KnownLanguages::sign).toList();
    }

    private static Sign sign(SpokenLanguage spoken) {
        return new Sign(null, 1, "you know their " + Languages.name(spoken.getLanguage()));
    }
}
