// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.json;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import com.fasterxml.jackson.core.io.SerializedString;

/** One feature as JSON knows it: looked up once, used for every object. */
final class FeatureLayout {

    /** How a value stands in JSON. */
    enum Kind {
        STRING, INT, LONG, DOUBLE, BOOLEAN, TEXT, ID, REFERENCE, CONTAINED, TYPED
    }

    final EStructuralFeature feature;
    final int id;
    final String name;
    final SerializedString quoted;
    final Kind kind;
    final boolean many;
    /** Counts through all features of a {@link ModelJson}, so that readers can keep arrays beside them. */
    final int ordinal;
    private ClassLayout target;

    FeatureLayout(EStructuralFeature feature, int id, int ordinal) {
        this.feature = feature;
        this.id = id;
        this.ordinal = ordinal;
        this.name = feature.getName().intern();
        this.quoted = new SerializedString(name);
        this.kind = kindOf(feature);
        this.many = feature.isMany();
    }

    private static Kind kindOf(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return !reference.isContainment() ? Kind.REFERENCE
                    : reference.getEReferenceType().isAbstract() ? Kind.TYPED : Kind.CONTAINED;
        }
        var attribute = (EAttribute) feature;
        return attribute.isID() ? Kind.ID : switch (attribute.getEAttributeType().getInstanceClassName()) {
            case "java.lang.String" -> Kind.STRING;
            case "int", "java.lang.Integer" -> Kind.INT;
            case "long", "java.lang.Long" -> Kind.LONG;
            case "double", "java.lang.Double" -> Kind.DOUBLE;
            case "boolean", "java.lang.Boolean" -> Kind.BOOLEAN;
            case null, default -> Kind.TEXT;
        };
    }

    /** Looked up at first use, since classes may contain one another. */
    ClassLayout target(ModelJson layouts) {
        if (target == null) {
            target = layouts.layout((EClass) feature.getEType());
        }
        return target;
    }

    Object fromText(String text) {
        return factory().createFromString((EDataType) feature.getEType(), text);
    }

    String toText(Object value) {
        return factory().convertToString((EDataType) feature.getEType(), value);
    }

    private EFactory factory() {
        return feature.getEType().getEPackage().getEFactoryInstance();
    }
}
