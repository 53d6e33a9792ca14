// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.detail;

import org.eclipse.swt.widgets.Control;
import org.kith.model.pipeline.Opportunity;

/** An aspect of an opportunity. */
interface Tab {

    /** Shows an opportunity as it is now. */
    void show(Opportunity opportunity);

    /** @return the widget */
    Control control();
}
