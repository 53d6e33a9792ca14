/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import java.time.Instant;

import org.kith.model.contacts.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Feed Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a feed has published, to be read without a connection.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.FeedEntry#getFeed <em>Feed</em>}</li>
 *   <li>{@link org.kith.model.growth.FeedEntry#getGuid <em>Guid</em>}</li>
 *   <li>{@link org.kith.model.growth.FeedEntry#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.growth.FeedEntry#getAddress <em>Address</em>}</li>
 *   <li>{@link org.kith.model.growth.FeedEntry#getPublished <em>Published</em>}</li>
 *   <li>{@link org.kith.model.growth.FeedEntry#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.kith.model.growth.FeedEntry#isRead <em>Read</em>}</li>
 * </ul>
 *
 * @see org.kith.model.growth.GrowthPackage#getFeedEntry()
 * @model
 * @generated
 */
public interface FeedEntry extends Identified {
    /**
     * Returns the value of the '<em><b>Feed</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Which one; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Feed</em>' reference.
     * @see #setFeed(Feed)
     * @see org.kith.model.growth.GrowthPackage#getFeedEntry_Feed()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Feed getFeed();

    /**
     * Sets the value of the '{@link org.kith.model.growth.FeedEntry#getFeed <em>Feed</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Feed</em>' reference.
     * @see #getFeed()
     * @generated
     */
    void setFeed(Feed value);

    /**
     * Returns the value of the '<em><b>Guid</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * By which its feed knows it, whatever becomes of its words; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Guid</em>' attribute.
     * @see #setGuid(String)
     * @see org.kith.model.growth.GrowthPackage#getFeedEntry_Guid()
     * @model
     * @generated
     */
    String getGuid();

    /**
     * Sets the value of the '{@link org.kith.model.growth.FeedEntry#getGuid <em>Guid</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Guid</em>' attribute.
     * @see #getGuid()
     * @generated
     */
    void setGuid(String value);

    /**
     * Returns the value of the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is called; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Title</em>' attribute.
     * @see #setTitle(String)
     * @see org.kith.model.growth.GrowthPackage#getFeedEntry_Title()
     * @model
     * @generated
     */
    String getTitle();

    /**
     * Sets the value of the '{@link org.kith.model.growth.FeedEntry#getTitle <em>Title</em>}' attribute.
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
     * Where it can be read as a whole (a web address); null if nowhere.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Address</em>' attribute.
     * @see #setAddress(String)
     * @see org.kith.model.growth.GrowthPackage#getFeedEntry_Address()
     * @model
     * @generated
     */
    String getAddress();

    /**
     * Sets the value of the '{@link org.kith.model.growth.FeedEntry#getAddress <em>Address</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Address</em>' attribute.
     * @see #getAddress()
     * @generated
     */
    void setAddress(String value);

    /**
     * Returns the value of the '<em><b>Published</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it was published; null if the feed does not say.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Published</em>' attribute.
     * @see #setPublished(Instant)
     * @see org.kith.model.growth.GrowthPackage#getFeedEntry_Published()
     * @model dataType="org.kith.model.contacts.Instant"
     * @generated
     */
    Instant getPublished();

    /**
     * Sets the value of the '{@link org.kith.model.growth.FeedEntry#getPublished <em>Published</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Published</em>' attribute.
     * @see #getPublished()
     * @generated
     */
    void setPublished(Instant value);

    /**
     * Returns the value of the '<em><b>Summary</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it says, without any markup; null if nothing.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Summary</em>' attribute.
     * @see #setSummary(String)
     * @see org.kith.model.growth.GrowthPackage#getFeedEntry_Summary()
     * @model
     * @generated
     */
    String getSummary();

    /**
     * Sets the value of the '{@link org.kith.model.growth.FeedEntry#getSummary <em>Summary</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Summary</em>' attribute.
     * @see #getSummary()
     * @generated
     */
    void setSummary(String value);

    /**
     * Returns the value of the '<em><b>Read</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whether the owner has read it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Read</em>' attribute.
     * @see #setRead(boolean)
     * @see org.kith.model.growth.GrowthPackage#getFeedEntry_Read()
     * @model
     * @generated
     */
    boolean isRead();

    /**
     * Sets the value of the '{@link org.kith.model.growth.FeedEntry#isRead <em>Read</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Read</em>' attribute.
     * @see #isRead()
     * @generated
     */
    void setRead(boolean value);

} // FeedEntry
