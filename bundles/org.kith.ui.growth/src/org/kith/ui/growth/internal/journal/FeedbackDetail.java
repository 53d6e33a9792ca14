// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.FeedbackKind;
import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.ui.growth.internal.sheet.Sheet;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;

/** One piece of feedback: what was said, by whom, when, and of which skills. */
final class FeedbackDetail implements Detail<Feedback> {

    private final Page page;
    private final Sheet sheet;

    FeedbackDetail(Composite parent, OpenNetwork open) {
        page = new Page(parent);
        sheet = new Sheet(Page.fields(page.group()), open)
                .block(Literals.FEEDBACK__TEXT, Messages.Feedback_textMissing).person(Literals.FEEDBACK__FROM)
                .choice(Literals.FEEDBACK__KIND, FeedbackKind.VALUES)
                .day(Literals.FEEDBACK__DATE, Messages.Day_missing)
                .skills(Literals.FEEDBACK__SKILLS, object -> ((Feedback) object).getSkills()).closing();
        page.dressed();
    }

    @Override
    public void show(Feedback shown) {
        sheet.show(shown);
        page.fit();
    }

    @Override
    public Control control() {
        return page.control();
    }
}
