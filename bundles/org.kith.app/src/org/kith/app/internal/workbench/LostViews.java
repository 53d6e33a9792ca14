// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.workbench;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbench;

/** Views that were open when their plug-in was still there. Without it they would be empty tabs. */
final class LostViews {

    private final IWorkbench workbench;

    LostViews(IWorkbench workbench) {
        this.workbench = workbench;
    }

    /** Hides them; where each was is kept, for when it is opened again. */
    void hide() {
        workbench.getService(EModelService.class)
                .findElements(workbench.getService(MApplication.class), null, MPlaceholder.class).stream()
                .filter(each -> each.getRef() instanceof MPart part && isLost(part))
                .forEach(LostViews::hide);
    }

    private static void hide(MPlaceholder lost) {
        lost.setToBeRendered(false);
        var stack = lost.getParent();
        if (stack != null && stack.getSelectedElement() == lost) {
            stack.setSelectedElement(stack.getChildren().stream()
                    .filter(each -> each.isToBeRendered() && each.isVisible()).findFirst().orElse(null));
        }
    }

    private boolean isLost(MPart part) {
        return workbench.getViewRegistry().find(part.getElementId()) == null;
    }
}
