// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.core.Network;
import org.kith.core.growth.Reviews;
import org.kith.core.growth.Week;
import org.kith.model.contacts.Person;
import org.kith.model.growth.WeeklyReview;
import org.kith.ui.field.PeopleField;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** A week in five minutes: what happened, who helped, whom to thank, how sure of oneself one is, three intentions. */
public final class WeeklyReviewDialog extends FieldDialog {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 110;
    private static final int MOST = 10;
    private static final int USUAL = 5;
    private static final int INTENTIONS = 3;

    private final OpenNetwork open;
    private final LocalDate monday;
    private final Optional<WeeklyReview> known;
    private final List<Text> intentions = new ArrayList<>();
    private Text happened;
    private PeopleField helpers;
    private PeopleField toThank;
    private Combo confidence;

    /** @param open the network whose week is looked back on; one must be open */
    public WeeklyReviewDialog(Shell parent, OpenNetwork open) {
        super(parent, Messages.Review_title, Messages.Review_keep);
        this.open = open;
        monday = Reviews.week(LocalDate.now(open.clock()));
        known = Reviews.of(network().root(), monday);
    }

    private Network network() {
        return open.network().orElseThrow();
    }

    @Override
    protected void createFields(Composite area) {
        var week = Week.of(network(), monday, open.clock().getZone());
        Theme.of(area).face(label(area, NLS.bind(Messages.Review_week, DateTexts.day(monday),
                DateTexts.day(monday.plusWeeks(1).minusDays(1)))), Face.HEADING);
        Reviews.of(network().root(), monday.minusWeeks(1)).map(WeeklyReview::getIntentions)
                .filter(before -> !before.isEmpty()).ifPresent(before -> Theme.of(area).tone(label(area,
                        NLS.bind(Messages.Review_intended, String.join("; ", before))), Tone.MUTED));
        label(area, Messages.Review_happened);
        happened = block(area, known.map(WeeklyReview::getHappened)
                .orElseGet(() -> String.join("\n", week.happened())));
        helpers = people(area, Messages.Review_helpers, known.<List<Person>>map(WeeklyReview::getHelpers)
                .orElse(week.helpers()));
        toThank = people(area, Messages.Review_toThank, known.<List<Person>>map(WeeklyReview::getToThank)
                .orElse(week.helpers()));
        label(area, Messages.Review_confidence);
        confidence = AccessibleName.of(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.Review_confidence);
        confidence.setItems(IntStream.rangeClosed(1, MOST).mapToObj(String::valueOf).toArray(String[]::new));
        confidence.select(known.map(WeeklyReview::getConfidence).orElse(USUAL) - 1);
        confidence.setLayoutData(wide(WIDTH));
        label(area, Messages.Review_intentions);
        var before = known.<List<String>>map(WeeklyReview::getIntentions).orElse(List.of());
        IntStream.range(0, INTENTIONS).forEach(i -> intentions.add(intention(area, i,
                i < before.size() ? before.get(i) : "")));
    }

    private static Label label(Composite area, String text) {
        var label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(wide(WIDTH));
        return label;
    }

    private static Text block(Composite area, String text) {
        var block = AccessibleName.of(new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL),
                Messages.Review_happened);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        block.setLayoutData(data);
        block.setText(text == null ? "" : text);
        // Tab leads on, as in a dialog of lines
        block.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        return block;
    }

    private PeopleField people(Composite area, String name, List<Person> some) {
        label(area, name);
        var field = new PeopleField(area, open, name);
        field.control().setLayoutData(wide(WIDTH));
        field.show(some.stream().flatMap(each -> open.people().orElseThrow().row(each.getId()).stream()).toList());
        return field;
    }

    private static Text intention(Composite area, int number, String text) {
        var hint = NLS.bind(Messages.Review_intention, number + 1);
        var field = AccessibleName.of(new Text(area, SWT.SINGLE | SWT.BORDER), hint);
        field.setMessage(hint);
        field.setText(text);
        field.setLayoutData(wide(WIDTH));
        return field;
    }

    /** A name that was typed and not chosen is chosen now; what is nobody's keeps the dialog open. */
    @Override
    protected void okPressed() {
        if (isTaken(helpers) && isTaken(toThank)
                && open.edit(NLS.bind(Messages.Edit_review, DateTexts.day(monday)), this::keep)) {
            super.okPressed();
        }
    }

    private static boolean isTaken(PeopleField field) {
        boolean taken = field.unresolved().isEmpty() || field.takeTyped();
        if (!taken) {
            field.setFocus();
        }
        return taken;
    }

    private void keep() {
        var review = Reviews.begin(network(), monday);
        review.setHappened(happened.getText().isBlank() ? null : happened.getText().strip());
        review.setConfidence(confidence.getSelectionIndex() + 1);
        ECollections.setEList(review.getHelpers(), people(helpers));
        ECollections.setEList(review.getToThank(), people(toThank));
        ECollections.setEList(review.getIntentions(), intentions.stream().map(Text::getText).map(String::strip)
                .filter(each -> !each.isEmpty()).toList());
        Reviews.planThanks(network(), review, LocalDate.now(open.clock()));
    }

    private List<Person> people(PeopleField field) {
        return field.people().stream().flatMap(row -> network().find(row.id()).stream()).map(Person.class::cast)
                .toList();
    }
}
