// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.kith.model.contacts.Organization;
import org.kith.ui.field.PeopleFinder;
import org.kith.ui.field.Proposals;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.widget.AccessibleName;

/** Finds the person or the organization to reach while typing. */
final class TargetField {

    private static final int ORGANIZATIONS = 5;

    private final OpenNetwork open;
    private final PeopleFinder people;
    private final Text text;
    private final Proposals proposals;
    private final Consumer<Target> chosen;
    private String shown = "";

    /** @param chosen is told the target; null when the field is emptied */
    TargetField(Composite parent, OpenNetwork open, Consumer<Target> chosen) {
        this.open = open;
        this.chosen = chosen;
        people = new PeopleFinder(open);
        text = new Text(parent, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.Target);
        AccessibleName.of(text, Messages.Target);
        proposals = Proposals.offer(text, this::find, this::label, this::choose);
        text.addListener(SWT.Modify, event -> changed());
        text.addListener(SWT.Traverse, this::enter);
    }

    Text control() {
        return text;
    }

    /** What was chosen is not offered again. */
    private List<Target> find(String words) {
        return words.equals(shown) ? List.of() : Stream.concat(people.find(words).stream().map(row -> new Target(row.id(), row.name(), false)),
                organizations(words.strip())).toList();
    }

    private Stream<Target> organizations(String words) {
        var wanted = words.toLowerCase(Locale.getDefault());
        return words.isEmpty() ? Stream.empty() : open.network().stream()
                .flatMap(network -> network.root().getOrganizations().stream())
                .filter(organization -> contains(organization, wanted)).limit(ORGANIZATIONS)
                .map(organization -> new Target(organization.getId(), organization.getLabel(), true));
    }

    private static boolean contains(Organization organization, String wanted) {
        return organization.getLabel().toLowerCase(Locale.getDefault()).contains(wanted);
    }

    private String label(Target target) {
        return target.organization() ? target.name() + Messages.Target_organization
                : open.people().map(all -> all.number(target.id())).flatMap(number -> open.people().get().row(number))
                        .map(PeopleFinder::label).orElse(target.name());
    }

    /** Shows a target and tells of it. */
    void choose(Target target) {
        shown = target.name();
        text.setText(shown);
        text.selectAll();
        chosen.accept(target);
    }

    private void changed() {
        if (text.getText().isBlank()) {
            shown = "";
            chosen.accept(null);
        }
    }

    /** Enter takes the best of what is found. */
    private void enter(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN && !proposals.showing()) {
            event.doit = false;
            find(text.getText()).stream().findFirst().ifPresent(this::choose);
        }
    }
}
