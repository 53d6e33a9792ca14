// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.kith.app.internal.DialogScript;
import org.kith.app.internal.RunningWorkbench;
import org.kith.core.plugin.PlugIn;

/** The page of installed plug-ins, as a person uses it. */
class PlugInsDialogTest {

    private final RunningWorkbench workbench = new RunningWorkbench();
    private final List<String> done = new ArrayList<>();

    private DialogScript script() {
        return new DialogScript("Installed plug-ins");
    }

    private void open(KnownPlugIns plugIns, DialogScript script) {
        var dialog = new PlugInsDialog(workbench.window().getShell(), plugIns, workbench.open(), "1.0.0",
                new PlugInsDialog.Actions(each -> done.add("uninstall " + each.name()), () -> done.add("restart")));
        script.during(dialog::open);
    }

    private boolean says(Shell shell, String words) {
        return workbench.below(shell).filter(StyledText.class::isInstance).map(StyledText.class::cast)
                .anyMatch(text -> text.getText().contains(words));
    }

    private boolean offers(Shell shell, String button) {
        return workbench.below(shell).filter(Button.class::isInstance).map(Button.class::cast)
                .anyMatch(each -> each.getText().replace("&", "").equals(button) && each.isEnabled());
    }

    @Test
    void theHelpMenuLeadsToThePlugIns() {
        var entries = workbench.menu("Help").map(text -> text.replace("&", "")).filter(text -> !text.isEmpty());

        assertThat(entries).contains("Install New Software\u2026", "Installed Plug-ins\u2026", "Check for Updates")
                .doesNotHaveDuplicates();
    }

    @Test
    void aPlugInIsDescribed() {
        open(new KnownPlugIns(KnownPlugIns.tea()), script().look(shell -> says(shell, "View: Tea, Cups"))
                .look(shell -> says(shell, "Not signed: nobody vouches for it")).press("Close"));
    }

    @Test
    void aPlugInNamesItsBundles() {
        open(new KnownPlugIns(KnownPlugIns.tea()), script().look(shell -> says(shell, "org.example.tea.ui"))
                .press("Close"));
    }

    @Test
    void aPlugInCanBeUninstalled() {
        open(new KnownPlugIns(KnownPlugIns.tea()), script().press("Uninstall\u2026"));

        assertThat(done).containsExactly("uninstall org.example.tea");
    }

    @Test
    void whatKeepsAPlugInFromRunningIsTold() {
        open(new KnownPlugIns(KnownPlugIns.coffee()),
                script().look(shell -> says(shell, "It needs the bundle org.example.mill.")).press("Close"));
    }

    @Test
    void aDisabledPlugInCanBeEnabledAgain() {
        var plugIns = new KnownPlugIns(KnownPlugIns.tea());

        open(plugIns, script().press("Disable").look(shell -> offers(shell, "Enable"))
                .look(shell -> plugIns.all().stream().noneMatch(PlugIn::enabled)).press("Enable")
                .look(shell -> offers(shell, "Disable")).press("Close"));

        assertThat(plugIns.all()).allMatch(PlugIn::enabled);
    }

    @Test
    void afterAChangeKithCanBeStartedAgain() {
        open(new KnownPlugIns(KnownPlugIns.tea()), script().look(shell -> !offers(shell, "Start Kith again"))
                .press("Disable").press("Start Kith again"));

        assertThat(done).containsExactly("restart");
    }

    @Test
    void aSafeStartSaysThatNoPlugInRuns() {
        open(new KnownPlugIns(KnownPlugIns.coffee()).safely(),
                script().look(shell -> offers(shell, "Start Kith again")).press("Close"));
    }

    @Test
    void withoutPlugInsItIsToldWhereTheyComeFrom() {
        open(new KnownPlugIns(), script().look(shell -> says(shell, "Help, Install New Software adds plug-ins"))
                .press("Close"));
    }
}
