// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.app.internal.Messages;
import org.kith.app.internal.RunningWorkbench;
import org.kith.app.internal.welcome.WelcomePage;
import org.kith.app.internal.welcome.WelcomeView;
import org.kith.ui.error.ErrorReport;
import org.kith.ui.network.Stage;

/** What a person sees who has no network yet. */
class OpeningTest {

    private final RunningWorkbench workbench = new RunningWorkbench();

    @BeforeEach
    void startWithoutANetwork() {
        workbench.open().close();
        new Opening(workbench.page(), workbench.open(), PlatformUI.getWorkbench().getService(ErrorReport.class))
                .begin();
    }

    @Test
    void theChoiceTakesTheWholeWindow() {
        assertThat(workbench.page().getPartState(workbench.page().findViewReference(WelcomeView.ID)))
                .isEqualTo(IWorkbenchPage.STATE_MAXIMIZED);
    }

    @Test
    void thereIsImportSampleAndEmpty() {
        assertThat(buttons()).containsExactly(Messages.Welcome_Import, Messages.Welcome_Sample,
                Messages.Welcome_Empty);
    }

    @Test
    void withoutANameItAsksForOne() {
        name("");

        press(Messages.Welcome_Empty);

        assertThat(workbench.open().stage()).isEqualTo(Stage.NONE);
    }

    @Test
    void theChoiceGoesAwayWhenANetworkIsOpen() {
        workbench.begin("Mine");

        assertThat(workbench.page().findViewReference(WelcomeView.ID)).isNull();
    }

    private List<String> buttons() {
        return workbench.below(page()).filter(Button.class::isInstance).map(button -> ((Button) button).getText())
                .toList();
    }

    private WelcomePage page() {
        return workbench.controls().filter(WelcomePage.class::isInstance).map(WelcomePage.class::cast).findFirst()
                .orElseThrow();
    }

    private void name(String name) {
        workbench.below(page()).filter(Text.class::isInstance).forEach(text -> ((Text) text).setText(name));
    }

    private void press(String text) {
        workbench.below(page()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().equals(text)).forEach(button -> button.notifyListeners(SWT.Selection,
                        null));
    }
}
