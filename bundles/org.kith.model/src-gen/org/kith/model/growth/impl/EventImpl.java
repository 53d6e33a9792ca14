/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.contacts.Party;
import org.kith.model.contacts.Task;

import org.kith.model.contacts.impl.IdentifiedImpl;

import org.kith.model.growth.Attendee;
import org.kith.model.growth.Event;
import org.kith.model.growth.GrowthPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.impl.EventImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.EventImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.EventImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.EventImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.EventImpl#getOrganizer <em>Organizer</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.EventImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.EventImpl#getAttendees <em>Attendees</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.EventImpl#getFollowUps <em>Follow Ups</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.EventImpl#getFollowedUpOn <em>Followed Up On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EventImpl extends IdentifiedImpl implements Event {
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
     * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStart()
     * @generated
     * @ordered
     */
    protected static final LocalDate START_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStart()
     * @generated
     * @ordered
     */
    protected LocalDate start = START_EDEFAULT;

    /**
     * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEnd()
     * @generated
     * @ordered
     */
    protected static final LocalDate END_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEnd()
     * @generated
     * @ordered
     */
    protected LocalDate end = END_EDEFAULT;

    /**
     * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPlace()
     * @generated
     * @ordered
     */
    protected static final String PLACE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPlace()
     * @generated
     * @ordered
     */
    protected String place = PLACE_EDEFAULT;

    /**
     * The cached value of the '{@link #getOrganizer() <em>Organizer</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOrganizer()
     * @generated
     * @ordered
     */
    protected Party organizer;

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
     * The cached value of the '{@link #getAttendees() <em>Attendees</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAttendees()
     * @generated
     * @ordered
     */
    protected EList<Attendee> attendees;

    /**
     * The cached value of the '{@link #getFollowUps() <em>Follow Ups</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFollowUps()
     * @generated
     * @ordered
     */
    protected EList<Task> followUps;

    /**
     * The default value of the '{@link #getFollowedUpOn() <em>Followed Up On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFollowedUpOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate FOLLOWED_UP_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFollowedUpOn() <em>Followed Up On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFollowedUpOn()
     * @generated
     * @ordered
     */
    protected LocalDate followedUpOn = FOLLOWED_UP_ON_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected EventImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return GrowthPackage.Literals.EVENT;
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
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.EVENT__NAME, oldName, name));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getStart() {
        return start;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStart(LocalDate newStart) {
        LocalDate oldStart = start;
        start = newStart;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.EVENT__START, oldStart, start));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getEnd() {
        return end;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setEnd(LocalDate newEnd) {
        LocalDate oldEnd = end;
        end = newEnd;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.EVENT__END, oldEnd, end));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getPlace() {
        return place;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setPlace(String newPlace) {
        String oldPlace = place;
        place = newPlace;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.EVENT__PLACE, oldPlace, place));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Party getOrganizer() {
        return organizer;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setOrganizer(Party newOrganizer) {
        Party oldOrganizer = organizer;
        organizer = newOrganizer;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.EVENT__ORGANIZER, oldOrganizer, organizer));
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
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.EVENT__ADDRESS, oldAddress, address));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Attendee> getAttendees() {
        if (attendees == null) {
            attendees = new EObjectContainmentEList<Attendee>(Attendee.class, this, GrowthPackage.EVENT__ATTENDEES);
        }
        return attendees;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Task> getFollowUps() {
        if (followUps == null) {
            followUps = new EObjectEList<Task>(Task.class, this, GrowthPackage.EVENT__FOLLOW_UPS);
        }
        return followUps;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getFollowedUpOn() {
        return followedUpOn;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setFollowedUpOn(LocalDate newFollowedUpOn) {
        LocalDate oldFollowedUpOn = followedUpOn;
        followedUpOn = newFollowedUpOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.EVENT__FOLLOWED_UP_ON, oldFollowedUpOn, followedUpOn));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case GrowthPackage.EVENT__ATTENDEES:
                return ((InternalEList<?>)getAttendees()).basicRemove(otherEnd, msgs);
        }
        return super.eInverseRemove(otherEnd, featureID, msgs);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case GrowthPackage.EVENT__NAME:
                return getName();
            case GrowthPackage.EVENT__START:
                return getStart();
            case GrowthPackage.EVENT__END:
                return getEnd();
            case GrowthPackage.EVENT__PLACE:
                return getPlace();
            case GrowthPackage.EVENT__ORGANIZER:
                return getOrganizer();
            case GrowthPackage.EVENT__ADDRESS:
                return getAddress();
            case GrowthPackage.EVENT__ATTENDEES:
                return getAttendees();
            case GrowthPackage.EVENT__FOLLOW_UPS:
                return getFollowUps();
            case GrowthPackage.EVENT__FOLLOWED_UP_ON:
                return getFollowedUpOn();
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
            case GrowthPackage.EVENT__NAME:
                setName((String)newValue);
                return;
            case GrowthPackage.EVENT__START:
                setStart((LocalDate)newValue);
                return;
            case GrowthPackage.EVENT__END:
                setEnd((LocalDate)newValue);
                return;
            case GrowthPackage.EVENT__PLACE:
                setPlace((String)newValue);
                return;
            case GrowthPackage.EVENT__ORGANIZER:
                setOrganizer((Party)newValue);
                return;
            case GrowthPackage.EVENT__ADDRESS:
                setAddress((String)newValue);
                return;
            case GrowthPackage.EVENT__ATTENDEES:
                getAttendees().clear();
                getAttendees().addAll((Collection<? extends Attendee>)newValue);
                return;
            case GrowthPackage.EVENT__FOLLOW_UPS:
                getFollowUps().clear();
                getFollowUps().addAll((Collection<? extends Task>)newValue);
                return;
            case GrowthPackage.EVENT__FOLLOWED_UP_ON:
                setFollowedUpOn((LocalDate)newValue);
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
            case GrowthPackage.EVENT__NAME:
                setName(NAME_EDEFAULT);
                return;
            case GrowthPackage.EVENT__START:
                setStart(START_EDEFAULT);
                return;
            case GrowthPackage.EVENT__END:
                setEnd(END_EDEFAULT);
                return;
            case GrowthPackage.EVENT__PLACE:
                setPlace(PLACE_EDEFAULT);
                return;
            case GrowthPackage.EVENT__ORGANIZER:
                setOrganizer((Party)null);
                return;
            case GrowthPackage.EVENT__ADDRESS:
                setAddress(ADDRESS_EDEFAULT);
                return;
            case GrowthPackage.EVENT__ATTENDEES:
                getAttendees().clear();
                return;
            case GrowthPackage.EVENT__FOLLOW_UPS:
                getFollowUps().clear();
                return;
            case GrowthPackage.EVENT__FOLLOWED_UP_ON:
                setFollowedUpOn(FOLLOWED_UP_ON_EDEFAULT);
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
            case GrowthPackage.EVENT__NAME:
                return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
            case GrowthPackage.EVENT__START:
                return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
            case GrowthPackage.EVENT__END:
                return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
            case GrowthPackage.EVENT__PLACE:
                return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
            case GrowthPackage.EVENT__ORGANIZER:
                return organizer != null;
            case GrowthPackage.EVENT__ADDRESS:
                return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
            case GrowthPackage.EVENT__ATTENDEES:
                return attendees != null && !attendees.isEmpty();
            case GrowthPackage.EVENT__FOLLOW_UPS:
                return followUps != null && !followUps.isEmpty();
            case GrowthPackage.EVENT__FOLLOWED_UP_ON:
                return FOLLOWED_UP_ON_EDEFAULT == null ? followedUpOn != null : !FOLLOWED_UP_ON_EDEFAULT.equals(followedUpOn);
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
        result.append(", start: ");
        result.append(start);
        result.append(", end: ");
        result.append(end);
        result.append(", place: ");
        result.append(place);
        result.append(", address: ");
        result.append(address);
        result.append(", followedUpOn: ");
        result.append(followedUpOn);
        result.append(')');
        return result.toString();
    }

} //EventImpl
