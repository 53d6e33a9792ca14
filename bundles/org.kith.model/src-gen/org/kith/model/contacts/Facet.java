/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Facet</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Extends what is known of an object; plug-ins subclass it in packages of their own.
 * <!-- end-model-doc -->
 *
 *
 * @see org.kith.model.contacts.ContactsPackage#getFacet()
 * @model abstract="true"
 * @generated
 */
public interface Facet extends EObject {
} // Facet
