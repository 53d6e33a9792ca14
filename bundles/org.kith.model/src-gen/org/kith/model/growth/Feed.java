/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import java.time.Instant;

import org.kith.model.contacts.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Feed</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A feed (RSS or Atom) that the owner has chosen to read.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.Feed#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.growth.Feed#getAddress <em>Address</em>}</li>
 *   <li>{@link org.kith.model.growth.Feed#getFetchedAt <em>Fetched At</em>}</li>
 * </ul>
 *
 * @see org.kith.model.growth.GrowthPackage#getFeed()
 * @model
 * @generated
 */
public interface Feed extends Identified {
    /**
     * Returns the value of the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is called; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Title</em>' attribute.
     * @see #setTitle(String)
     * @see org.kith.model.growth.GrowthPackage#getFeed_Title()
     * @model
     * @generated
     */
    String getTitle();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Feed#getTitle <em>Title</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Title</em>' attribute.
     * @see #getTitle()
     * @generated
     */
    void setTitle(String value);

    /**
     * Returns the value of the '<em><b>Address</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where it is fetched from (a web address, or that of a file); never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Address</em>' attribute.
     * @see #setAddress(String)
     * @see org.kith.model.growth.GrowthPackage#getFeed_Address()
     * @model
     * @generated
     */
    String getAddress();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Feed#getAddress <em>Address</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Address</em>' attribute.
     * @see #getAddress()
     * @generated
     */
    void setAddress(String value);

    /**
     * Returns the value of the '<em><b>Fetched At</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When something new was fetched last; null if nothing was.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Fetched At</em>' attribute.
     * @see #setFetchedAt(Instant)
     * @see org.kith.model.growth.GrowthPackage#getFeed_FetchedAt()
     * @model dataType="org.kith.model.contacts.Instant"
     * @generated
     */
    Instant getFetchedAt();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Feed#getFetchedAt <em>Fetched At</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Fetched At</em>' attribute.
     * @see #getFetchedAt()
     * @generated
     */
    void setFetchedAt(Instant value);

} // Feed
