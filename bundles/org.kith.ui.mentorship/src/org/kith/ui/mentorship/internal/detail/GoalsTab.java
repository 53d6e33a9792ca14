// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kith.core.mentorship.GoalProgress;
import org.kith.model.edit.Words;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.Task;
import org.kith.model.mentorship.GoalStatus;
import org.kith.model.mentorship.Measure;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipFactory;
import org.kith.model.mentorship.MentorshipPackage.Literals;
import org.kith.model.mentorship.ProgressEntry;
import org.kith.model.mentorship.ProgressMode;
import org.kith.ui.chart.Bar;
import org.kith.ui.chart.Sparkline;
import org.kith.ui.field.SkillsField;
import org.kith.ui.form.Binding;
import org.kith.ui.form.Conversion;
import org.kith.ui.form.FormFields;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.mentorship.internal.edits.MentorshipEdits;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** The goals, and the selected one with what makes it SMART, its progress and what is to be done for it. */
final class GoalsTab implements Detail<Mentorship> {

    private static final int PERCENT = 100;
    private static final int BAR_HEIGHT = 10;
    private static final int SERIES_HEIGHT = 36;

    private final OpenNetwork open;
    private final MentorshipEdits edits;
    private final Page page;
    private final LineList list;
    private final List<Composite> parts = new ArrayList<>();
    private final List<FormFields> forms = new ArrayList<>();
    private Bar bar;
    private Label progress;
    private Label missing;
    private Sparkline series;
    private LineList entries;
    private LineList actions;
    private SkillsField skills;
    private Mentorship mentorship;
    private int place;

    GoalsTab(Composite parent, OpenNetwork open, MentorshipEdits edits) {
        this.open = open;
        this.edits = edits;
        page = new Page(parent);
        var group = page.group();
        list = new LineList(group, SWT.NONE, Messages.Tab_goals)
                .onRemove(line -> edits.remove(mentorship, mentorship.getGoals().get((Integer) line.key())));
        list.list().onSelect(this::selected);
        list.entry(group, Messages.Goal_add, specific -> edits.setGoal(mentorship, specific));
        addProgress();
        addActions();
        addSmart();
        page.dressed();
    }

    private Composite part() {
        var part = page.group();
        parts.add(part);
        return part;
    }

    private void selected(Line line) {
        if (line != null && place != (Integer) line.key()) {
            place = (Integer) line.key();
            show(mentorship);
        }
    }

    private void addProgress() {
        var group = part();
        progress = Theme.of(group).tone(new Label(group, SWT.WRAP), Tone.MUTED);
        progress.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        bar = new Bar(group);
        bar.control().setLayoutData(high(BAR_HEIGHT));
        series = new Sparkline(group);
        series.control().setLayoutData(high(SERIES_HEIGHT));
        entries = new LineList(group, SWT.NONE, Messages.Goal_progress)
                .onRemove(line -> edits.remove(goal(), (ProgressEntry) line.key()));
        entries.entry(group, Messages.Goal_enter, this::enter);
    }

    private static GridData high(int height) {
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = height;
        return data;
    }

    private boolean enter(String typed) {
        try {
            return edits.enterProgress(goal(), Double.parseDouble(typed.replace("%", "").strip().replace(',', '.')));
        } catch (NumberFormatException wrong) {
            progress.setText(NLS.bind(Messages.Goal_noNumber, typed));
            return false;
        }
    }

    private void addActions() {
        var group = part();
        actions = new LineList(group, SWT.NONE, Messages.Goal_actions).onToggle(line -> edits.toggle((Task) line.key()))
                .onRemove(line -> edits.remove((Task) line.key()));
        actions.entry(group, Messages.Goal_addAction, summary -> edits.addAction(goal(), summary));
    }

    private void addSmart() {
        var group = part();
        missing = Theme.of(group).tone(new Label(group, SWT.WRAP), Tone.AMBER);
        missing.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Theme.of(group).face(new Label(group, SWT.NONE), Face.HEADING).setText(Messages.Goal_skills);
        skills = new SkillsField(group, open, () -> edits.train(goal(), skills.skills()));
        skills.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var form = FormFields.labelled(Page.fields(group), open);
        form.text(Words.of(Literals.MENTORING_GOAL__SPECIFIC), Binding.to(Literals.MENTORING_GOAL__SPECIFIC));
        form.text(Words.of(Literals.MEASURE__UNIT), new Binding<>(object -> measured(object) == null ? null
                : measured(object).getUnit(), (object, unit) -> setUnit((MentoringGoal) object, unit)));
        form.line(Words.of(Literals.MEASURE__BASELINE), new Binding<>(object -> measured(object) == null ? null
                : number(measured(object).getBaseline()), (object, value) -> measure(object)
                        .setBaseline(value(value))), Conversion.TEXT);
        form.line(Words.of(Literals.MEASURE__TARGET), new Binding<>(object -> measured(object) == null ? null
                : number(measured(object).getTarget()), (object, value) -> measure(object)
                        .setTarget(value(value))), Conversion.TEXT);
        form.text(Words.of(Literals.MENTORING_GOAL__ACHIEVABLE), Binding.to(Literals.MENTORING_GOAL__ACHIEVABLE));
        form.text(Words.of(Literals.MENTORING_GOAL__RELEVANCE), Binding.to(Literals.MENTORING_GOAL__RELEVANCE));
        form.line(Words.of(Literals.MENTORING_GOAL__DUE), Binding.to(Literals.MENTORING_GOAL__DUE), Conversion.DATE);
        form.choice(Words.of(Literals.MENTORING_GOAL__STATUS), Binding.to(Literals.MENTORING_GOAL__STATUS),
                GoalStatus.VALUES, Words::of);
        form.choice(Words.of(Literals.MENTORING_GOAL__PROGRESS_MODE),
                Binding.to(Literals.MENTORING_GOAL__PROGRESS_MODE), ProgressMode.VALUES, Words::of);
        forms.add(form);
    }

    private static Measure measured(Object goal) {
        return ((MentoringGoal) goal).getMeasure();
    }

    /** A measure begins with one step from nothing to one. */
    private static Measure measure(Object object) {
        var goal = (MentoringGoal) object;
        if (goal.getMeasure() == null) {
            goal.setMeasure(MentorshipFactory.eINSTANCE.createMeasure());
            goal.getMeasure().setTarget(1);
        }
        return goal.getMeasure();
    }

    private static void setUnit(MentoringGoal goal, String unit) {
        if (unit == null) {
            goal.setMeasure(null);
        } else {
            measure(goal).setUnit(unit);
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static double value(String text) {
        try {
            return text == null ? 0 : Double.parseDouble(text.replace(',', '.'));
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException(NLS.bind(Messages.Goal_noNumber, text), wrong);
        }
    }

    private MentoringGoal goal() {
        return mentorship.getGoals().get(place);
    }

    @Override
    public void show(Mentorship shown) {
        if (mentorship != null && !shown.getId().equals(mentorship.getId())) {
            place = 0;
        }
        mentorship = shown;
        var goals = shown.getGoals();
        place = Math.clamp(place, 0, Math.max(0, goals.size() - 1));
        list.show(IntStream.range(0, goals.size()).mapToObj(each -> line(each, goals.get(each))).toList());
        parts.forEach(part -> Page.setVisible(part, !goals.isEmpty()));
        if (goals.isEmpty()) {
            forms.forEach(form -> form.show(null));
        } else {
            show(goal());
        }
        page.fit();
    }

    private Line line(int number, MentoringGoal goal) {
        var done = GoalProgress.of(goal).isEmpty() ? "" : " · " + percent(goal);
        return Line.of(number, Icon.STAR, goal.getSpecific(), Words.of(goal.getStatus()) + done);
    }

    private static String percent(MentoringGoal goal) {
        return NLS.bind(Messages.Goal_percent, Math.round(GoalProgress.of(goal).orElse(0) * PERCENT));
    }

    private void show(MentoringGoal goal) {
        forms.forEach(form -> form.update(goal));
        skills.clear();
        skills.found(goal.getSkills().stream().map(Skill::getName).toList());
        progress.setText(NLS.bind(Messages.Goal_of, goal.getSpecific(), percent(goal)).replace("&", "&&"));
        bar.show(GoalProgress.of(goal).orElse(0));
        showSeries(goal);
        actions.show(goal.getActions().stream().map(CommitmentGroup::line).toList());
        var parts = GoalProgress.missing(goal);
        missing.setText(parts.isEmpty() ? "" : NLS.bind(Messages.Goal_missing, parts.stream().map(GoalsTab::word)
                .collect(Collectors.joining(", "))));
        Page.setVisible(missing, !parts.isEmpty());
    }

    private void showSeries(MentoringGoal goal) {
        var values = goal.getEntries().stream().mapToDouble(entry -> GoalProgress.part(goal, entry)).toArray();
        series.show(values, 1, NLS.bind(Messages.Goal_series, values.length));
        Page.setVisible(series.control(), values.length > 1);
        entries.show(goal.getEntries().reversed().stream().map(entry -> Line.of(entry, Icon.TIMELINE,
                number(entry.getValue()), entry.getNote() == null ? entry.getOn().toString()
                        : entry.getOn() + " · " + entry.getNote())).toList());
    }

    private static String word(GoalProgress.Part part) {
        return switch (part) {
            case SPECIFIC -> Messages.Smart_specific;
            case MEASURABLE -> Messages.Smart_measurable;
            case RELEVANT -> Messages.Smart_relevant;
            case TIME_BOUND -> Messages.Smart_timeBound;
        };
    }

    @Override
    public Control control() {
        return page.control();
    }
}
