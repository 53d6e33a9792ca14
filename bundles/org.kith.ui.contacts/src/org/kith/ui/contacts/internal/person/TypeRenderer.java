// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.function.ToIntFunction;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.kith.model.contacts.RelationshipType;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.rows.TitledRows;
import org.kith.ui.theme.Icon;

/** Draws relationship types: how they read, and how many relationships have them. */
final class TypeRenderer extends TitledRows<RelationshipType> {

    private final ToIntFunction<RelationshipType> uses;

    TypeRenderer(Control list, ToIntFunction<RelationshipType> uses) {
        super(list);
        this.uses = uses;
    }

    @Override
    protected boolean isHeading(RelationshipType row) {
        return false;
    }

    @Override
    protected Icon icon(RelationshipType row) {
        return Icon.LINK;
    }

    @Override
    protected String title(RelationshipType row) {
        return row.isSymmetric() ? row.getLabel()
                : NLS.bind(Messages.Types_reading, row.getLabel(), row.getInverseLabel());
    }

    @Override
    protected String detail(RelationshipType row) {
        int count = uses.applyAsInt(row);
        return count == 1 ? Messages.Types_oneUse : NLS.bind(Messages.Types_uses, count);
    }
}
