// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.edit.Words;

class WordsTest {

    private static final String BEGINS_A_LABEL = "^[A-Z].*";

    @ParameterizedTest
    @MethodSource("features")
    void everyFeatureHasANameForTheUser(EStructuralFeature feature) {
        assertThat(Words.of(feature)).matches(BEGINS_A_LABEL);
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyValueHasANameForTheUser(Enumerator value) {
        assertThat(Words.of(value)).matches(BEGINS_A_LABEL).doesNotMatch("^[A-Z_0-9]{3,}$");
    }

    static Stream<EStructuralFeature> features() {
        return classifiers().filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(type -> type.getEStructuralFeatures().stream());
    }

    static Stream<Enumerator> values() {
        return classifiers().filter(EEnum.class::isInstance).map(EEnum.class::cast)
                .flatMap(type -> type.getELiterals().stream()).map(literal -> literal.getInstance());
    }

    private static Stream<EClassifier> classifiers() {
        return ContactsPackage.eINSTANCE.getEClassifiers().stream();
    }
}
