// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.NetworkChange;
import org.kith.core.guard.Guard;
import org.kith.core.pipeline.Currencies;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.pipeline.Sums;
import org.kith.core.query.QueryException;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.Stage;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.pipeline.internal.detail.OpportunityDetail;
import org.kith.ui.pipeline.internal.edits.OpportunityEdits;
import org.kith.ui.pipeline.internal.edits.Questions;
import org.kith.ui.query.FactSources;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;

/** The contents of Opportunities: a board, what can be chosen above it, and the selected card beside it. */
final class BoardContent implements OpenNetworkListener, BoardActions {

    private static final int[] WEIGHTS = {64, 36};

    private final OpenNetwork open;
    private final OpportunityEdits edits;
    private final BoardState state;
    private final OpportunityDetail.Sources sources;
    private final Deck root;
    private final EmptyState empty;
    private final Composite page;
    private final BoardBar bar;
    private final CardFilter cards;
    private final FilterBar filter;
    private final Staff staff = new Staff();
    private final Guard guard;
    private final KnownCards known = new KnownCards();
    private final SashForm sash;
    private final Deck body;
    private final BoardCanvas canvas;
    /** Null before it is shown first. */
    private BoardTable table;
    /** Null before they are shown first. */
    private BoardPlots plots;
    private UUID selected;
    private OpportunityDetail detail;
    private Pipeline pipeline;
    private Grouping grouping = Grouping.NONE;
    private Predicate<Opportunity> shown = opportunity -> true;
    private boolean outdated;

    /** Builds the contents; they follow the open network until they are disposed. */
    BoardContent(Composite parent, OpenNetwork open, FactSources facts, Questions questions, BoardState state,
            OpportunityDetail.Sources sources, Guard guard) {
        this.open = open;
        this.guard = guard;
        this.sources = sources;
        this.state = state;
        edits = new OpportunityEdits(open, questions);
        root = new Deck(parent);
        empty = new EmptyState(root);
        page = new Composite(root, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        bar = new BoardBar(page, this::choose, this::group, this::change,
                new BoardsMenu(open, edits, guard, this::create));
        filter = new FilterBar(page, open, this::show, this::enterBoard);
        cards = new CardFilter(root, open, facts, this::found);
        sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        body = new Deck(sash);
        canvas = new BoardCanvas(body, Messages.Board_name, this);
        body.show(canvas);
        Theme.of(root).own(root);
        open.addListener(root, this);
        show();
        // there is no room for a card to come into sight before the view is laid out
        later(this::revealed);
    }

    private void later(Runnable work) {
        root.getDisplay().asyncExec(() -> {
            if (!root.isDisposed()) {
                work.run();
            }
        });
    }

    private void enterBoard() {
        body.setFocus();
    }

    private void change(Form form) {
        if (form == Form.TABLE && table == null) {
            table = new BoardTable(body, Messages.Board_name, this);
        }
        if (form == Form.PLOTS && plots == null) {
            plots = new BoardPlots(body, open);
        }
        body.show(switch (form) {
            case BOARD -> canvas;
            case TABLE -> table.control();
            case PLOTS -> plots.control();
        });
        show();
    }

    private void group(Grouping chosen) {
        grouping = chosen;
        show();
    }

    private void choose(Pipeline chosen) {
        state.board(chosen.getId());
        show();
        body.setFocus();
    }

    /** The new board is shown at once. */
    private void create(PipelineTemplate template) {
        edits.create(template);
        open.network().flatMap(network -> Pipelines.of(network.root()).reduce((one, next) -> next))
                .ifPresent(this::choose);
    }

    @Override
    public void networkChanged() {
        cards.networkChanged();
        staff.forget();
        known.forget();
        shown = opportunity -> true;
        filter.query().clear();
        show();
    }

    /** Whatever hides the card gives way: another board, a filter, a folded column, another form. */
    @Override
    public void revealed() {
        open.revealed().flatMap(id -> open.network().flatMap(network -> network.find(id)))
                .filter(Opportunity.class::isInstance).map(Opportunity.class::cast).ifPresent(this::reveal);
    }

    private void reveal(Opportunity opportunity) {
        state.board(opportunity.getPipeline().getId());
        if (state.folded().contains(opportunity.getStage())) {
            state.fold(opportunity.getStage());
        }
        if (!shown.test(opportunity)) {
            filter.query().clear();
        }
        bar.show(Form.BOARD);
        change(Form.BOARD);
        canvas.select(opportunity.getId());
        openDetail(opportunity.getId());
    }

    /** Several edits at once are looked at once. */
    @Override
    public void edited(NetworkChange change) {
        cards.edited();
        if (!known.edited(change, id -> open.network().flatMap(network -> network.find(id))
                .filter(Opportunity.class::isInstance).isPresent())) {
            staff.forget();
        }
        if (!outdated) {
            outdated = true;
            later(this::show);
        }
    }

    private void show() {
        outdated = false;
        var all = open.network().map(network -> Pipelines.of(network.root()).toList()).orElse(List.of());
        pipeline = all.stream().filter(each -> each.getId().equals(state.board())).findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
        if (pipeline == null) {
            sayEmpty();
        } else {
            bar.show(all, pipeline);
            applyFilter();
        }
        root.show(pipeline == null ? empty : page);
    }

    /** A query that is not finished yet leaves what was found before. */
    private void applyFilter() {
        try {
            cards.search(filter.query().words());
            filter.query().problem("");
        } catch (QueryException wrong) {
            filter.query().problem(wrong.getMessage());
            showBoard();
        }
    }

    private void found(Predicate<Opportunity> fitting) {
        shown = fitting;
        if (pipeline != null) {
            showBoard();
        }
    }

    private void showBoard() {
        var root = open.network().orElseThrow().root();
        var all = Pipelines.opportunities(root, pipeline).toList();
        var found = all.stream().filter(shown).toList();
        var today = open.people().orElseThrow().day();
        if (plots != null && body.shows(plots.control())) {
            plots.show(pipeline, found, new Currencies(root), today);
        } else {
            show(new BoardReading(root, today, staff, known).board(pipeline, all, found, grouping, state.folded()));
        }
        if (detailIsOpen()) {
            showDetail();
        }
        sayCount(all.size(), found, new Currencies(root));
    }

    private void show(Board board) {
        if (body.shows(canvas)) {
            canvas.show(board);
        } else {
            table.show(board);
        }
    }

    /** How many there are, and what those that are open are worth. */
    private void sayCount(int all, List<Opportunity> found, Currencies currencies) {
        var count = filter.query().words().isEmpty() ? NLS.bind(Messages.Count_all, all)
                : NLS.bind(Messages.Count_some, found.size(), all);
        var worth = new Money(currencies).worth(Sums.of(found.stream().filter(Pipelines::isOpen).toList(), currencies));
        filter.count(worth.isEmpty() ? count : NLS.bind(Messages.Count_worth, count, worth));
    }

    private void sayEmpty() {
        if (open.network().isEmpty()) {
            NoNetwork.say(empty, Icon.BOARD, open);
            return;
        }
        empty.say(Icon.BOARD, Messages.Board_empty, Messages.Board_emptyHint);
        for (var template : PipelineTemplate.all(guard)) {
            empty.button(template.name(), () -> create(template));
        }
    }

    private Optional<Opportunity> find(UUID card) {
        return card == null ? Optional.empty()
                : open.network().flatMap(network -> network.find(card)).map(Opportunity.class::cast);
    }

    private void with(UUID card, Consumer<Opportunity> action) {
        find(card).ifPresent(action);
    }

    private Optional<Stage> stage(UUID key) {
        return Pipelines.stage(pipeline, key);
    }

    @Override
    public void selected(UUID card) {
        selected = card;
        if (detailIsOpen()) {
            showDetail();
        }
    }

    private boolean detailIsOpen() {
        return detail != null && sash.getMaximizedControl() == null;
    }

    /** The detail opens beside the board, and closes again for the same card. */
    @Override
    public void open(UUID card) {
        if (detailIsOpen()) {
            closeDetail();
        } else {
            openDetail(card);
            // what was never seen takes no focus before it is laid out
            later(detail::setFocus);
        }
    }

    private void openDetail(UUID card) {
        if (detail == null) {
            detail = new OpportunityDetail(sash, open, edits, sources, this::closeDetail);
            sash.setWeights(WEIGHTS);
            sash.layout();
        }
        selected = card;
        sash.setMaximizedControl(null);
        showDetail();
    }

    private void closeDetail() {
        sash.setMaximizedControl(body);
        body.setFocus();
    }

    /** Without a selected card there is nothing to be shown beside the board. */
    private void showDetail() {
        find(selected).ifPresentOrElse(detail::show, () -> sash.setMaximizedControl(body));
    }

    @Override
    public void move(UUID card, UUID to) {
        with(card, opportunity -> stage(to).ifPresent(stage -> edits.move(opportunity, stage)));
    }

    @Override
    public void delete(UUID card) {
        with(card, edits::delete);
    }

    @Override
    public void add(UUID to, String title) {
        stage(to).ifPresent(stage -> edits.add(stage, title));
    }

    @Override
    public void fold(UUID stage) {
        state.fold(stage);
        show();
    }

    /** Puts the focus where the user begins. */
    void setFocus() {
        if (root.shows(page)) {
            body.setFocus();
        } else {
            empty.setFocus();
        }
    }

    /** @return what is shown beside the board, for tests; null before anything is */
    OpportunityDetail detail() {
        return detail;
    }

    /** @return the filter above the board, for tests */
    FilterBar filter() {
        return filter;
    }

    /** @return the table, for tests; null before it is shown */
    BoardTable table() {
        return table;
    }

    /** @return the plots, for tests; null before they are shown */
    BoardPlots plots() {
        return plots;
    }

    /** @return the board, for tests */
    BoardCanvas canvas() {
        return canvas;
    }
}
