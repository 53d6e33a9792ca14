/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.kith.languages.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

import org.kith.model.contacts.ContactsPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.example.kith.languages.model.LanguagesFactory
 * @model kind="package"
 * @generated
 */
public interface LanguagesPackage extends EPackage {
    /**
     * The package name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNAME = "model";

    /**
     * The package namespace URI.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNS_URI = "urn:example:kith:languages";

    /**
     * The package namespace name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNS_PREFIX = "languages";

    /**
     * The singleton instance of the package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    LanguagesPackage eINSTANCE = org.example.kith.languages.model.impl.LanguagesPackageImpl.init();

    /**
     * The meta object id for the '{@link org.example.kith.languages.model.impl.SpokenLanguageImpl <em>Spoken Language</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.example.kith.languages.model.impl.SpokenLanguageImpl
     * @see org.example.kith.languages.model.impl.LanguagesPackageImpl#getSpokenLanguage()
     * @generated
     */
    int SPOKEN_LANGUAGE = 0;

    /**
     * The feature id for the '<em><b>Language</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SPOKEN_LANGUAGE__LANGUAGE = ContactsPackage.FACET_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Level</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SPOKEN_LANGUAGE__LEVEL = ContactsPackage.FACET_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Spoken Language</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SPOKEN_LANGUAGE_FEATURE_COUNT = ContactsPackage.FACET_FEATURE_COUNT + 2;

    /**
     * The meta object id for the '{@link org.example.kith.languages.model.LanguageLevel <em>Language Level</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.example.kith.languages.model.LanguageLevel
     * @see org.example.kith.languages.model.impl.LanguagesPackageImpl#getLanguageLevel()
     * @generated
     */
    int LANGUAGE_LEVEL = 1;


    /**
     * Returns the meta object for class '{@link org.example.kith.languages.model.SpokenLanguage <em>Spoken Language</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Spoken Language</em>'.
     * @see org.example.kith.languages.model.SpokenLanguage
     * @generated
     */
    EClass getSpokenLanguage();

    /**
     * Returns the meta object for the attribute '{@link org.example.kith.languages.model.SpokenLanguage#getLanguage <em>Language</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Language</em>'.
     * @see org.example.kith.languages.model.SpokenLanguage#getLanguage()
     * @see #getSpokenLanguage()
     * @generated
     */
    EAttribute getSpokenLanguage_Language();

    /**
     * Returns the meta object for the attribute '{@link org.example.kith.languages.model.SpokenLanguage#getLevel <em>Level</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Level</em>'.
     * @see org.example.kith.languages.model.SpokenLanguage#getLevel()
     * @see #getSpokenLanguage()
     * @generated
     */
    EAttribute getSpokenLanguage_Level();

    /**
     * Returns the meta object for enum '{@link org.example.kith.languages.model.LanguageLevel <em>Language Level</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Language Level</em>'.
     * @see org.example.kith.languages.model.LanguageLevel
     * @generated
     */
    EEnum getLanguageLevel();

    /**
     * Returns the factory that creates the instances of the model.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the factory that creates the instances of the model.
     * @generated
     */
    LanguagesFactory getLanguagesFactory();

    /**
     * <!-- begin-user-doc -->
     * Defines literals for the meta objects that represent
     * <ul>
     *   <li>each class,</li>
     *   <li>each feature of each class,</li>
     *   <li>each enum,</li>
     *   <li>and each data type</li>
     * </ul>
     * <!-- end-user-doc -->
     * @generated
     */
    interface Literals {
        /**
         * The meta object literal for the '{@link org.example.kith.languages.model.impl.SpokenLanguageImpl <em>Spoken Language</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.example.kith.languages.model.impl.SpokenLanguageImpl
         * @see org.example.kith.languages.model.impl.LanguagesPackageImpl#getSpokenLanguage()
         * @generated
         */
        EClass SPOKEN_LANGUAGE = eINSTANCE.getSpokenLanguage();

        /**
         * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SPOKEN_LANGUAGE__LANGUAGE = eINSTANCE.getSpokenLanguage_Language();

        /**
         * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SPOKEN_LANGUAGE__LEVEL = eINSTANCE.getSpokenLanguage_Level();

        /**
         * The meta object literal for the '{@link org.example.kith.languages.model.LanguageLevel <em>Language Level</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.example.kith.languages.model.LanguageLevel
         * @see org.example.kith.languages.model.impl.LanguagesPackageImpl#getLanguageLevel()
         * @generated
         */
        EEnum LANGUAGE_LEVEL = eINSTANCE.getLanguageLevel();

    }

} //LanguagesPackage
