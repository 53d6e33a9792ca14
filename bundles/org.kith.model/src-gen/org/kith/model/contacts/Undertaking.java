/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Undertaking</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What people bring about step by step: an opportunity, a collaboration, a referral, an introduction.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.Undertaking#getTasks <em>Tasks</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getUndertaking()
 * @model abstract="true"
 * @generated
 */
public interface Undertaking extends Identified {
    /**
     * Returns the value of the '<em><b>Tasks</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Task}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is to be done for it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Tasks</em>' reference list.
     * @see org.kith.model.contacts.ContactsPackage#getUndertaking_Tasks()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Task> getTasks();

} // Undertaking
