// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.core.NetworkChange;
import org.kith.core.mentorship.MentorMatch;
import org.kith.core.mentorship.MentorMatches;
import org.kith.core.mentorship.MentorMatches.Found;
import org.kith.core.mentorship.MentorWish;
import org.kith.model.contacts.Person;
import org.kith.model.mentorship.MentorshipKind;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.field.SkillsField;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.mail.Draft;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.mentorship.internal.edits.MentorshipEdits;
import org.kith.ui.mentorship.internal.profile.ProfileDialog;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
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

/** The contents of Find a Mentor: whom to look for, which skills, which terms count, and who fits. */
final class FindContent implements OpenNetworkListener {

    private static final int AT_ONCE = 2_000;

    private final OpenNetwork open;
    private final MentorMatches matches;
    private final ViewLinks links;
    private final Composite root;
    private final Button asMentee;
    private final SkillsField skills;
    private final Map<String, Button> terms = new LinkedHashMap<>();
    private final Label unclaimed;
    private final Deck body;
    private final RowList<MentorMatch> list;
    private final EmptyState empty;
    private final Refresh refresh;
    private int current;

    /** Builds the contents; they follow the open network until they are disposed. */
    FindContent(Composite parent, OpenNetwork open, MentorMatches matches, ViewLinks links) {
        this.open = open;
        this.matches = matches;
        this.links = links;
        root = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = Space.SMALL;
        layout.verticalSpacing = Space.TIGHT;
        root.setLayout(layout);
        asMentee = createRole();
        skills = new SkillsField(line(), open, this::search);
        skills.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        createTerms();
        unclaimed = Theme.of(root).tone(new Label(root, SWT.WRAP), Tone.AMBER);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = Space.MEDIUM;
        unclaimed.setLayoutData(data);
        body = new Deck(root);
        list = new RowList<>(body, SWT.V_SCROLL, Messages.Find_list, new MatchRenderer(body));
        list.onOpen(match -> links.open(match.id()));
        list.offer(this::actions);
        empty = new EmptyState(body);
        Theme.of(root).own(root);
        refresh = new Refresh(root, this::search);
        open.addListener(root, this);
        networkChanged();
    }

    private Composite line() {
        var line = new Composite(root, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout();
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = 0;
        line.setLayout(layout);
        return line;
    }

    private Composite row() {
        var row = new Composite(root, SWT.NONE);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = Space.SMALL;
        row.setLayoutData(data);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        row.setLayout(layout);
        return row;
    }

    private Button createRole() {
        var row = row();
        var forMentor = new Button(row, SWT.RADIO);
        forMentor.setText(Messages.Find_mentor);
        forMentor.setSelection(true);
        forMentor.addListener(SWT.Selection, event -> wish());
        var forMentee = new Button(row, SWT.RADIO);
        forMentee.setText(Messages.Find_mentee);
        var profile = new Button(row, SWT.PUSH);
        profile.setText(Messages.Find_profile);
        profile.addListener(SWT.Selection, event -> open.network().ifPresent(network -> {
            new ProfileDialog(root.getShell(), open, network.root().getOwner()).open();
            wish();
        }));
        return forMentor;
    }

    private void createTerms() {
        var row = row();
        for (var criterion : matches.criteria()) {
            var check = new Button(row, SWT.CHECK);
            check.setText(criterion.name().replace("&", "&&"));
            check.setToolTipText(Messages.Find_termTip);
            check.setSelection(true);
            check.addListener(SWT.Selection, event -> search());
            terms.put(criterion.key(), check);
        }
    }

    private List<RowAction> actions(MentorMatch match) {
        return List.of(new RowAction('p', Icon.ADD, Messages.Find_propose, Messages.Find_proposeTip,
                () -> propose(match)), new RowAction('m', Icon.EMAIL, Messages.Find_write, Messages.Find_writeTip,
                () -> write(match)));
    }

    @Override
    public void networkChanged() {
        wish();
    }

    @Override
    public void edited(NetworkChange change) {
        refresh.soon();
    }

    @Override
    public void peopleChanged(PeopleChange change) {
        refresh.soon();
    }

    /** Begins with what the owner said they want to learn, or can teach. */
    private void wish() {
        skills.clear();
        open.network().ifPresent(network -> skills.found(matches.wanted(network, asMentee.getSelection())));
        search();
    }

    private void search() {
        int number = ++current;
        var people = open.people().orElse(null);
        if (people == null) {
            NoNetwork.say(empty, Icon.MENTORING, open);
            body.show(empty);
            return;
        }
        var without = terms.entrySet().stream().filter(each -> !each.getValue().getSelection()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var wish = new MentorWish(asMentee.getSelection(), skills.skills(), without);
        var rows = people.rows();
        var work = matches.look(open.network().orElseThrow(), wish, rows, people.day());
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
    }

    private void found(int number, Found found) {
        if (number == current && !root.isDisposed()) {
            show(found);
        }
    }

    private void show(Found found) {
        list.show(found.matches());
        unclaimed.setText(found.unclaimed().isEmpty() ? ""
                : NLS.bind(Messages.Find_unclaimed, String.join(", ", found.unclaimed())).replace("&", "&&"));
        unclaimed.setVisible(!found.unclaimed().isEmpty());
        ((GridData) unclaimed.getLayoutData()).exclude = found.unclaimed().isEmpty();
        empty.say(Icon.MENTORING, skills.skills().isEmpty() ? Messages.Find_empty : Messages.Find_nobody,
                skills.skills().isEmpty() ? Messages.Find_emptyHint : Messages.Find_nobodyHint);
        body.show(found.matches().isEmpty() ? empty : list);
        root.layout();
    }

    private Optional<Person> person(UUID id) {
        return open.network().flatMap(network -> network.find(id)).filter(Person.class::isInstance)
                .map(Person.class::cast);
    }

    private void propose(MentorMatch match) {
        person(match.id()).ifPresent(person -> new MentorshipEdits(open).begin(MentorshipKind.ONE_TO_ONE,
                !asMentee.getSelection(), List.of(person), String.join(", ", skills.skills()),
                MentorshipStatus.PROPOSED));
    }

    private void write(MentorMatch match) {
        person(match.id()).ifPresent(person -> links.write(Draft.to(person)));
    }

    void setFocus() {
        skills.control().setFocus();
    }

    /** @return the skills, for tests */
    SkillsField skills() {
        return skills;
    }

    /** @return the list, for tests */
    RowList<MentorMatch> list() {
        return list;
    }
}
