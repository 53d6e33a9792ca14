// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.kith.core.NetworkChange;
import org.kith.core.people.Cadences;
import org.kith.core.relationship.InferredTies;
import org.kith.core.support.Support;
import org.kith.core.tie.Ties;
import org.kith.model.contacts.Person;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contribution.Contribution;
import org.kith.ui.contribution.PersonPage;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.network.PeopleChange;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;

/**
 * The contents of the person view: a form for one, a summary for several, a hint for nobody. Form and summary are built
 * when they are first needed, which is not at the start of the workbench.
 */
public final class PersonContent implements OpenNetworkListener {

    private final OpenNetwork open;
    private final Cadences cadences;
    private final Ties ties;
    private final Support support;
    private final InferredTies inferred;
    private final PersonLinks links;
    private final List<Contribution<PersonPage>> added;
    private final Deck root;
    private final EmptyState empty;
    private PersonPages page;
    private PeopleSummary summary;

    /**
     * Builds the contents; they follow the selection and the open network until they are disposed.
     *
     * @param added pages of plug-ins
     */
    public PersonContent(Composite parent, OpenNetwork open, Cadences cadences, Ties ties, Support support,
            InferredTies inferred, PersonLinks links, List<Contribution<PersonPage>> added) {
        this.open = open;
        this.cadences = cadences;
        this.ties = ties;
        this.support = support;
        this.inferred = inferred;
        this.links = links;
        this.added = added;
        root = new Deck(parent);
        empty = new EmptyState(root);
        Theme.of(root).own(root);
        open.addListener(root, this);
        refresh();
    }

    @Override
    public void networkChanged() {
        leaveForm();
        refresh();
    }

    @Override
    public void selectionChanged() {
        refresh();
    }

    @Override
    public void edited(NetworkChange change) {
        if (showsForm() && page.concerns(change)) {
            refresh();
        }
    }

    @Override
    public void peopleChanged(PeopleChange change) {
        if (open.selection().people().stream().anyMatch(change::concerns)) {
            refresh();
        }
    }

    private boolean showsForm() {
        return page != null && root.shows(page.control());
    }

    private void refresh() {
        var people = people();
        if (open.network().isEmpty()) {
            NoNetwork.say(empty, Icon.PERSON, open);
        } else {
            empty.say(Icon.PERSON, Messages.Person_nobody, Messages.Person_nobodyHint);
        }
        switch (people.size()) {
            case 0 -> showNobody();
            case 1 -> showOne(people.getFirst());
            default -> showSeveral(people);
        }
    }

    private List<Person> people() {
        return open.network().map(network -> open.selection().people().stream().map(network::find)
                .flatMap(Optional::stream).filter(Person.class::isInstance).map(Person.class::cast).toList())
                .orElse(List.of());
    }

    private void showNobody() {
        leaveForm();
        root.show(empty);
    }

    private void showOne(Person person) {
        if (page == null) {
            page = new PersonPages(root, added, open,
                    folder -> new ScrolledForm(folder, open, cadences, ties, support, inferred, links));
        }
        page.show(person);
        root.show(page.control());
    }

    private void showSeveral(List<Person> people) {
        leaveForm();
        if (summary == null) {
            summary = new PeopleSummary(root, open, cadences, links);
        }
        summary.show(people);
        root.show(summary.control());
    }

    /** Whatever is still being typed is taken over while the person is known. */
    private void leaveForm() {
        if (page != null) {
            page.show(null);
        }
    }

    /** Puts the focus into the form, or on what is shown instead of it. */
    public void setFocus() {
        if (showsForm()) {
            page.setFocus();
        } else {
            root.setFocus();
        }
    }

    /** @return the summary, for tests; null before several people were shown */
    PeopleSummary summary() {
        return summary;
    }
}
