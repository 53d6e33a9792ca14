// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.core.growth.SkillGap;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.edit.Words;
import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.model.growth.TargetRole;
import org.kith.ui.growth.internal.sheet.Sheet;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.rows.RowAction;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Icon;
import org.kith.ui.widget.AccessibleName;

/** One target role: which skills it asks for, how far the owner is from them, and who can teach them. */
final class TargetRoleDetail implements Detail<TargetRole> {

    private static final int TEACHERS = 3;

    private final OpenNetwork open;
    private final Page page;
    private final Sheet sheet;
    private final LineList requirements;
    private final Combo level;
    private TargetRole role;

    TargetRoleDetail(Composite parent, OpenNetwork open, ViewLinks links) {
        this.open = open;
        var edits = new GrowthEdits(open);
        page = new Page(parent);
        sheet = new Sheet(Page.fields(page.group()), open).text(Literals.TARGET_ROLE__NAME, Messages.Role_nameMissing)
                .closing();
        var group = page.group();
        requirements = new LineList(group, SWT.NONE, Words.of(Literals.TARGET_ROLE__REQUIREMENTS))
                .onRemove(line -> edits.dispense(role, (Skill) line.key()));
        requirements.list().offer(line -> SkillLevel.VALUES.stream()
                .map(wanted -> action(edits, (Skill) line.key(), wanted)).toList());
        requirements.list().onOpen(line -> teachers((Skill) line.key()).stream().findFirst()
                .ifPresent(teacher -> links.open(teacher.getId())));
        requirements.list().setToolTipText(Messages.Role_requirementsTip);
        level = AccessibleName.of(new Combo(group, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.Role_level);
        level.setItems(SkillLevel.VALUES.stream().map(TargetRoleDetail::asked).toArray(String[]::new));
        level.select(SkillLevel.AVERAGE_VALUE);
        level.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        requirements.entry(group, Messages.Role_skill,
                typed -> edits.ask(role, typed, SkillLevel.get(level.getSelectionIndex())));
        page.dressed();
    }

    private static String asked(SkillLevel level) {
        return level == SkillLevel.UNKNOWN ? Messages.Role_anyLevel : Words.of(level);
    }

    private RowAction action(GrowthEdits edits, Skill skill, SkillLevel wanted) {
        return new RowAction(Character.forDigit(wanted.getValue(), SkillLevel.VALUES.size()), Icon.SKILL, asked(wanted),
                NLS.bind(Messages.Role_asked, asked(wanted)), () -> edits.ask(role, skill.getName(), wanted));
    }

    private List<Person> teachers(Skill skill) {
        var root = open.network().orElseThrow().root();
        return SkillGap.teachers(root.getPeople().stream().filter(person -> person != root.getOwner()), skill);
    }

    @Override
    public void show(TargetRole shown) {
        role = shown;
        sheet.show(shown);
        requirements.show(SkillGap.of(open.network().orElseThrow().root().getOwner(), shown).stream().map(this::line)
                .toList());
        page.fit();
    }

    private Line line(SkillGap gap) {
        var asked = NLS.bind(Messages.Role_asked, asked(gap.asked()));
        if (!gap.isOpen()) {
            return Line.of(gap.skill(), Icon.STAR, gap.skill().getName(), asked);
        }
        var teachers = teachers(gap.skill()).stream().limit(TEACHERS).map(Person::getLabel)
                .collect(Collectors.joining(", "));
        return Line.of(gap.skill(), Icon.SKILL, gap.skill().getName(), Texts.joined(asked,
                NLS.bind(gap.levels() == 1 ? Messages.Role_gapOfOne : Messages.Role_gap, gap.levels()),
                teachers.isEmpty() ? Messages.Role_nobody : NLS.bind(Messages.Role_teachers, teachers)));
    }

    @Override
    public Control control() {
        return page.control();
    }
}
