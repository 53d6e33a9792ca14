// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.widgets.Text;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.edit.Words;
import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightConfidence;
import org.kith.model.growth.InsightKind;
import org.kith.ui.form.Binding;
import org.kith.ui.form.Conversion;
import org.kith.ui.form.FormFields;
import org.kith.ui.form.SkillNames;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;

/** All that is known of an insight, to be changed. */
final class InsightFields {

    private static final int LINES = 4;
    private static final int MOST_IMPACT = 5;

    /** That it is corroborated follows from who tells it. */
    private static final List<InsightConfidence> STATED = Stream.of(InsightConfidence.values())
            .filter(each -> each != InsightConfidence.CORROBORATED).toList();

    private final FormFields form;

    InsightFields(Page page, OpenNetwork open) {
        form = FormFields.labelled(Page.fields(page.group()), open);
        form.text(Words.of(Literals.INSIGHT__TITLE), required(Literals.INSIGHT__TITLE, Messages.Fields_titleMissing));
        form.block(Words.of(Literals.INSIGHT__SUMMARY), Binding.to(Literals.INSIGHT__SUMMARY), LINES);
        form.text(Words.of(Literals.INSIGHT__TOPICS),
                new SkillNames(open).binding(object -> ((Insight) object).getTopics()));
        form.choice(Words.of(Literals.INSIGHT__KIND), Binding.<InsightKind>to(Literals.INSIGHT__KIND),
                InsightKind.VALUES, Words::of);
        form.choice(Words.of(Literals.INSIGHT__STATED_CONFIDENCE),
                Binding.<InsightConfidence>to(Literals.INSIGHT__STATED_CONFIDENCE), STATED, Words::of);
        form.choice(Words.of(Literals.INSIGHT__HORIZON), Binding.<Horizon>to(Literals.INSIGHT__HORIZON),
                Horizon.VALUES, Words::of);
        form.choice(Words.of(Literals.INSIGHT__IMPACT), Binding.<Integer>to(Literals.INSIGHT__IMPACT),
                IntStream.rangeClosed(1, MOST_IMPACT).boxed().toList(), InsightFields::impact);
        day(Literals.INSIGHT__REVIEW_ON, Binding.to(Literals.INSIGHT__REVIEW_ON));
        day(Literals.INSIGHT__CAPTURED_ON, required(Literals.INSIGHT__CAPTURED_ON, Messages.Fields_dayMissing));
        form.text(Words.of(Literals.INSIGHT__ADDRESS), Binding.to(Literals.INSIGHT__ADDRESS));
        form.block(Words.of(ContactsPackage.Literals.IDENTIFIED__NOTES),
                Binding.to(ContactsPackage.Literals.IDENTIFIED__NOTES), LINES);
    }

    private void day(EAttribute attribute, Binding<LocalDate> binding) {
        var field = form.line(Words.of(attribute), binding, Conversion.DATE);
        ((Text) field.control()).setMessage(Messages.Fields_day);
    }

    private static String impact(int level) {
        return switch (level) {
            case 1 -> Messages.Impact_least;
            case MOST_IMPACT -> Messages.Impact_most;
            default -> String.valueOf(level);
        };
    }

    /** Without it an insight is none. */
    private static <V> Binding<V> required(EAttribute attribute, String missing) {
        var binding = Binding.<V>to(attribute);
        return new Binding<>(binding.get(), (object, value) -> {
            if (value == null) {
                throw new IllegalArgumentException(missing);
            }
            binding.set().accept(object, value);
        });
    }

    void show(Insight insight) {
        form.update(insight);
    }
}
