// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.ask;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kith.core.NetworkChange;
import org.kith.core.support.Candidate;
import org.kith.core.support.Support;
import org.kith.model.contacts.Person;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.edits.AskEdits;
import org.kith.ui.contacts.internal.phrases.LastDay;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.field.SkillsField;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.mail.Draft;
import org.kith.ui.rows.RowAction;
import org.kith.ui.rows.RowList;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;

/** The contents of Ask my network: the question, the skills it needs, whom to ask with the reasons, what is open. */
public final class AskContent implements OpenNetworkListener {

    private static final int DAY_WIDTH = 220;

    private final OpenNetwork open;
    private final ViewLinks links;
    private final AskEdits edits;
    private final AskSearch search;
    private final Composite root;
    private final Text question;
    private final SkillsField skills;
    private final Text neededBy;
    private final Deck body;
    private final RowList<AskRow> list;
    private final EmptyState empty;
    private List<Candidate> candidates = List.of();

    /** Builds the contents; they follow the open network until they are disposed. */
    public AskContent(Composite parent, OpenNetwork open, Support support, ViewLinks links) {
        this.open = open;
        this.links = links;
        edits = new AskEdits(open);
        root = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = Space.MEDIUM;
        layout.verticalSpacing = Space.SMALL;
        root.setLayout(layout);
        search = new AskSearch(root, open, support, this::found);
        var head = createHead();
        question = createQuestion(head);
        skills = new SkillsField(head, open, this::search);
        skills.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        neededBy = createNeededBy(head);
        body = new Deck(root);
        list = createList();
        empty = new EmptyState(body);
        Theme.of(root).own(root);
        open.addListener(root, this);
        show();
    }

    private Composite createHead() {
        var head = new Composite(root, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout();
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = 0;
        layout.verticalSpacing = Space.SMALL;
        head.setLayout(layout);
        return head;
    }

    private Text createQuestion(Composite head) {
        var text = new Text(head, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.Ask_question);
        AccessibleName.of(text, Messages.Ask_question);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.Modify, event -> questionChanged());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN && body.shows(list)) {
                event.doit = false;
                list.setFocus();
            }
        });
        return text;
    }

    private Text createNeededBy(Composite head) {
        var text = AccessibleName.of(new Text(head, SWT.SINGLE | SWT.BORDER), Messages.Ask_neededBy);
        text.setMessage(Messages.Ask_neededByField);
        text.setToolTipText(Messages.Ask_neededByHint);
        var data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        data.widthHint = DAY_WIDTH;
        text.setLayoutData(data);
        return text;
    }

    private RowList<AskRow> createList() {
        var rows = new RowList<AskRow>(body, SWT.V_SCROLL, Messages.Ask_list, new AskRenderer(body));
        rows.onOpen(this::act);
        rows.offer(this::actions);
        return rows;
    }

    private void act(AskRow row) {
        if (row instanceof AskRow.Reply reply) {
            answer(reply);
        } else {
            open(row);
        }
    }

    private List<RowAction> actions(AskRow row) {
        return switch (row) {
            case AskRow.Suggested suggested when !suggested.asked() -> List.of(new RowAction('a', Icon.ASK,
                    Messages.Ask_ask, Messages.Ask_askTip, () -> ask(suggested)));
            case AskRow.Reply reply -> replied(reply);
            case AskRow.OpenQuestion asked -> List.of(new RowAction('d', Icon.CADENCE, Messages.Ask_neededBy,
                    Messages.Ask_neededByTip, () -> askForDay(asked)),
                    new RowAction(SWT.DEL, Icon.CLEAR, Messages.Ask_close, Messages.Ask_closeTip,
                            () -> edits.close(asked.request())));
            default -> List.of();
        };
    }

    private List<RowAction> replied(AskRow.Reply reply) {
        var answer = new RowAction(RowAction.NO_KEY, Icon.EDIT, Messages.Ask_answer, Messages.Ask_answerTip,
                () -> answer(reply));
        return reply.asked().isDeclined() ? List.of(answer) : List.of(answer, new RowAction('n', Icon.CLEAR,
                Messages.Ask_decline, Messages.Ask_declineTip, () -> edits.decline(reply.request(), reply.asked())));
    }

    private void askForDay(AskRow.OpenQuestion asked) {
        var day = asked.request().getNeededBy();
        var dialog = new InputDialog(root.getShell(), Messages.Ask_neededBy, Messages.Ask_neededByHint,
                day == null ? "" : day.toString(), AskContent::wrongDay);
        if (dialog.open() == Window.OK) {
            edits.neededBy(asked.request(), LastDay.parse(dialog.getValue()));
        }
    }

    /** @return what is wrong with a day; null if nothing is */
    private static String wrongDay(String text) {
        try {
            LastDay.parse(text);
            return null;
        } catch (DateTimeException unreadable) {
            return unreadable.getMessage();
        }
    }

    private void questionChanged() {
        if (question.getText().isBlank()) {
            skills.clear();
            neededBy.setText("");
        }
        search();
    }

    private void search() {
        if (open.network().isEmpty() || question.getText().isBlank() && skills.skills().isEmpty()) {
            search.cancel();
            candidates = List.of();
            show();
            return;
        }
        skills.found(search.skillsIn(question.getText()));
        search.start(question.getText(), skills.skills());
    }

    private void found(List<Candidate> best) {
        candidates = best;
        show();
    }

    private void show() {
        if (open.network().isEmpty()) {
            NoNetwork.say(empty, Icon.ASK, open);
            body.show(empty);
            return;
        }
        var rows = new ArrayList<AskRow>();
        boolean anybody = candidates.stream().anyMatch(Candidate::knows);
        addSection(rows, Messages.Ask_experienced, Candidate::experienced);
        addSection(rows, Messages.Ask_knowing, candidate -> candidate.knows() && !candidate.experienced());
        addSection(rows, anybody ? Messages.Ask_perhaps : Messages.Ask_nobodyButPerhaps, candidate -> !candidate.knows());
        addQuestions(rows);
        list.show(rows);
        if (question.getText().isBlank()) {
            empty.say(Icon.ASK, Messages.Ask_empty, Messages.Ask_emptyHint);
        } else {
            empty.say(Icon.ASK, Messages.Ask_nobody, Messages.Ask_nobodyHint);
        }
        body.show(rows.isEmpty() ? empty : list);
    }

    private void addSection(List<AskRow> rows, String title, Predicate<Candidate> belongs) {
        var some = candidates.stream().filter(belongs).toList();
        if (!some.isEmpty()) {
            rows.add(new AskRow.Section(title));
            some.forEach(each -> rows.add(new AskRow.Suggested(each, person(each.id()) instanceof Person person
                    && edits.wasAsked(question.getText(), person))));
        }
    }

    private void addQuestions(List<AskRow> rows) {
        var questions = edits.questions();
        if (!questions.isEmpty()) {
            rows.add(new AskRow.Section(Messages.Ask_openQuestions));
        }
        for (var each : questions) {
            rows.add(new AskRow.OpenQuestion(each));
            each.getAsked().forEach(asked -> rows.add(new AskRow.Reply(each, asked)));
        }
    }

    private Person person(UUID id) {
        return open.network().flatMap(network -> network.find(id)).map(Person.class::cast).orElse(null);
    }

    /** Asks somebody: notes it, and hands out a draft. */
    void ask(AskRow.Suggested suggested) {
        var person = person(suggested.candidate().id());
        var words = question.getText().isBlank() ? String.join(", ", skills.skills()) : question.getText();
        var problem = wrongDay(neededBy.getText());
        if (problem != null) {
            MessageDialog.openError(root.getShell(), Messages.Ask_neededBy, problem);
            neededBy.setFocus();
            return;
        }
        if (person != null && !suggested.asked()
                && edits.ask(words, skills.skills(), LastDay.parse(neededBy.getText()), person)) {
            var name = person.getGivenName() == null ? person.getLabel() : person.getGivenName();
            links.write(new Draft(person.getLabel(), person.getPrimaryEmail(), words,
                    NLS.bind(Messages.Ask_draft, name, words)));
        }
    }

    private void open(AskRow row) {
        switch (row) {
            case AskRow.Suggested suggested -> links.open(suggested.candidate().id());
            case AskRow.Reply reply -> links.open(reply.asked().getPerson().getId());
            case AskRow.OpenQuestion asked -> question.setText(asked.request().getQuestion());
            case AskRow.Section section -> {
                // nothing stands behind a heading
            }
        }
    }

    private void answer(AskRow.Reply reply) {
        var dialog = new AnswerDialog(root.getShell(), reply.asked());
        if (dialog.open() == Window.OK) {
            edits.answer(reply.request(), reply.asked(), dialog.answer(), dialog.helpfulness());
        }
    }

    @Override
    public void networkChanged() {
        search();
    }

    @Override
    public void edited(NetworkChange change) {
        search.outdated(change.people());
        search.soon(this::search);
    }

    /** Puts the focus into the question. */
    public void setFocus() {
        question.setFocus();
    }

    /** @return the list, for tests */
    RowList<AskRow> list() {
        return list;
    }

    /** @return the skills, for tests */
    SkillsField skills() {
        return skills;
    }
}
