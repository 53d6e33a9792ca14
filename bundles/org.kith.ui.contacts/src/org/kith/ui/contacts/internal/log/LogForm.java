// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.log;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Direction;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Participation;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.edits.Favours;
import org.kith.ui.contacts.internal.edits.InteractionDraft;
import org.kith.ui.contacts.internal.edits.InteractionEdits;
import org.kith.ui.field.Choice;
import org.kith.ui.field.PeopleField;
import org.kith.ui.contacts.internal.phrases.DayPhrase;
import org.kith.ui.contacts.internal.phrases.InteractionKinds;
import org.kith.ui.contacts.internal.phrases.Moment;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** The fields of an interaction: who, how, when, whose initiative, what about, who helped whom. Logs a new one, or changes one. */
public final class LogForm {

    private static final int NOTE_HEIGHT = 72;

    private final OpenNetwork open;
    private final InteractionEdits edits;
    private final Composite root;
    private final PeopleField who;
    private final Choice<InteractionKind> kind;
    private final Text when;
    private final Label whenMeans;
    private final Choice<Direction> direction;
    private final Text subject;
    private final Text note;
    private final AddedLines<HelpLine> help;
    private final AddedLines<PromiseLine> promises;
    private final Label problem;
    private Runnable onResize = () -> { };
    private Interaction changed;

    /** Builds the fields of a new interaction. */
    public LogForm(Composite parent, OpenNetwork open) {
        this.open = open;
        edits = new InteractionEdits(open);
        root = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(2, false);
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.MEDIUM;
        layout.horizontalSpacing = Space.MEDIUM;
        layout.verticalSpacing = Space.SMALL;
        root.setLayout(layout);
        who = createWho();
        kind = createKind();
        when = text(Messages.Log_when, SWT.SINGLE);
        label("");
        whenMeans = hint();
        direction = createDirection();
        subject = text(Words.of(ContactsPackage.Literals.INTERACTION__SUBJECT), SWT.SINGLE);
        note = text(Messages.Log_note, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        topLabel(Messages.Log_help);
        help = added(new AddedLines<>(root, Messages.Log_addHelp, HelpLine::new, this::resized));
        topLabel(Messages.Log_promises);
        promises = added(new AddedLines<>(root, Messages.Log_addPromise, PromiseLine::new, this::resized));
        label("");
        problem = Theme.of(root).tone(hint(), Tone.RED);
        finish();
    }

    private void finish() {
        ((GridData) note.getLayoutData()).heightHint = NOTE_HEIGHT;
        ((GridData) note.getLayoutData()).grabExcessVerticalSpace = true;
        ((GridData) note.getLayoutData()).verticalAlignment = SWT.FILL;
        note.addListener(SWT.Traverse, LogForm::leaveNote);
        when.setText(Messages.Day_now);
        when.addListener(SWT.Modify, event -> explainWhen());
        direction.choose(Direction.MUTUAL);
        explainWhen();
        who.onChange(() -> {
            help.offer(who.people());
            promises.offer(who.people());
        });
        Theme.of(root).own(root);
    }

    private void topLabel(String name) {
        ((GridData) label(name).getLayoutData()).verticalAlignment = SWT.TOP;
    }

    private static <L extends AddedLines.Line> AddedLines<L> added(AddedLines<L> lines) {
        lines.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return lines;
    }

    private void resized() {
        Theme.of(root).own(root);
        root.layout(true, true);
        onResize.run();
    }

    /** Says what happens when the form needs more or less room. */
    public void onResize(Runnable action) {
        onResize = action;
    }

    /** Enter logs, Shift+Enter begins a line; Tab goes on. */
    private static void leaveNote(Event event) {
        boolean enter = event.detail == SWT.TRAVERSE_RETURN && (event.stateMask & SWT.MODIFIER_MASK) == 0;
        if (enter || event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private Label label(String text) {
        var label = new Label(root, SWT.NONE);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        return Theme.of(root).tone(label, Tone.MUTED);
    }

    private Label hint() {
        var hint = new Label(root, SWT.WRAP);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return Theme.of(root).tone(Theme.of(root).face(hint, Face.SMALL), Tone.MUTED);
    }

    private Text text(String name, int style) {
        var label = label(name);
        if ((style & SWT.MULTI) != 0) {
            ((GridData) label.getLayoutData()).verticalAlignment = SWT.TOP;
        }
        var text = new Text(root, SWT.BORDER | style);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        AccessibleName.of(text, name);
        return text;
    }

    private PeopleField createWho() {
        label(Messages.Log_who);
        var field = new PeopleField(root, open, Messages.Log_whoHint);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 400;
        field.control().setLayoutData(data);
        return field;
    }

    private Choice<InteractionKind> createKind() {
        ((GridData) label(Words.of(ContactsPackage.Literals.INTERACTION__KIND)).getLayoutData()).verticalAlignment =
                SWT.TOP;
        var choice = new Choice<>(root, 2, InteractionKind.VALUES, Words::of,
                value -> InteractionKinds.icon(value).image(root.getDisplay()), Set.of());
        choice.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        choice.choose(InteractionKind.MEETING_IN_PERSON);
        return choice;
    }

    private Choice<Direction> createDirection() {
        label(Words.of(ContactsPackage.Literals.INTERACTION__DIRECTION));
        var choice = new Choice<>(root, 3, List.of(Direction.MUTUAL, Direction.OUTBOUND, Direction.INBOUND),
                Words::of, value -> null, kind.letters());
        choice.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return choice;
    }

    /** @return the widget, for its layout */
    public Control control() {
        return root;
    }

    /** Presets the people of a new interaction. */
    public void startWith(List<UUID> people) {
        who.show(rows(people));
        if (people.isEmpty()) {
            who.setFocus();
        } else {
            kind.control().setFocus();
        }
    }

    private List<PersonRow> rows(List<UUID> people) {
        return people.stream().map(id -> open.people().flatMap(all -> all.row(id))).flatMap(Optional::stream)
                .filter(row -> !row.owner()).toList();
    }

    /** Shows an interaction to change. */
    public void edit(Interaction interaction) {
        changed = interaction;
        var draft = InteractionDraft.of(interaction, open.clock().getZone());
        who.show(rows(interaction.getParticipations().stream().map(Participation::getParty)
                .filter(Person.class::isInstance).map(party -> party.getId()).toList()));
        kind.choose(draft.kind());
        when.setText(draft.when().toString());
        direction.choose(draft.direction());
        subject.setText(draft.subject());
        note.setText(draft.notes());
        kind.control().setFocus();
    }

    private void explainWhen() {
        try {
            whenMeans.setText(explanation(moment()));
            Theme.of(root).tone(whenMeans, Tone.MUTED);
        } catch (DateTimeException wrong) {
            whenMeans.setText(wrong.getMessage());
            Theme.of(root).tone(whenMeans, Tone.RED);
        }
        whenMeans.requestLayout();
    }

    private static String explanation(Moment moment) {
        var day = DateTexts.day(moment.day());
        return moment.time() == null ? day : NLS.bind(Messages.Log_dayAndTime, day, moment.time());
    }

    private Moment moment() {
        return new DayPhrase(LocalDateTime.now(open.clock())).parse(when.getText());
    }

    /** @return whether it was logged; if not, the form says why */
    public boolean submit() {
        problem.setText("");
        if (!who.unresolved().isEmpty() && !who.takeTyped()) {
            return refuse(NLS.bind(Messages.Log_unknownPerson, who.unresolved()), who::setFocus);
        }
        if (who.people().isEmpty()) {
            return refuse(Messages.Log_nobody, who::setFocus);
        }
        var silent = promises.lines().stream().filter(PromiseLine::isBlank).findFirst();
        if (silent.isPresent()) {
            return refuse(Messages.Log_promiseMissing, silent.get()::focusOnWhat);
        }
        try {
            return store(draft(), favours());
        } catch (DateTimeException wrong) {
            return refuse(wrong.getMessage(), this::focusOnDay);
        }
    }

    private boolean refuse(String reason, Runnable focus) {
        problem.setText(reason);
        problem.requestLayout();
        focus.run();
        return false;
    }

    /** Either when it happened or until when something was promised is no day. */
    private void focusOnDay() {
        try {
            moment();
            promises.lines().getLast().focusOnDay();
        } catch (DateTimeException wrong) {
            when.setFocus();
        }
    }

    private boolean store(InteractionDraft draft, Favours favours) {
        return changed == null ? edits.log(draft, favours) : edits.change(changed, draft, favours);
    }

    private Favours favours() {
        var network = open.network().orElseThrow();
        var owner = network.root().getOwner();
        return new Favours(help.lines().stream().map(line -> line.help(owner, person(line.person()))).toList(),
                promises.lines().stream().map(line -> line.promise(person(line.person()))).toList());
    }

    private Person person(PersonRow row) {
        return (Person) open.network().orElseThrow().find(row.id()).orElseThrow();
    }

    private InteractionDraft draft() {
        var network = open.network().orElseThrow();
        var people = who.people().stream().map(row -> network.find(row.id())).flatMap(Optional::stream)
                .map(Person.class::cast).toList();
        return new InteractionDraft(people, kind.value(), moment(), direction.value(), subject.getText().strip(),
                Objects.requireNonNullElse(note.getText(), "").strip());
    }
}
