// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.workbench;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbench;

/** Views that were open when their plug-in was still there. Without it they would be empty tabs. */
final class LostViews {

    /** The platform's mark of a view. */
    private static final String VIEW = "View";
    private static final String LOST = "org.kith.app.lost";

    private final IWorkbench workbench;

    LostViews(IWorkbench workbench) {
        this.workbench = workbench;
    }

    /** Hides them, and shows those again whose plug-in is back, after a safe start for instance. */
    void follow() {
        workbench.getService(EModelService.class)
                .findElements(workbench.getService(MApplication.class), null, MPlaceholder.class).stream()
                .filter(each -> each.getTags().contains(VIEW)).forEach(this::follow);
    }

    private void follow(MPlaceholder place) {
        // one that may be there several times has a second name behind the colon
        var view = place.getElementId().split(":")[0];
        if (workbench.getViewRegistry().find(view) != null) {
            if (place.getTags().remove(LOST)) {
                place.setToBeRendered(true);
            }
        } else if (place.isToBeRendered()) {
            hide(place);
        }
    }

    private static void hide(MPlaceholder lost) {
        lost.getTags().add(LOST);
        lost.setToBeRendered(false);
        var stack = lost.getParent();
        if (stack != null && stack.getSelectedElement() == lost) {
            stack.setSelectedElement(stack.getChildren().stream()
                    .filter(each -> each.isToBeRendered() && each.isVisible()).findFirst().orElse(null));
        }
    }
}
