/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.contacts.impl.IdentifiedImpl;

import org.kith.model.growth.Feed;
import org.kith.model.growth.FeedEntry;
import org.kith.model.growth.GrowthPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Feed Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.impl.FeedEntryImpl#getFeed <em>Feed</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.FeedEntryImpl#getGuid <em>Guid</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.FeedEntryImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.FeedEntryImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.FeedEntryImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.FeedEntryImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.FeedEntryImpl#isRead <em>Read</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FeedEntryImpl extends IdentifiedImpl implements FeedEntry {
    /**
     * The cached value of the '{@link #getFeed() <em>Feed</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFeed()
     * @generated
     * @ordered
     */
    protected Feed feed;

    /**
     * The default value of the '{@link #getGuid() <em>Guid</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getGuid()
     * @generated
     * @ordered
     */
    protected static final String GUID_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getGuid() <em>Guid</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getGuid()
     * @generated
     * @ordered
     */
    protected String guid = GUID_EDEFAULT;

    /**
     * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTitle()
     * @generated
     * @ordered
     */
    protected static final String TITLE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTitle()
     * @generated
     * @ordered
     */
    protected String title = TITLE_EDEFAULT;

    /**
     * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAddress()
     * @generated
     * @ordered
     */
    protected static final String ADDRESS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAddress()
     * @generated
     * @ordered
     */
    protected String address = ADDRESS_EDEFAULT;

    /**
     * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPublished()
     * @generated
     * @ordered
     */
    protected static final Instant PUBLISHED_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPublished()
     * @generated
     * @ordered
     */
    protected Instant published = PUBLISHED_EDEFAULT;

    /**
     * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSummary()
     * @generated
     * @ordered
     */
    protected static final String SUMMARY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSummary()
     * @generated
     * @ordered
     */
    protected String summary = SUMMARY_EDEFAULT;

    /**
     * The default value of the '{@link #isRead() <em>Read</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isRead()
     * @generated
     * @ordered
     */
    protected static final boolean READ_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isRead() <em>Read</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isRead()
     * @generated
     * @ordered
     */
    protected boolean read = READ_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected FeedEntryImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return GrowthPackage.Literals.FEED_ENTRY;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Feed getFeed() {
        return feed;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setFeed(Feed newFeed) {
        Feed oldFeed = feed;
        feed = newFeed;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.FEED_ENTRY__FEED, oldFeed, feed));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getGuid() {
        return guid;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setGuid(String newGuid) {
        String oldGuid = guid;
        guid = newGuid;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.FEED_ENTRY__GUID, oldGuid, guid));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getTitle() {
        return title;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setTitle(String newTitle) {
        String oldTitle = title;
        title = newTitle;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.FEED_ENTRY__TITLE, oldTitle, title));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getAddress() {
        return address;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAddress(String newAddress) {
        String oldAddress = address;
        address = newAddress;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.FEED_ENTRY__ADDRESS, oldAddress, address));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Instant getPublished() {
        return published;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setPublished(Instant newPublished) {
        Instant oldPublished = published;
        published = newPublished;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.FEED_ENTRY__PUBLISHED, oldPublished, published));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getSummary() {
        return summary;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSummary(String newSummary) {
        String oldSummary = summary;
        summary = newSummary;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.FEED_ENTRY__SUMMARY, oldSummary, summary));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isRead() {
        return read;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRead(boolean newRead) {
        boolean oldRead = read;
        read = newRead;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.FEED_ENTRY__READ, oldRead, read));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case GrowthPackage.FEED_ENTRY__FEED:
                return getFeed();
            case GrowthPackage.FEED_ENTRY__GUID:
                return getGuid();
            case GrowthPackage.FEED_ENTRY__TITLE:
                return getTitle();
            case GrowthPackage.FEED_ENTRY__ADDRESS:
                return getAddress();
            case GrowthPackage.FEED_ENTRY__PUBLISHED:
                return getPublished();
            case GrowthPackage.FEED_ENTRY__SUMMARY:
                return getSummary();
            case GrowthPackage.FEED_ENTRY__READ:
                return isRead();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void eSet(int featureID, Object newValue) {
        switch (featureID) {
            case GrowthPackage.FEED_ENTRY__FEED:
                setFeed((Feed)newValue);
                return;
            case GrowthPackage.FEED_ENTRY__GUID:
                setGuid((String)newValue);
                return;
            case GrowthPackage.FEED_ENTRY__TITLE:
                setTitle((String)newValue);
                return;
            case GrowthPackage.FEED_ENTRY__ADDRESS:
                setAddress((String)newValue);
                return;
            case GrowthPackage.FEED_ENTRY__PUBLISHED:
                setPublished((Instant)newValue);
                return;
            case GrowthPackage.FEED_ENTRY__SUMMARY:
                setSummary((String)newValue);
                return;
            case GrowthPackage.FEED_ENTRY__READ:
                setRead((Boolean)newValue);
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
            case GrowthPackage.FEED_ENTRY__FEED:
                setFeed((Feed)null);
                return;
            case GrowthPackage.FEED_ENTRY__GUID:
                setGuid(GUID_EDEFAULT);
                return;
            case GrowthPackage.FEED_ENTRY__TITLE:
                setTitle(TITLE_EDEFAULT);
                return;
            case GrowthPackage.FEED_ENTRY__ADDRESS:
                setAddress(ADDRESS_EDEFAULT);
                return;
            case GrowthPackage.FEED_ENTRY__PUBLISHED:
                setPublished(PUBLISHED_EDEFAULT);
                return;
            case GrowthPackage.FEED_ENTRY__SUMMARY:
                setSummary(SUMMARY_EDEFAULT);
                return;
            case GrowthPackage.FEED_ENTRY__READ:
                setRead(READ_EDEFAULT);
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
            case GrowthPackage.FEED_ENTRY__FEED:
                return feed != null;
            case GrowthPackage.FEED_ENTRY__GUID:
                return GUID_EDEFAULT == null ? guid != null : !GUID_EDEFAULT.equals(guid);
            case GrowthPackage.FEED_ENTRY__TITLE:
                return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
            case GrowthPackage.FEED_ENTRY__ADDRESS:
                return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
            case GrowthPackage.FEED_ENTRY__PUBLISHED:
                return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
            case GrowthPackage.FEED_ENTRY__SUMMARY:
                return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
            case GrowthPackage.FEED_ENTRY__READ:
                return read != READ_EDEFAULT;
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
        result.append(" (guid: ");
        result.append(guid);
        result.append(", title: ");
        result.append(title);
        result.append(", address: ");
        result.append(address);
        result.append(", published: ");
        result.append(published);
        result.append(", summary: ");
        result.append(summary);
        result.append(", read: ");
        result.append(read);
        result.append(')');
        return result.toString();
    }

} //FeedEntryImpl
