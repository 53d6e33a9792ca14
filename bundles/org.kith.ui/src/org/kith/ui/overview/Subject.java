// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Network;
import org.kith.ui.rows.RowRenderer;
import org.kith.ui.theme.Icon;

/**
 * What an overview is about.
 *
 * @param <T> the type of its objects
 */
public interface Subject<T extends Identified> {

    /**
     * How it is spoken of.
     *
     * @param list name of the list
     * @param empty said where there is nothing yet, with what to do
     * @param filter hint of the field that filters
     */
    record Speech(Icon icon, String list, String filter, String empty, String emptyHint) {
    }

    /**
     * How another one begins.
     *
     * @param label on the button
     * @param action asks the user for what is needed
     */
    record Beginning(String label, Consumer<Shell> action) {
    }

    /** @return the type of its objects */
    Class<T> type();

    /** @return how it is spoken of */
    Speech speech();

    /** @return everything, in the order in which it is shown */
    List<OverviewRow.Section> sections(Network root);

    /** @return a sentence over all of it; empty if there is nothing to say */
    default String summary(Network root) {
        return "";
    }

    /** @return draws the rows: entries that are no {@link OverviewRow.Line} need one of their own */
    default RowRenderer<OverviewRow> renderer(Control list) {
        return new OverviewRenderer(list);
    }

    /** @return the widgets for one object; nothing is shown yet */
    Detail<T> detail(Composite parent);

    /** @return how the user begins another one; empty if they can't */
    default Optional<Beginning> beginning() {
        return Optional.empty();
    }

    /** Removes one, if the user is sure; does nothing where it goes with its parts. */
    default void remove(Shell shell, T object) {
        // what it consists of is removed one by one
    }
}
