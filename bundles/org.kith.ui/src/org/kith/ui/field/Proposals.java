// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.field;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.theme.Space;

/** Offers what fits to what is typed into a text field. */
public final class Proposals {

    private static final int WIDTH = 340;
    private static final int LINE = 26;
    private static final int LINES = 8;

    private final ContentProposalAdapter adapter;

    private Proposals(ContentProposalAdapter adapter) {
        this.adapter = adapter;
    }

    /**
     * @param find finds what fits to the text before the caret, which is never blank, best first
     * @param label how a proposal is shown
     * @param accepted is told what was chosen; the text is left as it was typed
     */
    public static <T> Proposals offer(Text text, Function<String, List<T>> find, Function<T, String> label,
            Consumer<T> accepted) {
        var adapter = new ContentProposalAdapter(text, new TextContentAdapter(), null, null, null);
        adapter.setContentProposalProvider((typed, caret) -> {
            var beginning = typed.substring(0, Math.min(caret, typed.length()));
            // who types fast has pressed Enter and begun anew before the proposals come
            List<T> found = beginning.isBlank() ? List.of() : find.apply(beginning);
            adapter.setPopupSize(new Point(WIDTH, LINE * Math.clamp(found.size(), 1, LINES) + Space.SMALL));
            return found.stream().map(value -> new Offer<>(value, label.apply(value)))
                    .toArray(IContentProposal[]::new);
        });
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        adapter.setPropagateKeys(true);
        adapter.addContentProposalListener(chosen -> accept(chosen, accepted));
        return new Proposals(adapter);
    }

    @SuppressWarnings("unchecked")
    private static <T> void accept(IContentProposal chosen, Consumer<T> accepted) {
        accepted.accept(((Offer<T>) chosen).value());
    }

    /** @return whether the proposals are shown, so that Enter and Esc are theirs */
    public boolean showing() {
        return adapter.isProposalPopupOpen();
    }

    private record Offer<T>(T value, String label) implements IContentProposal {

        @Override
        public String getContent() {
            return label;
        }

        @Override
        public int getCursorPosition() {
            return label.length();
        }

        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public String getDescription() {
            return null;
        }
    }
}
