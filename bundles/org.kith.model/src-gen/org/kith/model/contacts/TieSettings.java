/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tie Settings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the strength of ties is made up: the weights of its terms, which count by their shares of the sum.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.TieSettings#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.kith.model.contacts.TieSettings#getCloseness <em>Closeness</em>}</li>
 *   <li>{@link org.kith.model.contacts.TieSettings#getIntimacy <em>Intimacy</em>}</li>
 *   <li>{@link org.kith.model.contacts.TieSettings#getReciprocity <em>Reciprocity</em>}</li>
 *   <li>{@link org.kith.model.contacts.TieSettings#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.kith.model.contacts.TieSettings#getHalfLifeDays <em>Half Life Days</em>}</li>
 *   <li>{@link org.kith.model.contacts.TieSettings#getKinds <em>Kinds</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getTieSettings()
 * @model
 * @generated
 */
public interface TieSettings extends EObject {
    /**
     * Returns the value of the '<em><b>Frequency</b></em>' attribute.
     * The default value is <code>"30.0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Weight of how often there was contact; not negative.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Frequency</em>' attribute.
     * @see #setFrequency(double)
     * @see org.kith.model.contacts.ContactsPackage#getTieSettings_Frequency()
     * @model default="30.0"
     * @generated
     */
    double getFrequency();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.TieSettings#getFrequency <em>Frequency</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Frequency</em>' attribute.
     * @see #getFrequency()
     * @generated
     */
    void setFrequency(double value);

    /**
     * Returns the value of the '<em><b>Closeness</b></em>' attribute.
     * The default value is <code>"25.0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Weight of how close the owner says they are; not negative.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Closeness</em>' attribute.
     * @see #setCloseness(double)
     * @see org.kith.model.contacts.ContactsPackage#getTieSettings_Closeness()
     * @model default="25.0"
     * @generated
     */
    double getCloseness();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.TieSettings#getCloseness <em>Closeness</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Closeness</em>' attribute.
     * @see #getCloseness()
     * @generated
     */
    void setCloseness(double value);

    /**
     * Returns the value of the '<em><b>Intimacy</b></em>' attribute.
     * The default value is <code>"15.0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Weight of how much was personal; not negative.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Intimacy</em>' attribute.
     * @see #setIntimacy(double)
     * @see org.kith.model.contacts.ContactsPackage#getTieSettings_Intimacy()
     * @model default="15.0"
     * @generated
     */
    double getIntimacy();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.TieSettings#getIntimacy <em>Intimacy</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Intimacy</em>' attribute.
     * @see #getIntimacy()
     * @generated
     */
    void setIntimacy(double value);

    /**
     * Returns the value of the '<em><b>Reciprocity</b></em>' attribute.
     * The default value is <code>"20.0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Weight of how even the initiative is; not negative.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Reciprocity</em>' attribute.
     * @see #setReciprocity(double)
     * @see org.kith.model.contacts.ContactsPackage#getTieSettings_Reciprocity()
     * @model default="20.0"
     * @generated
     */
    double getReciprocity();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.TieSettings#getReciprocity <em>Reciprocity</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Reciprocity</em>' attribute.
     * @see #getReciprocity()
     * @generated
     */
    void setReciprocity(double value);

    /**
     * Returns the value of the '<em><b>Duration</b></em>' attribute.
     * The default value is <code>"10.0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Weight of how long they know one another; not negative.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Duration</em>' attribute.
     * @see #setDuration(double)
     * @see org.kith.model.contacts.ContactsPackage#getTieSettings_Duration()
     * @model default="10.0"
     * @generated
     */
    double getDuration();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.TieSettings#getDuration <em>Duration</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Duration</em>' attribute.
     * @see #getDuration()
     * @generated
     */
    void setDuration(double value);

    /**
     * Returns the value of the '<em><b>Half Life Days</b></em>' attribute.
     * The default value is <code>"90"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * After so many days a contact counts half; 1 to 3650.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Half Life Days</em>' attribute.
     * @see #setHalfLifeDays(int)
     * @see org.kith.model.contacts.ContactsPackage#getTieSettings_HalfLifeDays()
     * @model default="90"
     * @generated
     */
    int getHalfLifeDays();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.TieSettings#getHalfLifeDays <em>Half Life Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Half Life Days</em>' attribute.
     * @see #getHalfLifeDays()
     * @generated
     */
    void setHalfLifeDays(int value);

    /**
     * Returns the value of the '<em><b>Kinds</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.KindWeight}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What single contacts count; those of kinds that are not named as Kith has it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Kinds</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getTieSettings_Kinds()
     * @model containment="true"
     * @generated
     */
    EList<KindWeight> getKinds();

} // TieSettings
