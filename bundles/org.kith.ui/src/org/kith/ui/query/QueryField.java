// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.query;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.kith.core.query.Completion;
import org.kith.core.query.QueryCompletion;
import org.kith.ui.field.Proposals;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/**
 * A field for queries with completion, the saved queries and examples; what is wrong with a query stands below it. For the
 * window's thread.
 */
public final class QueryField extends Composite {

    /** What the field asks for. */
    public interface Actions {

        /** Other words are typed. */
        void changed();

        /** Enter was pressed. */
        void entered();

        /** The keyboard shall go on to what was found. */
        void left();
    }

    private static final int COLUMNS = 3;
    private static final int PATIENCE_MILLISECONDS = 600;

    private final Text words;
    private final Button saved;
    private final Button help;
    private final Label problemLine;
    private final Runnable showProblem = this::showProblem;
    private final OpenNetwork open;
    private final Actions actions;
    private final Proposals proposals;
    private String problem = "";

    /**
     * @param name accessible name of the field
     * @param hint shown while nothing is typed
     */
    public QueryField(Composite parent, OpenNetwork open, String name, String hint, Actions actions) {
        super(parent, SWT.NONE);
        this.open = open;
        this.actions = actions;
        var layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Space.MEDIUM;
        layout.verticalSpacing = Space.TIGHT;
        setLayout(layout);
        words = AccessibleName.of(new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), name);
        words.setMessage(hint);
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        saved = button(Icon.STAR, Messages.Saved_Button);
        saved.addListener(SWT.Selection, event -> openMenu(new SavedQueryMenu(open, this).create()));
        help = button(Icon.HELP, Messages.Help_Button);
        help.addListener(SWT.Selection, event -> new QueryHelp(words, this::attempt).open());
        words.addListener(SWT.Modify, modified -> actions.changed());
        words.addListener(SWT.KeyDown, this::pressed);
        proposals = Proposals.offer(words, this::complete, Completion::term, chosen -> accept(chosen.query()));
        words.addListener(SWT.DefaultSelection, entered -> {
            if (!proposals.showing()) {
                actions.entered();
            }
        });
        problemLine = problemLine();
    }

    private List<Completion> complete(String typed) {
        return open.network().map(network -> new QueryCompletion(network.root()).complete(typed)).orElse(List.of());
    }

    private Label problemLine() {
        var line = Theme.of(this).tone(Theme.of(this).face(new Label(this, SWT.WRAP), Face.SMALL), Tone.RED);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1);
        data.exclude = true;
        line.setLayoutData(data);
        line.setVisible(false);
        words.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = problem;
            }
        });
        return line;
    }

    private Button button(Icon icon, String name) {
        var button = AccessibleName.of(new Button(this, SWT.PUSH), name);
        button.setImage(icon.image(getDisplay()));
        button.setToolTipText(name);
        return button;
    }

    private void attempt(String query) {
        words(query);
        words.setFocus();
        words.setSelection(query.length());
    }

    private void openMenu(Menu menu) {
        menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
        var place = saved.toDisplay(0, saved.getSize().y);
        menu.setLocation(place.x, place.y);
        menu.setVisible(true);
    }

    private void accept(String query) {
        var rest = words.getText().substring(Math.min(words.getCaretPosition(), words.getText().length()));
        words.setText(query + rest);
        words.setSelection(query.length());
    }

    /**
     * Says what is wrong with the query once nobody types any more, since most queries are wrong before they are
     * finished; empty if nothing is.
     */
    public void problem(String sentence) {
        problem = sentence;
        getDisplay().timerExec(sentence.isEmpty() ? -1 : PATIENCE_MILLISECONDS, showProblem);
        if (sentence.isEmpty()) {
            showProblem.run();
        }
    }

    private void showProblem() {
        if (!isDisposed() && !problemLine.getText().equals(problem.replace("&", "&&"))) {
            problemLine.setText(problem.replace("&", "&&"));
            problemLine.setVisible(!problem.isEmpty());
            ((GridData) problemLine.getLayoutData()).exclude = problem.isEmpty();
            requestLayout();
        }
    }

    /** @return what is wrong with the query; empty if nothing is */
    public String problem() {
        return problem;
    }

    private void pressed(Event key) {
        if (proposals.showing()) {
            return;
        }
        if (key.keyCode == SWT.ARROW_DOWN) {
            key.doit = false;
            actions.left();
        } else if (key.keyCode == SWT.ESC) {
            key.doit = false;
            clear();
        }
    }

    /** @return what is typed; empty for everybody */
    public String words() {
        return words.getText().strip();
    }

    /** Shows these words, as if they had been typed. */
    public void words(String typed) {
        words.setText(typed);
    }

    /** Takes back what is typed. */
    public void clear() {
        if (!words.getText().isEmpty()) {
            words.setText("");
        }
    }

    @Override
    public void setEnabled(boolean enabled) {
        words.setEnabled(enabled);
        saved.setEnabled(enabled);
        help.setEnabled(enabled);
    }

    @Override
    public boolean setFocus() {
        // the system moves the focus to parents of what is being disposed
        return !words.isDisposed() && words.setFocus();
    }
}
