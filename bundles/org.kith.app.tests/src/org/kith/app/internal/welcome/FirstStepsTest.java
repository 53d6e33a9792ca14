// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.app.internal.RunningWorkbench;
import org.kith.ui.CommandIds;
import org.kith.ui.network.Stage;

class FirstStepsTest {

    private final RunningWorkbench workbench = new RunningWorkbench();
    private final List<String> commands = new ArrayList<>();
    private Shell shell;
    private FirstSteps steps;

    @BeforeEach
    void startWithoutANetwork() {
        workbench.open().close();
        shell = new Shell(Display.getCurrent());
        steps = new FirstSteps(shell, workbench.open(), workbench.newFile(), commands::add);
    }

    @AfterEach
    void dispose() {
        shell.dispose();
    }

    @Test
    void anEmptyNetworkHasNobodyButItsOwner() {
        steps.empty("Mary Somerville");
        workbench.await(() -> workbench.open().stage() == Stage.OPEN);

        assertThat(workbench.open().people().orElseThrow().rows()).singleElement()
                .matches(row -> row.owner() && row.name().equals("Mary Somerville"));
    }

    @Test
    void theSampleHasPeopleWhoNeedTheOwnerToday() {
        steps.sample("Mary Somerville");
        workbench.await(() -> workbench.open().people().filter(people -> people.rows().size() > 1).isPresent());

        assertThat(workbench.open().people().orElseThrow().rows()).hasSizeGreaterThan(30);
        assertThat(workbench.open().people().orElseThrow().today()).isNotEmpty();
        assertThat(workbench.open().undoLabel()).isPresent();
    }

    @Test
    void importingBeginsWithANetworkAndGoesOnWithTheImport() {
        steps.importContacts("Mary Somerville");
        workbench.await(() -> !commands.isEmpty());

        assertThat(commands).containsExactly(CommandIds.IMPORT);
        assertThat(workbench.open().stage()).isEqualTo(Stage.OPEN);
    }
}
