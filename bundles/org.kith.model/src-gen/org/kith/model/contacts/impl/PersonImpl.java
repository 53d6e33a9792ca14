/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.PartialDate;

import org.kith.model.contacts.Address;
import org.kith.model.contacts.CadencePolicy;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Experience;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.PersonStatus;
import org.kith.model.contacts.SkillClaim;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getFormattedName <em>Formatted Name</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getAdditionalNames <em>Additional Names</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getPrefixes <em>Prefixes</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getSuffixes <em>Suffixes</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getNicknames <em>Nicknames</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getHeadline <em>Headline</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getBirthday <em>Birthday</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getAnniversary <em>Anniversary</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getFirstMet <em>First Met</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#isPlaceholder <em>Placeholder</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getContactPoints <em>Contact Points</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getEmployments <em>Employments</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getCadence <em>Cadence</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getDistinctFrom <em>Distinct From</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getNotTiedTo <em>Not Tied To</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getSkillClaims <em>Skill Claims</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getExperiences <em>Experiences</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.PersonImpl#getPhoto <em>Photo</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonImpl extends PartyImpl implements Person {
    /**
     * The default value of the '{@link #getFormattedName() <em>Formatted Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFormattedName()
     * @generated
     * @ordered
     */
    protected static final String FORMATTED_NAME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFormattedName() <em>Formatted Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFormattedName()
     * @generated
     * @ordered
     */
    protected String formattedName = FORMATTED_NAME_EDEFAULT;

    /**
     * The default value of the '{@link #getFamilyName() <em>Family Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFamilyName()
     * @generated
     * @ordered
     */
    protected static final String FAMILY_NAME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFamilyName() <em>Family Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFamilyName()
     * @generated
     * @ordered
     */
    protected String familyName = FAMILY_NAME_EDEFAULT;

    /**
     * The default value of the '{@link #getGivenName() <em>Given Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getGivenName()
     * @generated
     * @ordered
     */
    protected static final String GIVEN_NAME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getGivenName() <em>Given Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getGivenName()
     * @generated
     * @ordered
     */
    protected String givenName = GIVEN_NAME_EDEFAULT;

    /**
     * The default value of the '{@link #getAdditionalNames() <em>Additional Names</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAdditionalNames()
     * @generated
     * @ordered
     */
    protected static final String ADDITIONAL_NAMES_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAdditionalNames() <em>Additional Names</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAdditionalNames()
     * @generated
     * @ordered
     */
    protected String additionalNames = ADDITIONAL_NAMES_EDEFAULT;

    /**
     * The default value of the '{@link #getPrefixes() <em>Prefixes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPrefixes()
     * @generated
     * @ordered
     */
    protected static final String PREFIXES_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPrefixes() <em>Prefixes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPrefixes()
     * @generated
     * @ordered
     */
    protected String prefixes = PREFIXES_EDEFAULT;

    /**
     * The default value of the '{@link #getSuffixes() <em>Suffixes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSuffixes()
     * @generated
     * @ordered
     */
    protected static final String SUFFIXES_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSuffixes() <em>Suffixes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSuffixes()
     * @generated
     * @ordered
     */
    protected String suffixes = SUFFIXES_EDEFAULT;

    /**
     * The cached value of the '{@link #getNicknames() <em>Nicknames</em>}' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNicknames()
     * @generated
     * @ordered
     */
    protected EList<String> nicknames;

    /**
     * The default value of the '{@link #getHeadline() <em>Headline</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getHeadline()
     * @generated
     * @ordered
     */
    protected static final String HEADLINE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getHeadline() <em>Headline</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getHeadline()
     * @generated
     * @ordered
     */
    protected String headline = HEADLINE_EDEFAULT;

    /**
     * The default value of the '{@link #getBirthday() <em>Birthday</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getBirthday()
     * @generated
     * @ordered
     */
    protected static final PartialDate BIRTHDAY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getBirthday() <em>Birthday</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getBirthday()
     * @generated
     * @ordered
     */
    protected PartialDate birthday = BIRTHDAY_EDEFAULT;

    /**
     * The default value of the '{@link #getAnniversary() <em>Anniversary</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAnniversary()
     * @generated
     * @ordered
     */
    protected static final PartialDate ANNIVERSARY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAnniversary() <em>Anniversary</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAnniversary()
     * @generated
     * @ordered
     */
    protected PartialDate anniversary = ANNIVERSARY_EDEFAULT;

    /**
     * The default value of the '{@link #getFirstMet() <em>First Met</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFirstMet()
     * @generated
     * @ordered
     */
    protected static final PartialDate FIRST_MET_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFirstMet() <em>First Met</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFirstMet()
     * @generated
     * @ordered
     */
    protected PartialDate firstMet = FIRST_MET_EDEFAULT;

    /**
     * The default value of the '{@link #getLayer() <em>Layer</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLayer()
     * @generated
     * @ordered
     */
    protected static final Layer LAYER_EDEFAULT = Layer.NONE;

    /**
     * The cached value of the '{@link #getLayer() <em>Layer</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLayer()
     * @generated
     * @ordered
     */
    protected Layer layer = LAYER_EDEFAULT;

    /**
     * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected static final PersonStatus STATUS_EDEFAULT = PersonStatus.ACTIVE;

    /**
     * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected PersonStatus status = STATUS_EDEFAULT;

    /**
     * The default value of the '{@link #isPlaceholder() <em>Placeholder</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isPlaceholder()
     * @generated
     * @ordered
     */
    protected static final boolean PLACEHOLDER_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isPlaceholder() <em>Placeholder</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isPlaceholder()
     * @generated
     * @ordered
     */
    protected boolean placeholder = PLACEHOLDER_EDEFAULT;

    /**
     * The cached value of the '{@link #getContactPoints() <em>Contact Points</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getContactPoints()
     * @generated
     * @ordered
     */
    protected EList<ContactPoint> contactPoints;

    /**
     * The cached value of the '{@link #getAddresses() <em>Addresses</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAddresses()
     * @generated
     * @ordered
     */
    protected EList<Address> addresses;

    /**
     * The cached value of the '{@link #getEmployments() <em>Employments</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEmployments()
     * @generated
     * @ordered
     */
    protected EList<Employment> employments;

    /**
     * The cached value of the '{@link #getCadence() <em>Cadence</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCadence()
     * @generated
     * @ordered
     */
    protected CadencePolicy cadence;

    /**
     * The cached value of the '{@link #getDistinctFrom() <em>Distinct From</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDistinctFrom()
     * @generated
     * @ordered
     */
    protected EList<Person> distinctFrom;

    /**
     * The cached value of the '{@link #getNotTiedTo() <em>Not Tied To</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNotTiedTo()
     * @generated
     * @ordered
     */
    protected EList<Person> notTiedTo;

    /**
     * The cached value of the '{@link #getSkillClaims() <em>Skill Claims</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSkillClaims()
     * @generated
     * @ordered
     */
    protected EList<SkillClaim> skillClaims;

    /**
     * The cached value of the '{@link #getExperiences() <em>Experiences</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getExperiences()
     * @generated
     * @ordered
     */
    protected EList<Experience> experiences;

    /**
     * The default value of the '{@link #getPhoto() <em>Photo</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPhoto()
     * @generated
     * @ordered
     */
    protected static final String PHOTO_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPhoto() <em>Photo</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPhoto()
     * @generated
     * @ordered
     */
    protected String photo = PHOTO_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected PersonImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.PERSON;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getFormattedName() {
        return formattedName;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setFormattedName(String newFormattedName) {
        String oldFormattedName = formattedName;
        formattedName = newFormattedName;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PERSON__FORMATTED_NAME, oldFormattedName, formattedName));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getFamilyName() {
        return familyName;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setFamilyName(String newFamilyName) {
        String oldFamilyName = familyName;
        familyName = newFamilyName;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PERSON__FAMILY_NAME, oldFamilyName, familyName));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getGivenName() {
        return givenName;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setGivenName(String newGivenName) {
        String oldGivenName = givenName;
        givenName = newGivenName;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PERSON__GIVEN_NAME, oldGivenName, givenName));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getAdditionalNames() {
        return additionalNames;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAdditionalNames(String newAdditionalNames) {
        String oldAdditionalNames = additionalNames;
        additionalNames = newAdditionalNames;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PERSON__ADDITIONAL_NAMES, oldAdditionalNames, additionalNames));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getPrefixes() {
        return prefixes;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setPrefixes(String newPrefixes) {
        String oldPrefixes = prefixes;
        prefixes = newPrefixes;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PERSON__PREFIXES, oldPrefixes, prefixes));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getSuffixes() {
        return suffixes;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSuffixes(String newSuffixes) {
        String oldSuffixes = suffixes;
        suffixes = newSuffixes;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PERSON__SUFFIXES, oldSuffixes, suffixes));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<String> getNicknames() {
        if (nicknames == null) {
            nicknames = new EDataTypeUniqueEList<String>(String.class, this, ContactsPackage.PERSON__NICKNAMES);
        }
        return nicknames;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getHeadline() {
        return headline;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setHeadline(String newHeadline) {
        String oldHeadline = headline;
        headline = newHeadline;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PERSON__HEADLINE, oldHeadline, headline));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public PartialDate getBirthday() {
        return birthday;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setBirthday(PartialDate newBirthday) {
        PartialDate oldBirthday = birthday;
        birthday = newBirthday;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PERSON__BIRTHDAY, oldBirthday, birthday));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public PartialDate getAnniversary() {
        return anniversary;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAnniversary(PartialDate newAnniversary) {
        PartialDate oldAnniversary = anniversary;
        anniversary = newAnniversary;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PERSON__ANNIVERSARY, oldAnniversary, anniversary));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public PartialDate getFirstMet() {
        return firstMet;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setFirstMet(PartialDate newFirstMet) {
        PartialDate oldFirstMet = firstMet;
        firstMet = newFirstMet;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PERSON__FIRST_MET, oldFirstMet, firstMet));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Layer getLayer() {
        return layer;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setLayer(Layer newLayer) {
        Layer oldLayer = layer;
        layer = newLayer == null ? LAYER_EDEFAULT : newLayer;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PERSON__LAYER, oldLayer, layer));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public PersonStatus getStatus() {
        return status;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStatus(PersonStatus newStatus) {
        PersonStatus oldStatus = status;
        status = newStatus == null ? STATUS_EDEFAULT : newStatus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PERSON__STATUS, oldStatus, status));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isPlaceholder() {
        return placeholder;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setPlaceholder(boolean newPlaceholder) {
        boolean oldPlaceholder = placeholder;
        placeholder = newPlaceholder;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PERSON__PLACEHOLDER, oldPlaceholder, placeholder));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<ContactPoint> getContactPoints() {
        if (contactPoints == null) {
            contactPoints = new EObjectContainmentEList<ContactPoint>(ContactPoint.class, this, ContactsPackage.PERSON__CONTACT_POINTS);
        }
        return contactPoints;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Address> getAddresses() {
        if (addresses == null) {
            addresses = new EObjectContainmentEList<Address>(Address.class, this, ContactsPackage.PERSON__ADDRESSES);
        }
        return addresses;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Employment> getEmployments() {
        if (employments == null) {
            employments = new EObjectContainmentEList<Employment>(Employment.class, this, ContactsPackage.PERSON__EMPLOYMENTS);
        }
        return employments;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public CadencePolicy getCadence() {
        return cadence;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetCadence(CadencePolicy newCadence, NotificationChain msgs) {
        CadencePolicy oldCadence = cadence;
        cadence = newCadence;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ContactsPackage.PERSON__CADENCE, oldCadence, newCadence);
            if (msgs == null) msgs = notification; else msgs.add(notification);
        }
        return msgs;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setCadence(CadencePolicy newCadence) {
        if (newCadence != cadence) {
            NotificationChain msgs = null;
            if (cadence != null)
                msgs = ((InternalEObject)cadence).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ContactsPackage.PERSON__CADENCE, null, msgs);
            if (newCadence != null)
                msgs = ((InternalEObject)newCadence).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ContactsPackage.PERSON__CADENCE, null, msgs);
            msgs = basicSetCadence(newCadence, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PERSON__CADENCE, newCadence, newCadence));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Person> getDistinctFrom() {
        if (distinctFrom == null) {
            distinctFrom = new EObjectEList<Person>(Person.class, this, ContactsPackage.PERSON__DISTINCT_FROM);
        }
        return distinctFrom;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Person> getNotTiedTo() {
        if (notTiedTo == null) {
            notTiedTo = new EObjectEList<Person>(Person.class, this, ContactsPackage.PERSON__NOT_TIED_TO);
        }
        return notTiedTo;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<SkillClaim> getSkillClaims() {
        if (skillClaims == null) {
            skillClaims = new EObjectContainmentEList<SkillClaim>(SkillClaim.class, this, ContactsPackage.PERSON__SKILL_CLAIMS);
        }
        return skillClaims;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Experience> getExperiences() {
        if (experiences == null) {
            experiences = new EObjectContainmentEList<Experience>(Experience.class, this, ContactsPackage.PERSON__EXPERIENCES);
        }
        return experiences;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getPhoto() {
        return photo;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setPhoto(String newPhoto) {
        String oldPhoto = photo;
        photo = newPhoto;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PERSON__PHOTO, oldPhoto, photo));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Employment getCurrentEmployment() {
        return org.kith.model.contacts.Career.current(this);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getPrimaryEmail() {
        return org.kith.model.contacts.Contacting.primaryEmail(this);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case ContactsPackage.PERSON__CONTACT_POINTS:
                return ((InternalEList<?>)getContactPoints()).basicRemove(otherEnd, msgs);
            case ContactsPackage.PERSON__ADDRESSES:
                return ((InternalEList<?>)getAddresses()).basicRemove(otherEnd, msgs);
            case ContactsPackage.PERSON__EMPLOYMENTS:
                return ((InternalEList<?>)getEmployments()).basicRemove(otherEnd, msgs);
            case ContactsPackage.PERSON__CADENCE:
                return basicSetCadence(null, msgs);
            case ContactsPackage.PERSON__SKILL_CLAIMS:
                return ((InternalEList<?>)getSkillClaims()).basicRemove(otherEnd, msgs);
            case ContactsPackage.PERSON__EXPERIENCES:
                return ((InternalEList<?>)getExperiences()).basicRemove(otherEnd, msgs);
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
            case ContactsPackage.PERSON__FORMATTED_NAME:
                return getFormattedName();
            case ContactsPackage.PERSON__FAMILY_NAME:
                return getFamilyName();
            case ContactsPackage.PERSON__GIVEN_NAME:
                return getGivenName();
            case ContactsPackage.PERSON__ADDITIONAL_NAMES:
                return getAdditionalNames();
            case ContactsPackage.PERSON__PREFIXES:
                return getPrefixes();
            case ContactsPackage.PERSON__SUFFIXES:
                return getSuffixes();
            case ContactsPackage.PERSON__NICKNAMES:
                return getNicknames();
            case ContactsPackage.PERSON__HEADLINE:
                return getHeadline();
            case ContactsPackage.PERSON__BIRTHDAY:
                return getBirthday();
            case ContactsPackage.PERSON__ANNIVERSARY:
                return getAnniversary();
            case ContactsPackage.PERSON__FIRST_MET:
                return getFirstMet();
            case ContactsPackage.PERSON__LAYER:
                return getLayer();
            case ContactsPackage.PERSON__STATUS:
                return getStatus();
            case ContactsPackage.PERSON__PLACEHOLDER:
                return isPlaceholder();
            case ContactsPackage.PERSON__CONTACT_POINTS:
                return getContactPoints();
            case ContactsPackage.PERSON__ADDRESSES:
                return getAddresses();
            case ContactsPackage.PERSON__EMPLOYMENTS:
                return getEmployments();
            case ContactsPackage.PERSON__CADENCE:
                return getCadence();
            case ContactsPackage.PERSON__DISTINCT_FROM:
                return getDistinctFrom();
            case ContactsPackage.PERSON__NOT_TIED_TO:
                return getNotTiedTo();
            case ContactsPackage.PERSON__SKILL_CLAIMS:
                return getSkillClaims();
            case ContactsPackage.PERSON__EXPERIENCES:
                return getExperiences();
            case ContactsPackage.PERSON__PHOTO:
                return getPhoto();
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
            case ContactsPackage.PERSON__FORMATTED_NAME:
                setFormattedName((String)newValue);
                return;
            case ContactsPackage.PERSON__FAMILY_NAME:
                setFamilyName((String)newValue);
                return;
            case ContactsPackage.PERSON__GIVEN_NAME:
                setGivenName((String)newValue);
                return;
            case ContactsPackage.PERSON__ADDITIONAL_NAMES:
                setAdditionalNames((String)newValue);
                return;
            case ContactsPackage.PERSON__PREFIXES:
                setPrefixes((String)newValue);
                return;
            case ContactsPackage.PERSON__SUFFIXES:
                setSuffixes((String)newValue);
                return;
            case ContactsPackage.PERSON__NICKNAMES:
                getNicknames().clear();
                getNicknames().addAll((Collection<? extends String>)newValue);
                return;
            case ContactsPackage.PERSON__HEADLINE:
                setHeadline((String)newValue);
                return;
            case ContactsPackage.PERSON__BIRTHDAY:
                setBirthday((PartialDate)newValue);
                return;
            case ContactsPackage.PERSON__ANNIVERSARY:
                setAnniversary((PartialDate)newValue);
                return;
            case ContactsPackage.PERSON__FIRST_MET:
                setFirstMet((PartialDate)newValue);
                return;
            case ContactsPackage.PERSON__LAYER:
                setLayer((Layer)newValue);
                return;
            case ContactsPackage.PERSON__STATUS:
                setStatus((PersonStatus)newValue);
                return;
            case ContactsPackage.PERSON__PLACEHOLDER:
                setPlaceholder((Boolean)newValue);
                return;
            case ContactsPackage.PERSON__CONTACT_POINTS:
                getContactPoints().clear();
                getContactPoints().addAll((Collection<? extends ContactPoint>)newValue);
                return;
            case ContactsPackage.PERSON__ADDRESSES:
                getAddresses().clear();
                getAddresses().addAll((Collection<? extends Address>)newValue);
                return;
            case ContactsPackage.PERSON__EMPLOYMENTS:
                getEmployments().clear();
                getEmployments().addAll((Collection<? extends Employment>)newValue);
                return;
            case ContactsPackage.PERSON__CADENCE:
                setCadence((CadencePolicy)newValue);
                return;
            case ContactsPackage.PERSON__DISTINCT_FROM:
                getDistinctFrom().clear();
                getDistinctFrom().addAll((Collection<? extends Person>)newValue);
                return;
            case ContactsPackage.PERSON__NOT_TIED_TO:
                getNotTiedTo().clear();
                getNotTiedTo().addAll((Collection<? extends Person>)newValue);
                return;
            case ContactsPackage.PERSON__SKILL_CLAIMS:
                getSkillClaims().clear();
                getSkillClaims().addAll((Collection<? extends SkillClaim>)newValue);
                return;
            case ContactsPackage.PERSON__EXPERIENCES:
                getExperiences().clear();
                getExperiences().addAll((Collection<? extends Experience>)newValue);
                return;
            case ContactsPackage.PERSON__PHOTO:
                setPhoto((String)newValue);
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
            case ContactsPackage.PERSON__FORMATTED_NAME:
                setFormattedName(FORMATTED_NAME_EDEFAULT);
                return;
            case ContactsPackage.PERSON__FAMILY_NAME:
                setFamilyName(FAMILY_NAME_EDEFAULT);
                return;
            case ContactsPackage.PERSON__GIVEN_NAME:
                setGivenName(GIVEN_NAME_EDEFAULT);
                return;
            case ContactsPackage.PERSON__ADDITIONAL_NAMES:
                setAdditionalNames(ADDITIONAL_NAMES_EDEFAULT);
                return;
            case ContactsPackage.PERSON__PREFIXES:
                setPrefixes(PREFIXES_EDEFAULT);
                return;
            case ContactsPackage.PERSON__SUFFIXES:
                setSuffixes(SUFFIXES_EDEFAULT);
                return;
            case ContactsPackage.PERSON__NICKNAMES:
                getNicknames().clear();
                return;
            case ContactsPackage.PERSON__HEADLINE:
                setHeadline(HEADLINE_EDEFAULT);
                return;
            case ContactsPackage.PERSON__BIRTHDAY:
                setBirthday(BIRTHDAY_EDEFAULT);
                return;
            case ContactsPackage.PERSON__ANNIVERSARY:
                setAnniversary(ANNIVERSARY_EDEFAULT);
                return;
            case ContactsPackage.PERSON__FIRST_MET:
                setFirstMet(FIRST_MET_EDEFAULT);
                return;
            case ContactsPackage.PERSON__LAYER:
                setLayer(LAYER_EDEFAULT);
                return;
            case ContactsPackage.PERSON__STATUS:
                setStatus(STATUS_EDEFAULT);
                return;
            case ContactsPackage.PERSON__PLACEHOLDER:
                setPlaceholder(PLACEHOLDER_EDEFAULT);
                return;
            case ContactsPackage.PERSON__CONTACT_POINTS:
                getContactPoints().clear();
                return;
            case ContactsPackage.PERSON__ADDRESSES:
                getAddresses().clear();
                return;
            case ContactsPackage.PERSON__EMPLOYMENTS:
                getEmployments().clear();
                return;
            case ContactsPackage.PERSON__CADENCE:
                setCadence((CadencePolicy)null);
                return;
            case ContactsPackage.PERSON__DISTINCT_FROM:
                getDistinctFrom().clear();
                return;
            case ContactsPackage.PERSON__NOT_TIED_TO:
                getNotTiedTo().clear();
                return;
            case ContactsPackage.PERSON__SKILL_CLAIMS:
                getSkillClaims().clear();
                return;
            case ContactsPackage.PERSON__EXPERIENCES:
                getExperiences().clear();
                return;
            case ContactsPackage.PERSON__PHOTO:
                setPhoto(PHOTO_EDEFAULT);
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
            case ContactsPackage.PERSON__FORMATTED_NAME:
                return FORMATTED_NAME_EDEFAULT == null ? formattedName != null : !FORMATTED_NAME_EDEFAULT.equals(formattedName);
            case ContactsPackage.PERSON__FAMILY_NAME:
                return FAMILY_NAME_EDEFAULT == null ? familyName != null : !FAMILY_NAME_EDEFAULT.equals(familyName);
            case ContactsPackage.PERSON__GIVEN_NAME:
                return GIVEN_NAME_EDEFAULT == null ? givenName != null : !GIVEN_NAME_EDEFAULT.equals(givenName);
            case ContactsPackage.PERSON__ADDITIONAL_NAMES:
                return ADDITIONAL_NAMES_EDEFAULT == null ? additionalNames != null : !ADDITIONAL_NAMES_EDEFAULT.equals(additionalNames);
            case ContactsPackage.PERSON__PREFIXES:
                return PREFIXES_EDEFAULT == null ? prefixes != null : !PREFIXES_EDEFAULT.equals(prefixes);
            case ContactsPackage.PERSON__SUFFIXES:
                return SUFFIXES_EDEFAULT == null ? suffixes != null : !SUFFIXES_EDEFAULT.equals(suffixes);
            case ContactsPackage.PERSON__NICKNAMES:
                return nicknames != null && !nicknames.isEmpty();
            case ContactsPackage.PERSON__HEADLINE:
                return HEADLINE_EDEFAULT == null ? headline != null : !HEADLINE_EDEFAULT.equals(headline);
            case ContactsPackage.PERSON__BIRTHDAY:
                return BIRTHDAY_EDEFAULT == null ? birthday != null : !BIRTHDAY_EDEFAULT.equals(birthday);
            case ContactsPackage.PERSON__ANNIVERSARY:
                return ANNIVERSARY_EDEFAULT == null ? anniversary != null : !ANNIVERSARY_EDEFAULT.equals(anniversary);
            case ContactsPackage.PERSON__FIRST_MET:
                return FIRST_MET_EDEFAULT == null ? firstMet != null : !FIRST_MET_EDEFAULT.equals(firstMet);
            case ContactsPackage.PERSON__LAYER:
                return layer != LAYER_EDEFAULT;
            case ContactsPackage.PERSON__STATUS:
                return status != STATUS_EDEFAULT;
            case ContactsPackage.PERSON__PLACEHOLDER:
                return placeholder != PLACEHOLDER_EDEFAULT;
            case ContactsPackage.PERSON__CONTACT_POINTS:
                return contactPoints != null && !contactPoints.isEmpty();
            case ContactsPackage.PERSON__ADDRESSES:
                return addresses != null && !addresses.isEmpty();
            case ContactsPackage.PERSON__EMPLOYMENTS:
                return employments != null && !employments.isEmpty();
            case ContactsPackage.PERSON__CADENCE:
                return cadence != null;
            case ContactsPackage.PERSON__DISTINCT_FROM:
                return distinctFrom != null && !distinctFrom.isEmpty();
            case ContactsPackage.PERSON__NOT_TIED_TO:
                return notTiedTo != null && !notTiedTo.isEmpty();
            case ContactsPackage.PERSON__SKILL_CLAIMS:
                return skillClaims != null && !skillClaims.isEmpty();
            case ContactsPackage.PERSON__EXPERIENCES:
                return experiences != null && !experiences.isEmpty();
            case ContactsPackage.PERSON__PHOTO:
                return PHOTO_EDEFAULT == null ? photo != null : !PHOTO_EDEFAULT.equals(photo);
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
        result.append(" (formattedName: ");
        result.append(formattedName);
        result.append(", familyName: ");
        result.append(familyName);
        result.append(", givenName: ");
        result.append(givenName);
        result.append(", additionalNames: ");
        result.append(additionalNames);
        result.append(", prefixes: ");
        result.append(prefixes);
        result.append(", suffixes: ");
        result.append(suffixes);
        result.append(", nicknames: ");
        result.append(nicknames);
        result.append(", headline: ");
        result.append(headline);
        result.append(", birthday: ");
        result.append(birthday);
        result.append(", anniversary: ");
        result.append(anniversary);
        result.append(", firstMet: ");
        result.append(firstMet);
        result.append(", layer: ");
        result.append(layer);
        result.append(", status: ");
        result.append(status);
        result.append(", placeholder: ");
        result.append(placeholder);
        result.append(", photo: ");
        result.append(photo);
        result.append(')');
        return result.toString();
    }

} //PersonImpl
