// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.duplicate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.core.Network;
import org.kith.core.NetworkChange;
import org.kith.core.Networks;
import org.kith.core.duplicate.Duplicates;
import org.kith.core.duplicate.Proposal;
import org.kith.model.contacts.Person;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.table.Column;
import org.kith.ui.table.DataTable;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** The contents of Duplicates: who may be there twice above, the two of a pair side by side below. */
public final class DuplicatesContent implements OpenNetworkListener {

    private static final int[] SHARES = {2, 3};

    private final OpenNetwork open;
    private final Duplicates duplicates;
    private final DuplicateSearch search;
    private final Composite root;
    private final Label title;
    private final Button merge;
    private final Button apart;
    private final DataTable<Pair> pairs;
    private final DataTable<Comparison.Field> comparison;
    private final Label hint;
    private final Set<EAttribute> taken = new HashSet<>();
    private final List<Pair> undecided = new ArrayList<>();
    private Pair shown;

    /** Builds the contents; they follow the open network until they are disposed. */
    public DuplicatesContent(Composite parent, OpenNetwork open, Networks networks, Duplicates duplicates) {
        this.open = open;
        this.duplicates = duplicates;
        root = new Composite(parent, SWT.NONE);
        root.setLayout(layout(1, 0));
        search = new DuplicateSearch(root, open, networks, duplicates, this::found);
        var bar = new Composite(root, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        bar.setLayout(layout(3, Space.SMALL));
        title = Theme.of(bar).face(new Label(bar, SWT.NONE), Face.HEADING);
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        merge = button(bar, Messages.Duplicates_merge, Messages.Duplicates_mergeTip, this::merge);
        apart = button(bar, Messages.Duplicates_apart, Messages.Duplicates_apartTip, this::keepApart);
        var sash = new SashForm(root, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        pairs = createPairs(sash);
        comparison = createComparison(sash);
        sash.setWeights(SHARES);
        hint = Theme.of(root).tone(new Label(root, SWT.NONE), Tone.MUTED);
        var data = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        data.horizontalIndent = Space.MEDIUM;
        hint.setLayoutData(data);
        Theme.of(root).own(root);
        open.addListener(root, this);
        networkChanged();
    }

    private static GridLayout layout(int columns, int margin) {
        var layout = new GridLayout(columns, false);
        layout.marginWidth = 2 * margin;
        layout.marginHeight = margin;
        layout.horizontalSpacing = Space.SMALL;
        layout.verticalSpacing = 0;
        return layout;
    }

    private static Button button(Composite bar, String text, String tip, Runnable action) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, pressed -> action.run());
        return button;
    }

    private DataTable<Pair> createPairs(Composite parent) {
        var table = new DataTable<Pair>(parent, Messages.Duplicates_pairs, Pair::number, List.of(
                new Column<>("score", Messages.Duplicates_score, 2, pair -> pair.percent() + " %", Pair::percent, null),
                Column.text("first", Messages.Duplicates_first, 5, Pair::first),
                Column.text("second", Messages.Duplicates_second, 5, Pair::second),
                Column.text("reasons", Messages.Duplicates_reasons, 9, pair -> String.join(", ", pair.reasons()))));
        table.onSelection(selection -> choose(selection.isEmpty() ? null : selection.getFirst()));
        table.onOpen(pair -> merge());
        return table;
    }

    private DataTable<Comparison.Field> createComparison(Composite parent) {
        var table = new DataTable<Comparison.Field>(parent, Messages.Duplicates_comparison, Comparison.Field::number,
                List.of(new Column<>("field", Messages.Duplicates_field, 5, Comparison.Field::name,
                        Comparison.Field::number, null),
                        Column.text("first", Messages.Duplicates_first, 6, Comparison.Field::one),
                        Column.text("second", Messages.Duplicates_second, 6, Comparison.Field::other),
                        Column.text("merged", Messages.Duplicates_merged, 6, Comparison.Field::merged)));
        table.onOpen(this::takeOther);
        return table;
    }

    @Override
    public void networkChanged() {
        undecided.clear();
        show(List.of());
        if (open.network().isEmpty()) {
            NoNetwork.say(pairs.empty(), Icon.PEOPLE, open);
            title.setText("");
        } else {
            pairs.empty().say(Icon.PEOPLE, Messages.Duplicates_searching, Messages.Duplicates_searchingHint);
            title.setText(Messages.Duplicates_searching);
            search.soon();
        }
    }

    @Override
    public void edited(NetworkChange change) {
        if (change.transaction().reverts() != null) {
            undecided.clear();
        }
        search.soon();
    }

    private void found(List<Proposal> found) {
        var lines = new ArrayList<Pair>();
        undecided.removeIf(each -> found.stream().anyMatch(each::isOf));
        var proposals = Stream.concat(found.stream(), undecided.stream().map(Pair::proposal)).toList();
        for (var proposal : proposals) {
            var first = person(proposal.first());
            var second = person(proposal.second());
            if (first.isPresent() && second.isPresent()) {
                lines.add(Pair.of(lines.size(), proposal, first.get().getLabel(), second.get().getLabel()));
            }
        }
        pairs.empty().say(Icon.PEOPLE, Messages.Duplicates_none, Messages.Duplicates_noneHint);
        title.setText(lines.isEmpty() ? "" : NLS.bind(Messages.Duplicates_title, lines.size()));
        show(lines);
    }

    private void show(List<Pair> lines) {
        pairs.rows(lines);
        choose(null);
        pairs.selectFirst();
    }

    private Optional<Person> person(UUID id) {
        return open.network().flatMap(network -> network.find(id)).map(Person.class::cast);
    }

    private void choose(Pair pair) {
        taken.clear();
        shown = pair;
        compare();
    }

    private void takeOther(Comparison.Field field) {
        if (field.choice() != null) {
            if (!taken.remove(field.choice())) {
                taken.add(field.choice());
            }
            compare();
        }
    }

    private void compare() {
        merge.setEnabled(shown != null);
        apart.setEnabled(shown != null);
        var one = shown == null ? null : person(shown.firstId()).orElse(null);
        var other = shown == null ? null : person(shown.secondId()).orElse(null);
        if (one == null || other == null) {
            comparison.empty().say(Icon.PERSON, Messages.Duplicates_nothing, Messages.Duplicates_nothingHint);
            comparison.rows(List.of());
            hint.setText("");
            return;
        }
        var merged = duplicates.preview(network(), one, other, taken);
        var fields = Comparison.of(one, other, merged);
        comparison.rows(fields);
        hint.setText(fields.stream().anyMatch(field -> field.choice() != null) ? Messages.Duplicates_chooseTip : "");
    }

    private Network network() {
        return open.network().orElseThrow();
    }

    private void merge() {
        onPair(Messages.Duplicates_merge, (one, other) -> {
            duplicates.merge(network(), one, other, Set.copyOf(taken));
            keepUndecided(shown);
        });
    }

    /** What was proposed for either of two stays proposed for who they are now, though they may look less alike. */
    private void keepUndecided(Pair merged) {
        rest(merged).stream().filter(each -> each.isAbout(merged.firstId()) || each.isAbout(merged.secondId()))
                .map(each -> each.after(merged)).filter(each -> !each.firstId().equals(each.secondId()))
                .forEach(undecided::add);
    }

    private void keepApart() {
        onPair(Messages.Duplicates_apart, (one, other) -> duplicates.dismiss(network(), one, other));
    }

    private interface Decision {
        void take(Person one, Person other);
    }

    /** The pair goes at once; the search that follows tells what is left. */
    private void onPair(String attempted, Decision decision) {
        var pair = shown;
        if (pair != null && open.attempt(attempted,
                () -> decision.take(person(pair.firstId()).orElseThrow(), person(pair.secondId()).orElseThrow()))) {
            open.selection().select(List.of(pair.firstId()));
            undecided.removeIf(each -> each.isOf(pair.proposal()));
            show(rest(pair));
        }
    }

    private List<Pair> rest(Pair pair) {
        var rest = new ArrayList<Pair>();
        for (int i = 0; i < pairs.total(); i++) {
            rest.add(pairs.row(i));
        }
        rest.remove(pair);
        return rest;
    }

    /** Puts the focus into the list of pairs. */
    public void setFocus() {
        pairs.setFocus();
    }

    /** @return the list of pairs, for tests */
    DataTable<Pair> pairs() {
        return pairs;
    }

    /** @return the fields side by side, for tests */
    DataTable<Comparison.Field> comparison() {
        return comparison;
    }
}
