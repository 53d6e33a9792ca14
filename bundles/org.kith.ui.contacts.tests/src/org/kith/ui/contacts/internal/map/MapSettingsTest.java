// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MapSettingsTest {

    @Test
    void theyComeBackAsTheyWere() {
        var settings = MapSettings.INITIAL.upTo(2).withoutOwner(true).by(Colouring.DUE).by(Sizing.STRENGTH)
                .weighted(true);
        assertThat(MapSettings.restore(settings.state())).isEqualTo(settings);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"2", "2;true;RED;TIES", "x;true;TIE;TIES;false"})
    void whatCannotBeReadChangesNothing(String state) {
        assertThat(MapSettings.restore(state)).isEqualTo(MapSettings.INITIAL);
    }
}
