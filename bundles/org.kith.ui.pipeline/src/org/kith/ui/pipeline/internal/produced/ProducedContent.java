// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.produced;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.core.NetworkChange;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.pipeline.TiesProduced;
import org.kith.core.tie.Ties;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.ui.chart.ChartCanvas;
import org.kith.ui.export.ExportFormat;
import org.kith.ui.export.FileExport;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.network.PeopleChange;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;
import org.kith.ui.widget.Refresh;

/** The contents of What My Ties Produced: opportunities by the ties and the sources that led to them. */
final class ProducedContent implements OpenNetworkListener {

    private static final int[] WEIGHTS = {55, 45};
    private static final int COLUMNS = 3;

    private final OpenNetwork open;
    private final Ties ties;
    private final Leads leads;
    private final Deck root;
    private final EmptyState empty;
    private final Composite page;
    private final ChartCanvas canvas;
    private final DoorTable table;
    private final Refresh refresh;
    private Combo kinds;
    private Label summary;
    private OpportunityKind kind;
    private ProducedCharts charts;

    /** Where the report leads to; the workbench says how. */
    interface Leads {

        /** Shows an opportunity on its board. */
        void open(UUID opportunity);

        /** Shows the boards. */
        void openBoards();
    }

    /** Builds the contents; they follow the open network until they are disposed. */
    ProducedContent(Composite parent, OpenNetwork open, Ties ties, Leads leads) {
        this.open = open;
        this.ties = ties;
        this.leads = leads;
        root = new Deck(parent);
        empty = new EmptyState(root);
        page = new Composite(root, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        page.setLayout(layout);
        createHead();
        var sash = new SashForm(page, SWT.VERTICAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas = new ChartCanvas(sash, Messages.Charts_name);
        table = new DoorTable(sash, leads::open);
        sash.setWeights(WEIGHTS);
        Theme.of(root).own(root);
        refresh = new Refresh(root, this::show);
        open.addListener(root, this);
        show();
    }

    private void createHead() {
        var head = new Composite(page, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.SMALL;
        head.setLayout(layout);
        kinds = AccessibleName.of(new Combo(head, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.Kind_which);
        var names = new ArrayList<>(List.of(Messages.Kind_all));
        OpportunityKind.VALUES.forEach(each -> names.add(Words.of(each)));
        kinds.setItems(names.toArray(String[]::new));
        kinds.select(0);
        kinds.addListener(SWT.Selection, event -> choose(kinds.getSelectionIndex()));
        summary = Theme.of(head).tone(new Label(head, SWT.WRAP), Tone.MUTED);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        createSave(head);
    }

    private void createSave(Composite head) {
        var export = new FileExport(open, Messages.Save_title, formats());
        var save = new Button(head, SWT.PUSH);
        save.setText(Messages.Save);
        save.setToolTipText(Messages.Save_tip);
        save.setImage(Icon.EXPORT.image(root.getDisplay()));
        save.addListener(SWT.Selection, event -> export.ask(root.getShell(), Messages.Save_file));
    }

    /** @return in what formats the report can be saved */
    List<ExportFormat> formats() {
        return List.of(ExportFormat.svg(() -> canvas.svg()), ExportFormat.png(() -> canvas.picture()),
                ExportFormat.csv(() -> charts.csv()));
    }

    private void choose(int index) {
        kind = index == 0 ? null : OpportunityKind.VALUES.get(index - 1);
        show();
    }

    @Override
    public void networkChanged() {
        show();
    }

    @Override
    public void edited(NetworkChange change) {
        refresh.soon();
    }

    @Override
    public void peopleChanged(PeopleChange change) {
        refresh.soon();
    }

    private void show() {
        if (open.people().isEmpty()) {
            NoNetwork.say(empty, Icon.BOARD, open);
            root.show(empty);
            return;
        }
        var all = Pipelines.opportunities(open.network().orElseThrow().root()).toList();
        if (all.isEmpty()) {
            empty.say(Icon.BOARD, Messages.Empty, Messages.Empty_hint);
        } else {
            empty.say(Icon.BOARD, Messages.NoSources, Messages.NoSources_hint);
        }
        empty.button(Messages.Empty_boards, leads::openBoards);
        boolean traced = all.stream().anyMatch(each -> !each.getSources().isEmpty());
        if (traced) {
            show(all.stream().filter(each -> kind == null || each.getKind() == kind).toList());
        }
        root.show(traced ? page : empty);
    }

    private void show(List<Opportunity> opportunities) {
        var people = open.people().orElseThrow();
        var produced = TiesProduced.of(open.network().orElseThrow().root(), opportunities, (person, day) -> ties
                .strength(people.row(person.getId()).orElseThrow(), day).tieClass());
        charts = new ProducedCharts(produced);
        canvas.show(charts.charts(), charts.words());
        table.show(produced.doors());
        summary.setText(Texts.joined(NLS.bind(Messages.Summary_won, produced.won(), produced.opportunities()),
                produced.lengthOfWon() == 0 ? "" : NLS.bind(Messages.Summary_length,
                        NumberFormat.getInstance().format(produced.lengthOfWon()))));
        summary.requestLayout();
    }

    void setFocus() {
        if (root.shows(page)) {
            table.control().control().setFocus();
        } else {
            empty.setFocus();
        }
    }

    /** @return what is drawn, for tests */
    ChartCanvas canvas() {
        return canvas;
    }

    /** @return the table, for tests */
    DoorTable table() {
        return table;
    }

    /** @return whether everything is there to be seen */
    boolean settled() {
        return !refresh.isDue();
    }
}
