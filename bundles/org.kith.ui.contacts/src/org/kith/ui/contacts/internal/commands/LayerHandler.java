// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.commands;

import org.eclipse.swt.widgets.Shell;
import org.kith.model.contacts.Layer;

/** Puts the selected people into a layer. */
public final class LayerHandler extends PeopleHandler {

    private static final String LAYER = "org.kith.ui.contacts.layer";

    @Override
    void run(Shell shell) {
        parameter(LAYER).map(Layer::getByName).ifPresent(layer -> cadenceEdits().layer(people(), layer));
    }
}
