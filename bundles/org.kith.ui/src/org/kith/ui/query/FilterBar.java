// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.query;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

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
import org.kith.ui.field.Proposals;
import org.kith.ui.internal.Messages;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** A field to filter by a query for people while typing, the saved queries, and how many the query leaves. */
public final class FilterBar extends Composite {

    private static final int COUNT_WIDTH = 130;
    private static final int PATIENCE_MILLISECONDS = 600;

    private final Text words;
    private final Label count;
    private final Button saved;
    private final Button help;
    private final Label problemLine;
    private final Runnable showProblem = this::showProblem;
    private final Runnable enter;
    private Proposals proposals;
    private String problem = "";

    /**
     * @param name of the field, for screen readers
     * @param hint what is shown while it is empty
     * @param changed called when other words are to be filtered by
     * @param enter called when the keyboard shall go to what is filtered
     */
    public FilterBar(Composite parent, String name, String hint, Runnable changed, Runnable enter) {
        super(parent, SWT.NONE);
        this.enter = enter;
        var layout = new GridLayout(4, false);
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.SMALL;
        layout.horizontalSpacing = Space.MEDIUM;
        setLayout(layout);
        words = AccessibleName.of(new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), name);
        words.setMessage(hint);
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        saved = button(Icon.STAR, Messages.Saved_Button);
        help = button(Icon.HELP, Messages.Help_Button);
        help.addListener(SWT.Selection, event -> new QueryHelp(words, this::attempt).open());
        count = Theme.of(this).tone(new Label(this, SWT.RIGHT), Tone.MUTED);
        var data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = COUNT_WIDTH;
        count.setLayoutData(data);
        words.addListener(SWT.Modify, modified -> changed.run());
        words.addListener(SWT.KeyDown, this::pressed);
        words.addListener(SWT.DefaultSelection, entered -> {
            if (proposals == null || !proposals.showing()) {
                enter.run();
            }
        });
        problemLine = problemLine();
        Theme.of(this).own(this, Tone.RAISED);
    }

    private Label problemLine() {
        var line = Theme.of(this).tone(Theme.of(this).face(new Label(this, SWT.WRAP), Face.SMALL), Tone.RED);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false, 4, 1);
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

    /** Offers what could follow to what is typed. */
    public void complete(Function<String, List<Completion>> find) {
        proposals = Proposals.offer(words, find, Completion::term, chosen -> accept(chosen.query()));
    }

    /** Says which menu the button with the star opens. */
    public void menu(Supplier<Menu> create) {
        saved.addListener(SWT.Selection, event -> {
            var menu = create.get();
            menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
            var place = saved.toDisplay(0, saved.getSize().y);
            menu.setLocation(place.x, place.y);
            menu.setVisible(true);
        });
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
        if (proposals != null && proposals.showing()) {
            return;
        }
        if (key.keyCode == SWT.ARROW_DOWN) {
            key.doit = false;
            enter.run();
        } else if (key.keyCode == SWT.ESC) {
            key.doit = false;
            clear();
        }
    }

    /** @return what to filter by; empty for everybody */
    public String words() {
        return words.getText().strip();
    }

    /** Filters by these words, as if they had been typed. */
    public void words(String typed) {
        words.setText(typed);
    }

    /** Filters by nothing. */
    public void clear() {
        if (!words.getText().isEmpty()) {
            words.setText("");
        }
    }

    /** Says how many are left. */
    public void count(String text) {
        count.setText(text);
    }

    /** @return how many are left, in words */
    public String count() {
        return count.getText();
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
