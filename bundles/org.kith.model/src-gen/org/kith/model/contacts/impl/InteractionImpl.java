/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Direction;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Participation;
import org.kith.model.contacts.Precision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interaction</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.InteractionImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.InteractionImpl#getPrecision <em>Precision</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.InteractionImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.InteractionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.InteractionImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.InteractionImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.InteractionImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.InteractionImpl#isPersonal <em>Personal</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.InteractionImpl#getParticipations <em>Participations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InteractionImpl extends IdentifiedImpl implements Interaction {
    /**
     * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStart()
     * @generated
     * @ordered
     */
    protected static final Instant START_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStart()
     * @generated
     * @ordered
     */
    protected Instant start = START_EDEFAULT;

    /**
     * The default value of the '{@link #getPrecision() <em>Precision</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPrecision()
     * @generated
     * @ordered
     */
    protected static final Precision PRECISION_EDEFAULT = Precision.DAY;

    /**
     * The cached value of the '{@link #getPrecision() <em>Precision</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPrecision()
     * @generated
     * @ordered
     */
    protected Precision precision = PRECISION_EDEFAULT;

    /**
     * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMinutes()
     * @generated
     * @ordered
     */
    protected static final int MINUTES_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMinutes()
     * @generated
     * @ordered
     */
    protected int minutes = MINUTES_EDEFAULT;

    /**
     * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected static final InteractionKind KIND_EDEFAULT = InteractionKind.MEETING_IN_PERSON;

    /**
     * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected InteractionKind kind = KIND_EDEFAULT;

    /**
     * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDirection()
     * @generated
     * @ordered
     */
    protected static final Direction DIRECTION_EDEFAULT = Direction.MUTUAL;

    /**
     * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDirection()
     * @generated
     * @ordered
     */
    protected Direction direction = DIRECTION_EDEFAULT;

    /**
     * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSubject()
     * @generated
     * @ordered
     */
    protected static final String SUBJECT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSubject()
     * @generated
     * @ordered
     */
    protected String subject = SUBJECT_EDEFAULT;

    /**
     * The default value of the '{@link #getLocation() <em>Location</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLocation()
     * @generated
     * @ordered
     */
    protected static final String LOCATION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLocation() <em>Location</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLocation()
     * @generated
     * @ordered
     */
    protected String location = LOCATION_EDEFAULT;

    /**
     * The default value of the '{@link #isPersonal() <em>Personal</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isPersonal()
     * @generated
     * @ordered
     */
    protected static final boolean PERSONAL_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isPersonal() <em>Personal</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isPersonal()
     * @generated
     * @ordered
     */
    protected boolean personal = PERSONAL_EDEFAULT;

    /**
     * The cached value of the '{@link #getParticipations() <em>Participations</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getParticipations()
     * @generated
     * @ordered
     */
    protected EList<Participation> participations;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected InteractionImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.INTERACTION;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Instant getStart() {
        return start;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStart(Instant newStart) {
        Instant oldStart = start;
        start = newStart;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTERACTION__START, oldStart, start));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Precision getPrecision() {
        return precision;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setPrecision(Precision newPrecision) {
        Precision oldPrecision = precision;
        precision = newPrecision == null ? PRECISION_EDEFAULT : newPrecision;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTERACTION__PRECISION, oldPrecision, precision));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getMinutes() {
        return minutes;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setMinutes(int newMinutes) {
        int oldMinutes = minutes;
        minutes = newMinutes;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTERACTION__MINUTES, oldMinutes, minutes));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public InteractionKind getKind() {
        return kind;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setKind(InteractionKind newKind) {
        InteractionKind oldKind = kind;
        kind = newKind == null ? KIND_EDEFAULT : newKind;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTERACTION__KIND, oldKind, kind));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Direction getDirection() {
        return direction;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setDirection(Direction newDirection) {
        Direction oldDirection = direction;
        direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTERACTION__DIRECTION, oldDirection, direction));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getSubject() {
        return subject;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSubject(String newSubject) {
        String oldSubject = subject;
        subject = newSubject;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTERACTION__SUBJECT, oldSubject, subject));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getLocation() {
        return location;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setLocation(String newLocation) {
        String oldLocation = location;
        location = newLocation;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTERACTION__LOCATION, oldLocation, location));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isPersonal() {
        return personal;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setPersonal(boolean newPersonal) {
        boolean oldPersonal = personal;
        personal = newPersonal;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTERACTION__PERSONAL, oldPersonal, personal));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Participation> getParticipations() {
        if (participations == null) {
            participations = new EObjectContainmentEList<Participation>(Participation.class, this, ContactsPackage.INTERACTION__PARTICIPATIONS);
        }
        return participations;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case ContactsPackage.INTERACTION__PARTICIPATIONS:
                return ((InternalEList<?>)getParticipations()).basicRemove(otherEnd, msgs);
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
            case ContactsPackage.INTERACTION__START:
                return getStart();
            case ContactsPackage.INTERACTION__PRECISION:
                return getPrecision();
            case ContactsPackage.INTERACTION__MINUTES:
                return getMinutes();
            case ContactsPackage.INTERACTION__KIND:
                return getKind();
            case ContactsPackage.INTERACTION__DIRECTION:
                return getDirection();
            case ContactsPackage.INTERACTION__SUBJECT:
                return getSubject();
            case ContactsPackage.INTERACTION__LOCATION:
                return getLocation();
            case ContactsPackage.INTERACTION__PERSONAL:
                return isPersonal();
            case ContactsPackage.INTERACTION__PARTICIPATIONS:
                return getParticipations();
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
            case ContactsPackage.INTERACTION__START:
                setStart((Instant)newValue);
                return;
            case ContactsPackage.INTERACTION__PRECISION:
                setPrecision((Precision)newValue);
                return;
            case ContactsPackage.INTERACTION__MINUTES:
                setMinutes((Integer)newValue);
                return;
            case ContactsPackage.INTERACTION__KIND:
                setKind((InteractionKind)newValue);
                return;
            case ContactsPackage.INTERACTION__DIRECTION:
                setDirection((Direction)newValue);
                return;
            case ContactsPackage.INTERACTION__SUBJECT:
                setSubject((String)newValue);
                return;
            case ContactsPackage.INTERACTION__LOCATION:
                setLocation((String)newValue);
                return;
            case ContactsPackage.INTERACTION__PERSONAL:
                setPersonal((Boolean)newValue);
                return;
            case ContactsPackage.INTERACTION__PARTICIPATIONS:
                getParticipations().clear();
                getParticipations().addAll((Collection<? extends Participation>)newValue);
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
            case ContactsPackage.INTERACTION__START:
                setStart(START_EDEFAULT);
                return;
            case ContactsPackage.INTERACTION__PRECISION:
                setPrecision(PRECISION_EDEFAULT);
                return;
            case ContactsPackage.INTERACTION__MINUTES:
                setMinutes(MINUTES_EDEFAULT);
                return;
            case ContactsPackage.INTERACTION__KIND:
                setKind(KIND_EDEFAULT);
                return;
            case ContactsPackage.INTERACTION__DIRECTION:
                setDirection(DIRECTION_EDEFAULT);
                return;
            case ContactsPackage.INTERACTION__SUBJECT:
                setSubject(SUBJECT_EDEFAULT);
                return;
            case ContactsPackage.INTERACTION__LOCATION:
                setLocation(LOCATION_EDEFAULT);
                return;
            case ContactsPackage.INTERACTION__PERSONAL:
                setPersonal(PERSONAL_EDEFAULT);
                return;
            case ContactsPackage.INTERACTION__PARTICIPATIONS:
                getParticipations().clear();
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
            case ContactsPackage.INTERACTION__START:
                return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
            case ContactsPackage.INTERACTION__PRECISION:
                return precision != PRECISION_EDEFAULT;
            case ContactsPackage.INTERACTION__MINUTES:
                return minutes != MINUTES_EDEFAULT;
            case ContactsPackage.INTERACTION__KIND:
                return kind != KIND_EDEFAULT;
            case ContactsPackage.INTERACTION__DIRECTION:
                return direction != DIRECTION_EDEFAULT;
            case ContactsPackage.INTERACTION__SUBJECT:
                return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
            case ContactsPackage.INTERACTION__LOCATION:
                return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
            case ContactsPackage.INTERACTION__PERSONAL:
                return personal != PERSONAL_EDEFAULT;
            case ContactsPackage.INTERACTION__PARTICIPATIONS:
                return participations != null && !participations.isEmpty();
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
        result.append(" (start: ");
        result.append(start);
        result.append(", precision: ");
        result.append(precision);
        result.append(", minutes: ");
        result.append(minutes);
        result.append(", kind: ");
        result.append(kind);
        result.append(", direction: ");
        result.append(direction);
        result.append(", subject: ");
        result.append(subject);
        result.append(", location: ");
        result.append(location);
        result.append(", personal: ");
        result.append(personal);
        result.append(')');
        return result.toString();
    }

} //InteractionImpl
