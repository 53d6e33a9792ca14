/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Skill;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Skill</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.SkillImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SkillImpl#getAlternativeNames <em>Alternative Names</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SkillImpl#getConceptUri <em>Concept Uri</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SkillImpl extends IdentifiedImpl implements Skill {
    /**
     * The default value of the '{@link #getName() <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getName()
     * @generated
     * @ordered
     */
    protected static final String NAME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getName()
     * @generated
     * @ordered
     */
    protected String name = NAME_EDEFAULT;

    /**
     * The cached value of the '{@link #getAlternativeNames() <em>Alternative Names</em>}' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAlternativeNames()
     * @generated
     * @ordered
     */
    protected EList<String> alternativeNames;

    /**
     * The default value of the '{@link #getConceptUri() <em>Concept Uri</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getConceptUri()
     * @generated
     * @ordered
     */
    protected static final String CONCEPT_URI_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getConceptUri() <em>Concept Uri</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getConceptUri()
     * @generated
     * @ordered
     */
    protected String conceptUri = CONCEPT_URI_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected SkillImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.SKILL;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getName() {
        return name;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setName(String newName) {
        String oldName = name;
        name = newName;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SKILL__NAME, oldName, name));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<String> getAlternativeNames() {
        if (alternativeNames == null) {
            alternativeNames = new EDataTypeUniqueEList<String>(String.class, this, ContactsPackage.SKILL__ALTERNATIVE_NAMES);
        }
        return alternativeNames;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getConceptUri() {
        return conceptUri;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setConceptUri(String newConceptUri) {
        String oldConceptUri = conceptUri;
        conceptUri = newConceptUri;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SKILL__CONCEPT_URI, oldConceptUri, conceptUri));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case ContactsPackage.SKILL__NAME:
                return getName();
            case ContactsPackage.SKILL__ALTERNATIVE_NAMES:
                return getAlternativeNames();
            case ContactsPackage.SKILL__CONCEPT_URI:
                return getConceptUri();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public void eSet(int featureID, Object newValue) {
        switch (featureID) {
            case ContactsPackage.SKILL__NAME:
                setName((String)newValue);
                return;
            case ContactsPackage.SKILL__ALTERNATIVE_NAMES:
                getAlternativeNames().clear();
                getAlternativeNames().addAll((Collection<? extends String>)newValue);
                return;
            case ContactsPackage.SKILL__CONCEPT_URI:
                setConceptUri((String)newValue);
                return;
        }
        super.eSet(featureID, newValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void eUnset(int featureID) {
        switch (featureID) {
            case ContactsPackage.SKILL__NAME:
                setName(NAME_EDEFAULT);
                return;
            case ContactsPackage.SKILL__ALTERNATIVE_NAMES:
                getAlternativeNames().clear();
                return;
            case ContactsPackage.SKILL__CONCEPT_URI:
                setConceptUri(CONCEPT_URI_EDEFAULT);
                return;
        }
        super.eUnset(featureID);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean eIsSet(int featureID) {
        switch (featureID) {
            case ContactsPackage.SKILL__NAME:
                return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
            case ContactsPackage.SKILL__ALTERNATIVE_NAMES:
                return alternativeNames != null && !alternativeNames.isEmpty();
            case ContactsPackage.SKILL__CONCEPT_URI:
                return CONCEPT_URI_EDEFAULT == null ? conceptUri != null : !CONCEPT_URI_EDEFAULT.equals(conceptUri);
        }
        return super.eIsSet(featureID);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String toString() {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (name: ");
        result.append(name);
        result.append(", alternativeNames: ");
        result.append(alternativeNames);
        result.append(", conceptUri: ");
        result.append(conceptUri);
        result.append(')');
        return result.toString();
    }

} //SkillImpl
