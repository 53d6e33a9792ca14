// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.detail;

import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.core.mentorship.AdviceRecord;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.Skill;
import org.kith.model.edit.Words;
import org.kith.model.mentorship.Advice;
import org.kith.model.mentorship.AdviceStatus;
import org.kith.model.mentorship.Mentorship;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.mentorship.internal.edits.MentorshipEdits;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** All advice and what was done with it: 1 to 4 say so, Enter says what came of it; below, what works by mentor. */
final class AdviceTab implements Detail<Mentorship> {

    private final OpenNetwork open;
    private final MentorshipEdits edits;
    private final Page page;
    private final LineList list;
    private final LineList works;

    AdviceTab(Composite parent, OpenNetwork open, MentorshipEdits edits) {
        this.open = open;
        this.edits = edits;
        page = new Page(parent);
        var group = page.group();
        list = new LineList(group, SWT.NONE, Messages.Tab_advice).onKey(this::pressed);
        list.list().onOpen(line -> askResult((Advice) line.key()));
        list.list().setMenu(createMenu());
        var hint = Theme.of(group).tone(new Label(group, SWT.WRAP), Tone.MUTED);
        hint.setText(Messages.Advice_hint);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        works = new LineList(page.group(), SWT.NONE, Messages.Advice_works);
        page.dressed();
    }

    private Menu createMenu() {
        var menu = new Menu(list.list());
        for (var status : AdviceStatus.VALUES) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText("&" + (status.ordinal() + 1) + " " + Words.of(status));
            item.addListener(SWT.Selection, event -> answer(list.list().selection(), status));
        }
        return menu;
    }

    private void pressed(char key, Line line) {
        int place = key - '1';
        if (place >= 0 && place < AdviceStatus.VALUES.size()) {
            answer(line, AdviceStatus.VALUES.get(place));
        }
    }

    private void answer(Line line, AdviceStatus status) {
        if (line != null) {
            edits.answer((Advice) line.key(), status);
        }
    }

    private void askResult(Advice advice) {
        var dialog = new InputDialog(page.control().getShell(), Messages.Advice_resultTitle,
                NLS.bind(Messages.Advice_resultOf, advice.getText()),
                advice.getResult() == null ? "" : advice.getResult(), null);
        if (dialog.open() == Window.OK) {
            edits.result(advice, dialog.getValue());
        }
    }

    @Override
    public void show(Mentorship shown) {
        list.show(shown.getSessions().reversed().stream().flatMap(session -> session.getAdvice().stream())
                .map(AdviceTab::line).toList());
        var owners = Mentorships.people(shown).map(person -> person.getId()).toList();
        works.show(AdviceRecord.of(open.network().orElseThrow().root()).stream()
                .filter(each -> owners.contains(each.mentor())).map(AdviceTab::line).toList());
        page.fit();
    }

    private static Line line(Advice advice) {
        return Line.of(advice, Icon.NOTE, advice.getText(), detail(advice));
    }

    /** @return who advised it, on what, whether it was tried, what came of it */
    static String detail(Advice advice) {
        var topics = advice.getSkills().stream().map(Skill::getName).collect(Collectors.joining(", "));
        return Texts.joined(advice.getGiver().getLabel(), topics, Words.of(advice.getStatus()), advice.getResult());
    }

    private static Line line(AdviceRecord each) {
        var who = each.topic() == null ? each.mentorName()
                : NLS.bind(Messages.Advice_topic, each.mentorName(), each.topic());
        var counts = NLS.bind(Messages.Advice_counts, new Object[] {each.given(), each.tried(), each.applied()});
        return Line.of(who, Icon.STAR, who, each.results().isEmpty() ? counts
                : counts + " · " + String.join("; ", each.results()));
    }

    @Override
    public Control control() {
        return page.control();
    }
}
