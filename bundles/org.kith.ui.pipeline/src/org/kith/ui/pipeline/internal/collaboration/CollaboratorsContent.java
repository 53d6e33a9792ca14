// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.core.NetworkChange;
import org.kith.core.NetworkException;
import org.kith.core.collaboration.Collaborators;
import org.kith.core.collaboration.Collaborators.Found;
import org.kith.core.collaboration.Team;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.field.SkillsField;
import org.kith.ui.lines.Page;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.network.People;
import org.kith.ui.network.PeopleChange;
import org.kith.ui.rows.RowAction;
import org.kith.ui.rows.RowList;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;
import org.kith.ui.widget.Refresh;

/** The contents of Find Collaborators: the skills that it takes, and the small teams that have them. */
final class CollaboratorsContent implements OpenNetworkListener {

    private static final int LIMIT = 20;
    private static final int AT_ONCE = 2_000;

    private final OpenNetwork open;
    private final Collaborators collaborators;
    private final Runnable begun;
    private final Composite root;
    private final SkillsField skills;
    private final Label problem;
    private final Deck body;
    private final RowList<Team> list;
    private final EmptyState empty;
    private final Refresh refresh;
    private int current;

    /**
     * Builds the contents; they follow the open network until they are disposed.
     *
     * @param begun leads to the collaboration that the user has begun
     */
    CollaboratorsContent(Composite parent, OpenNetwork open, Collaborators collaborators, ViewLinks links,
            Runnable begun) {
        this.open = open;
        this.collaborators = collaborators;
        this.begun = begun;
        root = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = Space.SMALL;
        layout.verticalSpacing = Space.TIGHT;
        root.setLayout(layout);
        skills = new SkillsField(root, open, this::search);
        skills.control().setLayoutData(indented());
        problem = Theme.of(root).tone(new Label(root, SWT.WRAP), Tone.AMBER);
        problem.setLayoutData(indented());
        body = new Deck(root);
        list = new RowList<>(body, SWT.V_SCROLL, Messages.Find_list, new TeamRenderer(body));
        list.onOpen(team -> links.open(team.members().getFirst().id()));
        list.offer(this::actions);
        empty = new EmptyState(body);
        Theme.of(root).own(root);
        refresh = new Refresh(root, this::search);
        open.addListener(root, this);
        networkChanged();
    }

    private static GridData indented() {
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = Space.MEDIUM;
        return data;
    }

    private List<RowAction> actions(Team team) {
        return List.of(new RowAction('b', Icon.ADD, Messages.Find_begin, Messages.Find_beginTip, () -> begin(team)));
    }

    private void begin(Team team) {
        var others = team.members().stream().flatMap(each -> open.network().orElseThrow().find(each.id()).stream())
                .map(Person.class::cast).toList();
        if (new CollaborationEdits(open).begin(NLS.bind(Messages.Find_title, String.join(", ", skills.skills())),
                CollaborationKind.PROJECT, CollaborationStatus.IDEA, others, skills.skills())) {
            begun.run();
        }
    }

    @Override
    public void networkChanged() {
        skills.clear();
        search();
    }

    @Override
    public void edited(NetworkChange change) {
        refresh.soon();
    }

    @Override
    public void peopleChanged(PeopleChange change) {
        refresh.soon();
    }

    private void search() {
        int number = ++current;
        var people = open.people().orElse(null);
        if (people == null) {
            NoNetwork.say(empty, Icon.COLLABORATION, open);
            say("");
            body.show(empty);
        } else if (skills.skills().isEmpty()) {
            show(new Found(List.of(), List.of()));
        } else {
            search(people, number);
        }
    }

    private void search(People people, int number) {
        try {
            var rows = people.rows();
            var work = collaborators.look(open.network().orElseThrow(), skills.skills(), rows, people.day(), LIMIT);
            if (rows.size() <= AT_ONCE) {
                show(work.get());
                return;
            }
            var display = root.getDisplay();
            Job.createSystem(Messages.Find_list, monitor -> {
                var found = work.get();
                if (!display.isDisposed()) {
                    display.asyncExec(() -> found(number, found));
                }
            }).schedule();
        } catch (NetworkException tooMany) {
            say(tooMany.getMessage());
        }
    }

    private void found(int number, Found found) {
        if (number == current && !root.isDisposed()) {
            show(found);
        }
    }

    private void show(Found found) {
        list.show(found.teams());
        say(found.unclaimed().isEmpty() ? ""
                : NLS.bind(Messages.Find_unclaimed, String.join(", ", found.unclaimed())));
        boolean asked = !skills.skills().isEmpty();
        empty.say(Icon.COLLABORATION, asked ? Messages.Find_nobody : Messages.Find_empty,
                asked ? Messages.Find_nobodyHint : Messages.Find_emptyHint);
        body.show(found.teams().isEmpty() ? empty : list);
        root.layout();
    }

    private void say(String sentence) {
        problem.setText(sentence.replace("&", "&&"));
        Page.setVisible(problem, !sentence.isEmpty());
        root.layout();
    }

    void setFocus() {
        skills.control().setFocus();
    }

    /** @return the skills, for tests */
    SkillsField skills() {
        return skills;
    }

    /** @return the list, for tests */
    RowList<Team> list() {
        return list;
    }
}
