/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.kith.languages.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.example.kith.languages.model.LanguagesPackage
 * @generated
 */
public interface LanguagesFactory extends EFactory {
    /**
     * The singleton instance of the factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    LanguagesFactory eINSTANCE = org.example.kith.languages.model.impl.LanguagesFactoryImpl.init();

    /**
     * Returns a new object of class '<em>Spoken Language</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Spoken Language</em>'.
     * @generated
     */
    SpokenLanguage createSpokenLanguage();

    /**
     * Returns the package supported by this factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the package supported by this factory.
     * @generated
     */
    LanguagesPackage getLanguagesPackage();

} //LanguagesFactory
