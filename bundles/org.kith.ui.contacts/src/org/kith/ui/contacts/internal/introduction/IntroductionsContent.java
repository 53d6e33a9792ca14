// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.NetworkChange;
import org.kith.core.graph.TieGraph;
import org.kith.core.graph.TieGraphs;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.GraphSource;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.network.PeopleChange;
import org.kith.ui.rows.RowList;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;
import org.kith.ui.widget.Refresh;

/** The contents of Introductions: whom to reach, the ways there, who should meet, and what is under way. */
final class IntroductionsContent implements OpenNetworkListener {

    private final OpenNetwork open;
    private final IntroductionRows rows;
    private final IntroductionActions actions;
    private final IntroductionEdits edits;
    private final GraphSource graphs;
    private final Refresh refresh;
    private final Composite root;
    private final TargetField field;
    private final Deck body;
    private final RowList<IntroductionRow> list;
    private final EmptyState empty;
    private Target target;
    private TieGraph graph;
    private boolean settled;
    private List<IntroductionRow> pairs = List.of();

    /** Builds the contents; they follow the open network until they are disposed. */
    IntroductionsContent(Composite parent, OpenNetwork open, TieGraphs graphs, IntroductionRows rows,
            ViewLinks links, Consent consent) {
        this.open = open;
        this.rows = rows;
        edits = new IntroductionEdits(open);
        actions = new IntroductionActions(parent.getShell(), open, links, consent);
        root = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = Space.MEDIUM;
        layout.verticalSpacing = Space.SMALL;
        root.setLayout(layout);
        this.graphs = new GraphSource(Messages.Name, root, open, graphs);
        field = createField();
        body = new Deck(root);
        list = createList();
        empty = new EmptyState(body);
        Theme.of(root).own(root);
        refresh = new Refresh(root, this::refresh);
        open.addListener(root, this);
        networkChanged();
        revealed();
    }

    private TargetField createField() {
        var head = new Composite(root, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout();
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = 0;
        head.setLayout(layout);
        var created = new TargetField(head, open, this::reach);
        created.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return created;
    }

    private RowList<IntroductionRow> createList() {
        var created = new RowList<IntroductionRow>(body, SWT.V_SCROLL, Messages.Name,
                new IntroductionRenderer(body));
        created.onOpen(actions::open);
        created.offer(actions::of);
        return created;
    }

    /** Shows the ways to a person as if they had been chosen. */
    void reach(UUID person) {
        open.network().flatMap(network -> network.find(person)).filter(Person.class::isInstance).map(Person.class::cast)
                .ifPresent(found -> field.choose(new Target(found.getId(), found.getLabel(), false)));
    }

    private void reach(Target chosen) {
        target = chosen;
        show();
    }

    @Override
    public void networkChanged() {
        target = null;
        graph = null;
        pairs = List.of();
        graphs.cancel();
        outdate();
        show();
    }

    /** An introduction that somebody looks for is under way, or to be thanked for. */
    @Override
    public void revealed() {
        if (open.network().isPresent() && open.revealed().isPresent()) {
            show();
            list.rows().stream().filter(row -> row instanceof IntroductionRow.Pending pending
                    && pending.introduction().getId().equals(open.revealed().get())).findFirst()
                    .ifPresent(list::select);
        }
    }

    @Override
    public void edited(NetworkChange change) {
        outdate();
    }

    @Override
    public void peopleChanged(PeopleChange change) {
        outdate();
    }

    private void outdate() {
        settled = false;
        refresh.soon();
    }

    private void refresh() {
        if (open.people().isPresent()) {
            graphs.read(this::read);
        }
    }

    /** Pairs are looked for on another thread: that takes a moment where many are tied. */
    private void read(TieGraph made) {
        graph = made;
        show();
        var display = root.getDisplay();
        Job.createSystem(Messages.Pairs, monitor -> {
            var found = rows.pairs(made);
            if (!display.isDisposed()) {
                display.asyncExec(() -> paired(made, found));
            }
        }).schedule();
    }

    private void paired(TieGraph of, List<IntroductionRow> found) {
        if (!root.isDisposed() && graph == of) {
            pairs = found;
            settled = true;
            show();
        }
    }

    private void show() {
        if (open.network().isEmpty()) {
            NoNetwork.say(empty, Icon.LINK, open);
            body.show(empty);
            return;
        }
        var all = new ArrayList<IntroductionRow>();
        if (graph != null) {
            all.addAll(target == null ? List.of() : found());
        }
        all.addAll(IntroductionRows.introductions(Messages.Unthanked, edits.unthanked()));
        all.addAll(IntroductionRows.introductions(Messages.Pending, edits.pending()));
        all.addAll(target == null ? pairs : List.of());
        list.show(all);
        empty.say(Icon.LINK, Messages.Empty, Messages.EmptyHint);
        body.show(all.isEmpty() ? empty : list);
    }

    private List<IntroductionRow> found() {
        var root = open.network().orElseThrow().root();
        if (!target.organization()) {
            return rows.ways(graph, target);
        }
        return open.network().flatMap(network -> network.find(target.id())).map(Organization.class::cast)
                .map(organization -> rows.people(graph, root, organization)).orElse(List.of());
    }

    void setFocus() {
        field.control().setFocus();
    }

    /** @return whether everything is there to be seen */
    boolean settled() {
        return settled && !refresh.isDue();
    }

    /** @return the field, for tests */
    TargetField field() {
        return field;
    }

    /** @return the list, for tests */
    RowList<IntroductionRow> list() {
        return list;
    }

    /** @return what can be done, for tests */
    IntroductionActions actions() {
        return actions;
    }
}
