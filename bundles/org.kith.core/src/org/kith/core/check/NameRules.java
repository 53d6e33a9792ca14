// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.function.Function;

import org.kith.core.internal.Messages;
import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.RelationshipType;
import org.kith.model.contacts.SavedQuery;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.Tag;
import org.kith.model.pipeline.Pipeline;

/** Tags have names of their own, relationship types have keys of their own. */
final class NameRules {

    private NameRules() {
    }

    static void check(Network root, Problems problems) {
        checkUnique(root.getDefinedTags(), Tag::getName, Messages.tagNameless, Messages.tagNameTaken, problems);
        checkUnique(root.getSkills(), Skill::getName, Messages.skillNameless, Messages.skillNameTaken, problems);
        checkUnique(root.getSavedQueries(), SavedQuery::getName, Messages.queryNameless, Messages.queryNameTaken,
                problems);
        checkUnique(Subjects.of(root, Pipeline.class).toList(), Pipeline::getName, Messages.pipelineNameless,
                Messages.pipelineNameTaken, problems);
        checkTypes(root.getRelationshipTypes(), problems);
    }

    private static <T extends Identified> void checkUnique(Collection<T> objects, Function<T, String> naming,
            String nameless, String nameTaken, Problems problems) {
        var taken = new HashSet<String>();
        for (var object : objects) {
            var name = naming.apply(object);
            if (isBlank(name)) {
                problems.add(object, nameless);
            } else if (!taken.add(name.strip().toLowerCase(Locale.ROOT))) {
                problems.add(object, nameTaken, name);
            }
        }
    }

    private static void checkTypes(Collection<RelationshipType> types, Problems problems) {
        var taken = new HashSet<String>();
        for (var type : types) {
            if (isBlank(type.getKey())) {
                problems.add(type, Messages.relationshipTypeKeyMissing, type.getLabel());
            } else if (!taken.add(type.getKey())) {
                problems.add(type, Messages.relationshipTypeKeyTaken, type.getKey());
            }
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
