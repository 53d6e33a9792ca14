// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.overview;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Network;
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
     * @param begin on the button that begins another one; null if the user can't
     */
    record Speech(Icon icon, String list, String filter, String empty, String emptyHint, String begin) {
    }

    /** @return the type of its objects */
    Class<T> type();

    /** @return how it is spoken of */
    Speech speech();

    /** @return everything, in the order in which it is shown */
    List<OverviewRow.Section> sections(Network root);

    /** @return a sentence over all of it; empty if there is nothing to say */
    String summary(Network root);

    /** @return the widgets for one object; nothing is shown yet */
    Detail<T> detail(Composite parent);

    /** Lets the user begin another one. */
    void begin(Shell shell);

    /** Removes one, if the user is sure. */
    void remove(Shell shell, T object);
}
