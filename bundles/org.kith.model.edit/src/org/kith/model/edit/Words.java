// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model.edit;

import java.util.MissingResourceException;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kith.model.contacts.provider.ContactsEditPlugin;

/** The user's words for types, features and values of the model, as forms, messages and the command line say them. */
public final class Words {

    private Words() {
    }

    /** @return the name of a type: “Person”; its name in the model if there are no words for it */
    public static String of(EClass type) {
        return text(type.getName() + "_type", type.getName());
    }

    /** @return the name of a feature: “First met”; its name in the model if there are no words for it */
    public static String of(EStructuralFeature feature) {
        var name = feature.getName();
        return text(feature.getEContainingClass().getName() + "_" + name + "_feature", name);
    }

    /** @return the name of a value: “Phone call”; its name in the model if there are no words for it */
    public static String of(Enumerator value) {
        return text(value.getClass().getSimpleName() + "_" + value.getName() + "_literal", value.getName());
    }

    private static String text(String key, String otherwise) {
        try {
            return ContactsEditPlugin.INSTANCE.getString("_UI_" + key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
