// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;

import org.kith.core.internal.Messages;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.RelationshipType;
import org.kith.model.contacts.Tag;

/** Tags have names of their own, relationship types have keys of their own. */
final class NameRules {

    private NameRules() {
    }

    static void check(Network root, Problems problems) {
        checkTags(root.getDefinedTags(), problems);
        checkTypes(root.getRelationshipTypes(), problems);
    }

    private static void checkTags(Collection<Tag> tags, Problems problems) {
        var taken = new HashSet<String>();
        for (var tag : tags) {
            if (isBlank(tag.getName())) {
                problems.add(tag, Messages.tagNameless);
            } else if (!taken.add(tag.getName().strip().toLowerCase(Locale.ROOT))) {
                problems.add(tag, Messages.tagNameTaken, tag.getName());
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
