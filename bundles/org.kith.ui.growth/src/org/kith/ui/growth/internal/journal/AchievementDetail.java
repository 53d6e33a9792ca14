// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.model.edit.Words;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.ui.growth.internal.sheet.PartyLines;
import org.kith.ui.growth.internal.sheet.Sheet;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.theme.Icon;

/** One achievement: situation, task, action and result, who can confirm it, and where it can be seen. */
final class AchievementDetail implements Detail<Achievement> {

    private final Page page;
    private final Sheet sheet;
    private final PartyLines witnesses;
    private final LineList evidence;
    private Achievement achievement;

    AchievementDetail(Composite parent, OpenNetwork open, ViewLinks links) {
        var edits = new GrowthEdits(open);
        page = new Page(parent);
        sheet = new Sheet(Page.fields(page.group()), open)
                .text(Literals.ACHIEVEMENT__TITLE, Messages.Achievement_titleMissing)
                .day(Literals.ACHIEVEMENT__DATE, Messages.Day_missing).block(Literals.ACHIEVEMENT__SITUATION)
                .block(Literals.ACHIEVEMENT__TASK).block(Literals.ACHIEVEMENT__ACTION)
                .block(Literals.ACHIEVEMENT__RESULT)
                .skills(Literals.ACHIEVEMENT__SKILLS, object -> ((Achievement) object).getSkills()).closing();
        witnesses = new PartyLines(page.group(), open, links, Words.of(Literals.ACHIEVEMENT__CORROBORATED_BY),
                Messages.Achievement_witness, party -> edits.corroborate(achievement, party),
                party -> edits.uncorroborate(achievement, party));
        var group = page.group();
        evidence = new LineList(group, SWT.NONE, Words.of(Literals.ACHIEVEMENT__EVIDENCE))
                .onRemove(line -> edits.disprove(achievement, (Integer) line.key()));
        evidence.list().onOpen(AchievementDetail::open);
        evidence.list().setToolTipText(Messages.Achievement_evidenceTip);
        evidence.entry(group, Messages.Achievement_evidence, typed -> edits.prove(achievement, typed));
        page.dressed();
    }

    private static void open(Line line) {
        if (line.icon() == Icon.LINK) {
            Program.launch(line.text());
        }
    }

    @Override
    public void show(Achievement shown) {
        achievement = shown;
        sheet.show(shown);
        witnesses.show(shown.getCorroboratedBy());
        evidence.show(IntStream.range(0, shown.getEvidence().size())
                .mapToObj(i -> line(i, shown.getEvidence().get(i))).toList());
        page.fit();
    }

    private static Line line(int number, String text) {
        return Line.of(number, text.matches("https?://\\S+") ? Icon.LINK : Icon.NOTE, text, "");
    }

    @Override
    public Control control() {
        return page.control();
    }
}
