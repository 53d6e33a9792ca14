// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aMentorship;
import static org.kith.testkit.Builders.aPerson;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.model.contacts.Person;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.testkit.MentorshipBuilder;
import org.kith.testkit.TestNetwork;
import org.kith.ui.contribution.ColumnValue;

class MentoringColumnTest {

    private final TestNetwork test = TestNetwork.create();
    private final Person barbara = test.add(aPerson("Barbara Liskov"));

    @AfterEach
    void close() {
        test.close();
    }

    private void add(MentorshipBuilder mentorship) {
        test.network().edit("Mentorship", () -> mentorship.addTo(test.network()));
    }

    private Person owner() {
        return test.network().root().getOwner();
    }

    private Map<UUID, ColumnValue> values() {
        return new MentoringColumn().values(test.network());
    }

    @Test
    void whoMentorsTheUserIsAMentor() {
        add(aMentorship().by(barbara).of(owner()).active("2026-08-20"));

        assertThat(values()).containsOnlyKeys(barbara.getId()).containsValue(ColumnValue.of("Mentor"));
    }

    @Test
    void whoDoesBothSaysBoth() {
        add(aMentorship().by(barbara).of(owner()).active("2026-08-20"));
        add(aMentorship().by(owner()).of(barbara).active("2026-08-20"));

        assertThat(values()).containsOnlyKeys(barbara.getId()).containsValue(ColumnValue.of("Mentor, mentee"));
    }

    @Test
    void whatIsOverDoesNotCount() {
        add(aMentorship().by(barbara).of(owner()).active("2026-08-20").reaching(MentorshipStatus.CANCELLED, "2026-08-25"));

        assertThat(values()).isEmpty();
    }
}
