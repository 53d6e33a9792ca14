// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.commands;

import org.eclipse.swt.widgets.Shell;
import org.kith.ui.contacts.internal.person.RelationshipTypesDialog;

/** Shows the relationship types of one’s own, to change them. */
public final class RelationshipTypesHandler extends PeopleHandler {

    @Override
    boolean applies() {
        return open().network().isPresent();
    }

    @Override
    void run(Shell shell) {
        new RelationshipTypesDialog(shell, open()).open();
    }
}
