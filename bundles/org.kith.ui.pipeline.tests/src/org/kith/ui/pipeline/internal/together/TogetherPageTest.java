// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.core.introduction.Introducing;
import org.kith.core.pipeline.Undertakings;
import org.kith.ui.lines.Line;
import org.kith.ui.rows.RowList;
import org.kith.ui.testkit.Desk;

class TogetherPageTest {

    private final Desk desk = new Desk();
    private final TogetherPage page = new TogetherPage();

    @AfterEach
    void close() {
        desk.close();
    }

    private void open() {
        for (var name : List.of("Ana", "Bo", "Cy")) {
            desk.network().add(aPerson(name));
        }
        desk.open();
        page.create(desk.shell(), desk.openNetwork());
        desk.shell().open();
    }

    @SuppressWarnings("unchecked")
    private List<String> lines() {
        desk.shell().layout();
        desk.settle();
        return Desk.all(desk.shell(), RowList.class).stream().filter(Control::isVisible)
                .flatMap(list -> ((RowList<Line>) list).rows().stream()).map(Line::text).toList();
    }

    @Test
    void whatNamesThePersonIsThere() {
        open();
        desk.opened().edit("Introduce", () -> new Introducing(desk.opened()).plan(desk.person("Ana"),
                desk.opened().root().getOwner(), desk.person("Bo")));

        page.show(desk.person("Bo"));

        assertThat(lines()).containsExactly(
                Undertakings.title(desk.opened().root().getIntroductions().getFirst()));
    }

    @Test
    void whatNamesOthersIsNot() {
        open();
        desk.opened().edit("Introduce", () -> new Introducing(desk.opened()).plan(desk.person("Ana"),
                desk.opened().root().getOwner(), desk.person("Bo")));

        page.show(desk.person("Cy"));

        assertThat(lines()).isEmpty();
    }
}
