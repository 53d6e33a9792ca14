// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.app.internal.RunningWorkbench;
import org.kith.core.Hit;
import org.kith.core.introduction.Introducing;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Undertakings;
import org.kith.model.contacts.Person;
import org.kith.ui.ViewIds;

class FindingTest {

    private final RunningWorkbench workbench = new RunningWorkbench();
    private Finding finding;
    private Person zoe;

    @BeforeEach
    void meetZoe() {
        workbench.begin("Find");
        finding = new Finding(workbench.open());
        var network = workbench.open().network().orElseThrow();
        workbench.open().edit("Add Zoë", () -> zoe = aPerson("Zoë Ångström").worksFor("Lumen", "Engineer")
                .addTo(network));
        workbench.open().edit("Log a call", () -> aCall().with(zoe).on("2026-08-30").about("lighthouse")
                .addTo(network));
    }

    @Test
    void accentsDoNotMatter() {
        assertThat(finding.search("zoe angst")).extracting(Hit::label).contains("Zoë Ångström");
    }

    @Test
    void noWordsFindNothing() {
        assertThat(finding.search("  ")).isEmpty();
    }

    @Test
    void goingToAPersonSelectsThem() {
        var view = finding.go(finding.search("zoe").getFirst());

        assertThat(view).isEqualTo(ViewIds.PERSON);
        assertThat(workbench.open().selection().person()).contains(zoe.getId());
    }

    @Test
    void goingToAnInteractionSelectsWhoTookPartAndShowsTheTimeline() {
        var hit = finding.search("lighthouse").stream().filter(each -> each.type().equals("Interaction")).findFirst()
                .orElseThrow();

        assertThat(finding.go(hit)).isEqualTo(ViewIds.TIMELINE);
        assertThat(workbench.open().selection().people()).containsExactly(zoe.getId());
    }

    @Test
    void goingToAnOpportunityLetsTheBoardShowIt() {
        var boards = new Boards(workbench.open().network().orElseThrow());
        workbench.open().edit("Open a job", () -> boards.open(boards.create(PipelineTemplate.builtIn().getFirst()),
                "Keeper of the tower", workbench.open().people().orElseThrow().day()));
        var hit = finding.search("keeper tower").getFirst();

        assertThat(finding.go(hit)).isEqualTo(ViewIds.OPPORTUNITIES);
        assertThat(workbench.open().revealed()).contains(hit.id());
    }

    @Test
    void goingToATaskLeadsToWhatItIsFor() {
        var network = workbench.open().network().orElseThrow();
        workbench.open().edit("Plan", () -> new Undertakings(network).plan(new Introducing(network).plan(
                network.root().getOwner(), zoe, aPerson("Tim").addTo(network)), "Polish the lens", null));
        var hit = finding.search("polish lens").getFirst();

        assertThat(finding.go(hit)).isEqualTo(ViewIds.INTRODUCTIONS);
        assertThat(workbench.open().revealed()).contains(network.root().getIntroductions().getFirst().getId());
    }
}
