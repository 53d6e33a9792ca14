// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.NetworkChange;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.Stage;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.pipeline.internal.edits.OpportunityEdits;
import org.kith.ui.pipeline.internal.edits.Questions;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;

/** The contents of Opportunities: a board, and what can be chosen above it. */
final class BoardContent implements OpenNetworkListener, BoardActions {

    private final OpenNetwork open;
    private final OpportunityEdits edits;
    private final BoardState state;
    private final Deck root;
    private final EmptyState empty;
    private final Composite page;
    private final BoardBar bar;
    private final BoardCanvas canvas;
    private Pipeline pipeline;
    private boolean outdated;

    /** Builds the contents; they follow the open network until they are disposed. */
    BoardContent(Composite parent, OpenNetwork open, Questions questions, BoardState state) {
        this.open = open;
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
        bar = new BoardBar(page, this::choose, this::create);
        canvas = new BoardCanvas(page, Messages.Board_name, this);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Theme.of(root).own(root);
        open.addListener(root, this);
        show();
    }

    private void choose(Pipeline chosen) {
        state.board(chosen.getId());
        show();
        canvas.setFocus();
    }

    /** The new board is shown at once. */
    private void create(PipelineTemplate template) {
        edits.create(template);
        open.network().flatMap(network -> Pipelines.of(network.root()).reduce((one, next) -> next))
                .ifPresent(this::choose);
    }

    @Override
    public void networkChanged() {
        show();
    }

    /** Several edits at once are looked at once. */
    @Override
    public void edited(NetworkChange change) {
        if (!outdated) {
            outdated = true;
            root.getDisplay().asyncExec(() -> {
                if (!root.isDisposed()) {
                    show();
                }
            });
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
            canvas.show(new BoardReading(open.network().orElseThrow().root(), open.people().orElseThrow().day())
                    .board(pipeline, opportunity -> true, Grouping.NONE, state.folded()));
        }
        root.show(pipeline == null ? empty : page);
    }

    private void sayEmpty() {
        if (open.network().isEmpty()) {
            NoNetwork.say(empty, Icon.BOARD, open);
            return;
        }
        empty.say(Icon.BOARD, Messages.Board_empty, Messages.Board_emptyHint);
        for (var template : PipelineTemplate.builtIn()) {
            empty.button(template.name(), () -> create(template));
        }
    }

    private void with(UUID card, Consumer<Opportunity> action) {
        open.network().flatMap(network -> network.find(card)).map(Opportunity.class::cast).ifPresent(action);
    }

    private Optional<Stage> stage(UUID key) {
        return Pipelines.stage(pipeline, key);
    }

    @Override
    public void selected(UUID card) {
        // nothing else is shown of it
    }

    @Override
    public void open(UUID card) {
        // nothing else is shown of it
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
            canvas.setFocus();
        } else {
            empty.setFocus();
        }
    }

    /** @return the board, for tests */
    BoardCanvas canvas() {
        return canvas;
    }
}
