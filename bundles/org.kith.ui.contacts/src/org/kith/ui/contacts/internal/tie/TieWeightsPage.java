// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.tie;

import static java.util.Comparator.comparingDouble;

import java.util.List;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.kith.core.people.PersonRow;
import org.kith.core.people.TieWeights;
import org.kith.core.tie.Ties;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.People;

/** Asks how ties are weighed in the open network: the weights belong to it, so that all its windows count alike. */
public final class TieWeightsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int EXAMPLES = 5;
    /** Among so many the strongest are found while the page opens. */
    private static final int COMPARED = 5_000;

    private OpenNetwork open;
    private Ties ties;
    private TieWeightsForm form;

    @Override
    public void init(IWorkbench workbench) {
        var services = workbench.getService(IEclipseContext.class);
        open = services.get(OpenNetwork.class);
        ties = services.get(Ties.class);
        setDescription(Messages.TieWeights_page);
    }

    @Override
    protected Control createContents(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        var people = open.people();
        if (people.isEmpty()) {
            new Label(area, SWT.WRAP).setText(Messages.TieWeights_noNetwork);
            noDefaultAndApplyButton();
            return area;
        }
        form = new TieWeightsForm(area, ties, people.get(), strongest(people.get()));
        form.show(TieWeights.of(open.network().orElseThrow().root()));
        return area;
    }

    private List<PersonRow> strongest(People people) {
        return people.rows().stream().filter(row -> !row.owner()).limit(COMPARED)
                .sorted(comparingDouble((PersonRow row) -> ties.value(row, people.day())).reversed()).limit(EXAMPLES)
                .toList();
    }

    @Override
    protected void performDefaults() {
        if (form != null) {
            form.show(TieWeights.DEFAULT);
        }
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        return form == null || open.network().isEmpty() || new TieWeightsEdits(open).weigh(form.weights());
    }
}
