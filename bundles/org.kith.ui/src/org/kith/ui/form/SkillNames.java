// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.kith.core.support.Skills;
import org.kith.model.contacts.Skill;
import org.kith.ui.network.OpenNetwork;

/** Skills as a line of names with commas between them; a new name is a new skill. */
public final class SkillNames {

    private final OpenNetwork open;

    /** @param open the network with the skills */
    public SkillNames(OpenNetwork open) {
        this.open = open;
    }

    /** @return a field of skills; none is shown as nothing */
    public Binding<String> binding(Function<EObject, List<Skill>> skills) {
        return new Binding<>(object -> text(skills.apply(object)),
                (object, names) -> put(skills.apply(object), names));
    }

    /** @return their names; null for none */
    public static String text(List<Skill> skills) {
        return skills.isEmpty() ? null : skills.stream().map(Skill::getName).collect(Collectors.joining(", "));
    }

    /** Replaces skills by those of some names; inside an edit. */
    public void put(List<Skill> skills, String names) {
        skills.clear();
        Stream.of(names == null ? new String[0] : names.split(",")).map(String::strip).filter(name -> !name.isEmpty())
                .map(this::skill).distinct().forEach(skills::add);
    }

    /** @return the skill of that name, from now on if there was none; inside an edit */
    public Skill skill(String name) {
        var network = open.network().orElseThrow();
        var skill = Skills.named(network, name);
        return skill.eContainer() == null ? network.add(skill) : skill;
    }
}
