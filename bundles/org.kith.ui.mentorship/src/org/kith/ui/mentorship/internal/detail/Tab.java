// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.detail;

import org.eclipse.swt.widgets.Control;
import org.kith.model.mentorship.Mentorship;

/** One aspect of a mentorship. */
interface Tab {

    /** @return the widget */
    Control control();

    /** Shows a mentorship as it is now; what is just being typed stays. */
    void show(Mentorship mentorship);
}
