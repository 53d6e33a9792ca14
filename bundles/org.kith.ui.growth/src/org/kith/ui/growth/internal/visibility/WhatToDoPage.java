// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.core.growth.FollowingUp.Meeting;
import org.kith.core.growth.Newcomer;
import org.kith.ui.lines.Page;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.AccessibleName;

/** What is to be done for some of those who were met, and whom to thank. */
final class WhatToDoPage extends WizardPage {

    private static final int COLUMNS = 3;

    private final PeopleMetPage people;
    private final Map<Newcomer, Text> tasks = new LinkedHashMap<>();
    private final Map<Newcomer, Button> thanks = new LinkedHashMap<>();
    private Composite area;
    private Page page;

    WhatToDoPage(PeopleMetPage people) {
        super("tasks", Messages.After_tasks, null);
        this.people = people;
        setDescription(Messages.After_tasksHint);
    }

    @Override
    public void createControl(Composite parent) {
        page = new Page(parent);
        area = page.group();
        area.setLayout(new GridLayout(COLUMNS, false));
        page.dressed();
        setControl(page.control());
    }

    /** What was typed for somebody stays when the names are changed. */
    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            fill();
        }
        super.setVisible(visible);
    }

    private void fill() {
        var typed = meetings();
        for (var child : area.getChildren()) {
            child.dispose();
        }
        tasks.clear();
        thanks.clear();
        people.met().forEach(each -> add(each, typed.stream().filter(before -> before.who().equals(each)).findFirst()
                .orElse(new Meeting(each, "", false))));
        Theme.of(area).own(area);
        page.fit();
    }

    private void add(Newcomer who, Meeting before) {
        new Label(area, SWT.NONE).setText(who.name().replace("&", "&&"));
        var task = AccessibleName.of(new Text(area, SWT.SINGLE | SWT.BORDER), NLS.bind(Messages.After_taskOf,
                who.name()));
        task.setMessage(Messages.After_task);
        task.setText(before.task() == null ? "" : before.task());
        task.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var thank = AccessibleName.of(new Button(area, SWT.CHECK), NLS.bind(Messages.After_thankWho, who.name()));
        thank.setText(Messages.After_thank);
        thank.setSelection(before.thank());
        tasks.put(who, task);
        thanks.put(who, thank);
    }

    /** @return those who were met, with what is to be done */
    List<Meeting> meetings() {
        return people.met().stream().map(each -> tasks.containsKey(each)
                ? new Meeting(each, tasks.get(each).getText(), thanks.get(each).getSelection())
                : new Meeting(each, null, false)).toList();
    }
}
