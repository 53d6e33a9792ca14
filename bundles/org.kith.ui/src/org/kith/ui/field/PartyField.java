// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Party;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.internal.Messages;
import org.kith.ui.widget.AccessibleName;

/** One person, or one organization, found while typing. */
public final class PartyField {

    private static final int ORGANIZATIONS = 5;

    private final OpenNetwork open;
    private final boolean organizations;
    private final PeopleFinder people;
    private final Text text;
    private final Proposals proposals;
    private Runnable onChange = () -> { };
    private Found chosen;

    private record Found(UUID id, String name, String label) {
    }

    /**
     * @param name of the field, for screen readers and as a hint
     * @param organizations whether organizations are found as well
     */
    public PartyField(Composite parent, OpenNetwork open, String name, boolean organizations) {
        this.open = open;
        this.organizations = organizations;
        people = new PeopleFinder(open);
        text = AccessibleName.of(new Text(parent, SWT.SINGLE | SWT.BORDER), name);
        text.setMessage(name);
        proposals = Proposals.offer(text, this::find, Found::label, this::choose);
        text.addListener(SWT.Modify, event -> changed());
        text.addListener(SWT.Traverse, this::enter);
    }

    /** What was chosen is not offered again. */
    private List<Found> find(String words) {
        return chosen != null && words.equals(chosen.name()) ? List.of()
                : Stream.concat(people.find(words).stream().map(row -> new Found(row.id(), row.name(),
                        PeopleFinder.label(row))), organizations(words.strip())).toList();
    }

    private Stream<Found> organizations(String words) {
        var wanted = words.toLowerCase(Locale.getDefault());
        return words.isEmpty() ? Stream.empty() : all()
                .filter(each -> each.getLabel().toLowerCase(Locale.getDefault()).contains(wanted))
                .limit(ORGANIZATIONS).map(each -> new Found(each.getId(), each.getLabel(),
                        NLS.bind(Messages.Party_organization, each.getLabel())));
    }

    private Stream<Organization> all() {
        return organizations ? open.network().stream().flatMap(each -> each.root().getOrganizations().stream())
                : Stream.empty();
    }

    private void choose(Found found) {
        chosen = found;
        text.setText(found.name());
        text.setSelection(text.getCharCount());
    }

    private void changed() {
        if (chosen != null && !chosen.name().equals(typed())) {
            chosen = null;
        }
        onChange.run();
    }

    /** Enter takes the best of what is found, before it does anything else. */
    private void enter(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN && (proposals.showing() || takeTyped())) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
        }
    }

    /** @return whether what was typed has just become somebody */
    private boolean takeTyped() {
        var best = party().isPresent() ? Optional.<Found>empty() : find(typed()).stream().findFirst();
        best.ifPresent(this::choose);
        return best.isPresent();
    }

    /** Says what happens when something else is typed or chosen. */
    public void onChange(Runnable action) {
        onChange = action;
    }

    /** @return who was chosen, or is the only one of the typed name; empty for nobody */
    public Optional<Party> party() {
        var network = open.network().orElseThrow();
        if (chosen != null) {
            return network.find(chosen.id()).map(Party.class::cast);
        }
        var named = find(typed()).stream().filter(each -> each.name().equalsIgnoreCase(typed())).toList();
        return named.size() == 1 ? network.find(named.getFirst().id()).map(Party.class::cast) : Optional.empty();
    }

    /** @return what stands there */
    public String typed() {
        return text.getText().strip();
    }

    /** Shows a name, as if it were typed; empty for none. */
    public void show(String name) {
        text.setText(name);
    }

    /** @return the widget, for its layout */
    public Text control() {
        return text;
    }
}
