// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The workbench as a person finds it. */
class WorkbenchTest {

    @Test
    void opensOnTheNetworkPerspective() {
        assertThat(page().getPerspective().getId()).isEqualTo("org.kith.app.network");
    }

    @Test
    void showsContactsPersonTimelineAndToday() {
        assertThat(page().getViewReferences()).extracting(IViewReference::getId).contains(
                "org.kith.ui.contacts.contacts", "org.kith.ui.contacts.person",
                "org.kith.ui.contacts.timeline", "org.kith.ui.contacts.today");
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
