// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kith.core.collaboration.Collaborations;
import org.kith.core.people.Query;
import org.kith.model.contacts.Party;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.Objective;
import org.kith.model.pipeline.PipelinePackage.Literals;
import org.kith.ui.form.Binding;
import org.kith.ui.form.Conversion;
import org.kith.ui.form.FormFields;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;

/** One objective: what it is, until when, by what it is seen that it was reached, and who shares it. */
final class ObjectiveGroup {

    private final Composite group;
    private final FormFields form;

    ObjectiveGroup(Composite group, OpenNetwork open) {
        this.group = group;
        form = FormFields.labelled(Page.fields(group), open);
        form.text(Words.of(Literals.OBJECTIVE__TEXT), Binding.to(Literals.OBJECTIVE__TEXT));
        ((Text) form.line(Words.of(Literals.OBJECTIVE__DUE), Binding.to(Literals.OBJECTIVE__DUE), Conversion.DATE)
                .control()).setMessage(Messages.Fields_day);
        form.text(Words.of(Literals.OBJECTIVE__MEASURE), Binding.to(Literals.OBJECTIVE__MEASURE));
        ((Text) form.line(Words.of(Literals.OBJECTIVE__SHARED_BY), new Binding<>(ObjectiveGroup::sharing,
                (object, sharing) -> share((Objective) object, sharing)),
                new Conversion<>(ObjectiveGroup::names, this::partners)).control())
                .setMessage(Messages.Plan_sharedBy);
    }

    /** @param objective null for none */
    void show(Objective objective) {
        form.update(objective);
        Page.setVisible(group, objective != null);
    }

    private static List<Party> sharing(Object objective) {
        var sharing = ((Objective) objective).getSharedBy();
        return sharing.isEmpty() ? null : List.copyOf(sharing);
    }

    private static void share(Objective objective, List<Party> sharing) {
        objective.getSharedBy().clear();
        objective.getSharedBy().addAll(sharing == null ? List.of() : sharing);
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::getLabel).collect(Collectors.joining("; "));
    }

    private List<Party> partners(String names) {
        return Stream.of(names.split(";")).map(String::strip).filter(name -> !name.isEmpty()).map(this::partner)
                .distinct().toList();
    }

    private Party partner(String name) {
        var all = Collaborations.parties((Collaboration) form.object().eContainer()).toList();
        var query = new Query(name);
        var found = all.stream().filter(party -> query.matches(party.getLabel())).toList();
        return found.stream().filter(party -> name.equalsIgnoreCase(party.getLabel())).findFirst()
                .orElseGet(() -> {
                    if (found.size() != 1) {
                        throw new IllegalArgumentException(NLS.bind(Messages.Plan_noPartner, name, names(all)));
                    }
                    return found.getFirst();
                });
    }
}
