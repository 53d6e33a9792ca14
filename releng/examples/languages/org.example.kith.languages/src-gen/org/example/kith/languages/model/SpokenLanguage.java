/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.kith.languages.model;

import org.kith.model.contacts.Facet;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Spoken Language</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A language that a person speaks.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.example.kith.languages.model.SpokenLanguage#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.example.kith.languages.model.SpokenLanguage#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see org.example.kith.languages.model.LanguagesPackage#getSpokenLanguage()
 * @model
 * @generated
 */
public interface SpokenLanguage extends Facet {
    /**
     * Returns the value of the '<em><b>Language</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Which one: two letters of ISO 639-1, lower case; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Language</em>' attribute.
     * @see #setLanguage(String)
     * @see org.example.kith.languages.model.LanguagesPackage#getSpokenLanguage_Language()
     * @model
     * @generated
     */
    String getLanguage();

    /**
     * Sets the value of the '{@link org.example.kith.languages.model.SpokenLanguage#getLanguage <em>Language</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Language</em>' attribute.
     * @see #getLanguage()
     * @generated
     */
    void setLanguage(String value);

    /**
     * Returns the value of the '<em><b>Level</b></em>' attribute.
     * The literals are from the enumeration {@link org.example.kith.languages.model.LanguageLevel}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How well.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Level</em>' attribute.
     * @see org.example.kith.languages.model.LanguageLevel
     * @see #setLevel(LanguageLevel)
     * @see org.example.kith.languages.model.LanguagesPackage#getSpokenLanguage_Level()
     * @model
     * @generated
     */
    LanguageLevel getLevel();

    /**
     * Sets the value of the '{@link org.example.kith.languages.model.SpokenLanguage#getLevel <em>Level</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Level</em>' attribute.
     * @see org.example.kith.languages.model.LanguageLevel
     * @see #getLevel()
     * @generated
     */
    void setLevel(LanguageLevel value);

} // SpokenLanguage
