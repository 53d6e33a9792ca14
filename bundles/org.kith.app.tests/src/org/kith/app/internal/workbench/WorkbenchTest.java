// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.app.internal.RunningWorkbench;
import org.kith.ui.ViewIds;

/** The workbench as a person finds it. */
class WorkbenchTest {

    private final RunningWorkbench workbench = new RunningWorkbench();

    @Test
    void opensOnTheNetworkPerspective() {
        assertThat(workbench.page().getPerspective().getId()).isEqualTo(ViewIds.NETWORK_PERSPECTIVE);
    }

    @Test
    void showsContactsPersonTimelineAndToday() {
        assertThat(workbench.page().getViewReferences()).extracting(IViewReference::getId)
                .contains(ViewIds.CONTACTS, ViewIds.PERSON, ViewIds.TIMELINE, ViewIds.TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {ViewIds.CONTACTS, ViewIds.PERSON, ViewIds.TIMELINE, ViewIds.TODAY, ViewIds.DUPLICATES,
            ViewIds.CHECKUP, ViewIds.MAP, ViewIds.ASK, ViewIds.INTRODUCTIONS, ViewIds.MENTORSHIPS,
            ViewIds.FIND_MENTOR, ViewIds.OPPORTUNITIES, ViewIds.REFERRALS, ViewIds.COLLABORATIONS,
            ViewIds.COLLABORATORS, ViewIds.INSIGHTS, ViewIds.GROWTH, ViewIds.REPORTS, ViewIds.VISIBILITY})
    void everyViewHasContents(String id) throws Exception {
        workbench.page().showView(id);

        var part = workbench.window().getService(EPartService.class).findPart(id);
        assertThat(part).extracting(MPart::getObject).isNotNull();
    }

    @Test
    void theTitleNamesTheNetwork() {
        workbench.begin("Friends");

        assertThat(workbench.window().getShell().getText()).isEqualTo("Friends \u2014 Kith");
    }

    @Test
    void theEditMenuLeadsToThePreferencesWhereNoticesCanBeTurnedOff() {
        assertThat(workbench.menu("Edit")).anyMatch(text -> text.replace("&", "").startsWith("Preferences"));
        assertThat(PlatformUI.getWorkbench().getPreferenceManager().find("org.kith.ui.contacts.notice")).isNotNull();
    }

    @Test
    void undoIsNamedAfterTheEdit() {
        workbench.begin("Friends");
        assertThat(workbench.menu("Edit")).anyMatch(text -> text.contains("Undo"));

        workbench.open().edit("Rename the network",
                () -> workbench.open().network().orElseThrow().root().setName("People"));
        workbench.await(() -> workbench.menu("Edit").anyMatch(text -> text.contains("Undo Rename the network")));

        workbench.open().undo();
        workbench.await(() -> workbench.menu("Edit").anyMatch(text -> text.contains("Redo Rename the network")));
    }
}
