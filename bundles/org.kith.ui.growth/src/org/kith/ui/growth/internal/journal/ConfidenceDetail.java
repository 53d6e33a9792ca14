// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.model.edit.Words;
import org.kith.model.growth.ConfidenceEntry;
import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.ui.form.Binding;
import org.kith.ui.growth.internal.sheet.Sheet;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;

/** One confidence entry: it is about a skill or about a situation. */
final class ConfidenceDetail implements Detail<ConfidenceEntry> {

    static final int MOST = 10;

    private final GrowthEdits edits;
    private final Page page;
    private final Sheet sheet;

    ConfidenceDetail(Composite parent, OpenNetwork open) {
        edits = new GrowthEdits(open);
        page = new Page(parent);
        sheet = new Sheet(Page.fields(page.group()), open)
                .choice(Literals.CONFIDENCE_ENTRY__SCORE, IntStream.rangeClosed(1, MOST).boxed().toList(),
                        ConfidenceDetail::score)
                .day(Literals.CONFIDENCE_ENTRY__DATE, Messages.Day_missing)
                .text(Words.of(Literals.CONFIDENCE_ENTRY__SKILL),
                        new Binding<>(ConfidenceDetail::skill, this::setSkill))
                .text(Words.of(Literals.CONFIDENCE_ENTRY__SITUATION),
                        new Binding<>(object -> ((ConfidenceEntry) object).getSituation(),
                                ConfidenceDetail::setSituation))
                .closing();
        page.dressed();
    }

    static String score(int score) {
        return switch (score) {
            case 1 -> Messages.Score_least;
            case MOST -> Messages.Score_most;
            default -> String.valueOf(score);
        };
    }

    private static String skill(EObject object) {
        var skill = ((ConfidenceEntry) object).getSkill();
        return skill == null ? null : skill.getName();
    }

    private void setSkill(EObject object, String name) {
        var entry = (ConfidenceEntry) object;
        if (name != null) {
            edits.aboutSkill(entry, name);
        } else if (entry.getSituation() == null) {
            throw new IllegalArgumentException(Messages.Confidence_subjectMissing);
        } else {
            entry.setSkill(null);
        }
    }

    private static void setSituation(EObject object, String situation) {
        var entry = (ConfidenceEntry) object;
        if (situation == null && entry.getSkill() == null) {
            throw new IllegalArgumentException(Messages.Confidence_subjectMissing);
        } else if (situation != null) {
            entry.setSkill(null);
        }
        entry.setSituation(situation);
    }

    @Override
    public void show(ConfidenceEntry shown) {
        sheet.show(shown);
        page.fit();
    }

    @Override
    public Control control() {
        return page.control();
    }
}
