// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.ui.ViewIds;

class LostViewsTest {

    private final EModelService models = PlatformUI.getWorkbench().getService(EModelService.class);
    private final MWindow window = PlatformUI.getWorkbench().getService(MApplication.class).getChildren().getFirst();
    private MPart part;
    private MPlaceholder place;
    private MPartStack stack;

    @BeforeEach
    void openAView() {
        part = models.createModelElement(MPart.class);
        place = models.createModelElement(MPlaceholder.class);
        place.setRef(part);
        place.getTags().add("View");
        stack = models.createModelElement(MPartStack.class);
        stack.setVisible(false);
        window.getSharedElements().add(part);
    }

    @AfterEach
    void takeItAway() {
        window.getChildren().remove(stack);
        window.getSharedElements().remove(part);
    }

    private void start(String view) {
        place.setElementId(view);
        if (place.getParent() == null) {
            stack.getChildren().add(place);
            stack.setSelectedElement(place.isToBeRendered() ? place : null);
            window.getChildren().add(stack);
        }
        new LostViews(PlatformUI.getWorkbench()).follow();
    }

    @Test
    void aViewWhosePlugInIsGoneIsHidden() {
        start("org.example.gone");

        assertThat(place.isToBeRendered()).isFalse();
        assertThat(stack.getSelectedElement()).isNull();
    }

    @Test
    void itIsBackWithItsPlugIn() {
        start("org.example.gone");

        start(ViewIds.TODAY);

        assertThat(place.isToBeRendered()).isTrue();
    }

    @Test
    void whatWasClosedStaysSo() {
        place.setToBeRendered(false);
        start("org.example.gone");

        start(ViewIds.TODAY);

        assertThat(place.isToBeRendered()).isFalse();
    }

    @Test
    void theOthersStay() {
        start(ViewIds.TODAY);

        assertThat(place.isToBeRendered()).isTrue();
    }
}
