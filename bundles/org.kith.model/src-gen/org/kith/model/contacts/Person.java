/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import org.eclipse.emf.common.util.EList;

import org.kith.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody in the network.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.Person#getFormattedName <em>Formatted Name</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getAdditionalNames <em>Additional Names</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getPrefixes <em>Prefixes</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getSuffixes <em>Suffixes</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getNicknames <em>Nicknames</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getHeadline <em>Headline</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getBirthday <em>Birthday</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getAnniversary <em>Anniversary</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getFirstMet <em>First Met</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#isPlaceholder <em>Placeholder</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getContactPoints <em>Contact Points</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getEmployments <em>Employments</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getCadence <em>Cadence</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getDistinctFrom <em>Distinct From</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getNotTiedTo <em>Not Tied To</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getSkillClaims <em>Skill Claims</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getExperiences <em>Experiences</em>}</li>
 *   <li>{@link org.kith.model.contacts.Person#getPhoto <em>Photo</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getPerson()
 * @model
 * @generated
 */
public interface Person extends Party {
    /**
     * Returns the value of the '<em><b>Formatted Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The whole name as it is written (vCard FN).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Formatted Name</em>' attribute.
     * @see #setFormattedName(String)
     * @see org.kith.model.contacts.ContactsPackage#getPerson_FormattedName()
     * @model
     * @generated
     */
    String getFormattedName();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Person#getFormattedName <em>Formatted Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Formatted Name</em>' attribute.
     * @see #getFormattedName()
     * @generated
     */
    void setFormattedName(String value);

    /**
     * Returns the value of the '<em><b>Family Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Family name (vCard N, first part).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Family Name</em>' attribute.
     * @see #setFamilyName(String)
     * @see org.kith.model.contacts.ContactsPackage#getPerson_FamilyName()
     * @model
     * @generated
     */
    String getFamilyName();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Person#getFamilyName <em>Family Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Family Name</em>' attribute.
     * @see #getFamilyName()
     * @generated
     */
    void setFamilyName(String value);

    /**
     * Returns the value of the '<em><b>Given Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Given name (vCard N, second part).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Given Name</em>' attribute.
     * @see #setGivenName(String)
     * @see org.kith.model.contacts.ContactsPackage#getPerson_GivenName()
     * @model
     * @generated
     */
    String getGivenName();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Person#getGivenName <em>Given Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Given Name</em>' attribute.
     * @see #getGivenName()
     * @generated
     */
    void setGivenName(String value);

    /**
     * Returns the value of the '<em><b>Additional Names</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Middle names (vCard N, third part).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Additional Names</em>' attribute.
     * @see #setAdditionalNames(String)
     * @see org.kith.model.contacts.ContactsPackage#getPerson_AdditionalNames()
     * @model
     * @generated
     */
    String getAdditionalNames();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Person#getAdditionalNames <em>Additional Names</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Additional Names</em>' attribute.
     * @see #getAdditionalNames()
     * @generated
     */
    void setAdditionalNames(String value);

    /**
     * Returns the value of the '<em><b>Prefixes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Honorific prefixes (vCard N, fourth part).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Prefixes</em>' attribute.
     * @see #setPrefixes(String)
     * @see org.kith.model.contacts.ContactsPackage#getPerson_Prefixes()
     * @model
     * @generated
     */
    String getPrefixes();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Person#getPrefixes <em>Prefixes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Prefixes</em>' attribute.
     * @see #getPrefixes()
     * @generated
     */
    void setPrefixes(String value);

    /**
     * Returns the value of the '<em><b>Suffixes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Honorific suffixes and credentials (vCard N, fifth part).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Suffixes</em>' attribute.
     * @see #setSuffixes(String)
     * @see org.kith.model.contacts.ContactsPackage#getPerson_Suffixes()
     * @model
     * @generated
     */
    String getSuffixes();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Person#getSuffixes <em>Suffixes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Suffixes</em>' attribute.
     * @see #getSuffixes()
     * @generated
     */
    void setSuffixes(String value);

    /**
     * Returns the value of the '<em><b>Nicknames</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Names friends use (vCard NICKNAME).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Nicknames</em>' attribute list.
     * @see org.kith.model.contacts.ContactsPackage#getPerson_Nicknames()
     * @model
     * @generated
     */
    EList<String> getNicknames();

    /**
     * Returns the value of the '<em><b>Headline</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * One line about what the person does.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Headline</em>' attribute.
     * @see #setHeadline(String)
     * @see org.kith.model.contacts.ContactsPackage#getPerson_Headline()
     * @model
     * @generated
     */
    String getHeadline();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Person#getHeadline <em>Headline</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Headline</em>' attribute.
     * @see #getHeadline()
     * @generated
     */
    void setHeadline(String value);

    /**
     * Returns the value of the '<em><b>Birthday</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * May lack the year.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Birthday</em>' attribute.
     * @see #setBirthday(PartialDate)
     * @see org.kith.model.contacts.ContactsPackage#getPerson_Birthday()
     * @model dataType="org.kith.model.contacts.PartialDate"
     * @generated
     */
    PartialDate getBirthday();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Person#getBirthday <em>Birthday</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Birthday</em>' attribute.
     * @see #getBirthday()
     * @generated
     */
    void setBirthday(PartialDate value);

    /**
     * Returns the value of the '<em><b>Anniversary</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * May lack the year.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Anniversary</em>' attribute.
     * @see #setAnniversary(PartialDate)
     * @see org.kith.model.contacts.ContactsPackage#getPerson_Anniversary()
     * @model dataType="org.kith.model.contacts.PartialDate"
     * @generated
     */
    PartialDate getAnniversary();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Person#getAnniversary <em>Anniversary</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Anniversary</em>' attribute.
     * @see #getAnniversary()
     * @generated
     */
    void setAnniversary(PartialDate value);

    /**
     * Returns the value of the '<em><b>First Met</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When the owner and this person met or connected.
     * <!-- end-model-doc -->
     * @return the value of the '<em>First Met</em>' attribute.
     * @see #setFirstMet(PartialDate)
     * @see org.kith.model.contacts.ContactsPackage#getPerson_FirstMet()
     * @model dataType="org.kith.model.contacts.PartialDate"
     * @generated
     */
    PartialDate getFirstMet();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Person#getFirstMet <em>First Met</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>First Met</em>' attribute.
     * @see #getFirstMet()
     * @generated
     */
    void setFirstMet(PartialDate value);

    /**
     * Returns the value of the '<em><b>Layer</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.contacts.Layer}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How close: Dunbar’s layers of 5, 15, 50, 150 and 500.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Layer</em>' attribute.
     * @see org.kith.model.contacts.Layer
     * @see #setLayer(Layer)
     * @see org.kith.model.contacts.ContactsPackage#getPerson_Layer()
     * @model
     * @generated
     */
    Layer getLayer();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Person#getLayer <em>Layer</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Layer</em>' attribute.
     * @see org.kith.model.contacts.Layer
     * @see #getLayer()
     * @generated
     */
    void setLayer(Layer value);

    /**
     * Returns the value of the '<em><b>Status</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.contacts.PersonStatus}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whether the person is active, archived, not to be contacted.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Status</em>' attribute.
     * @see org.kith.model.contacts.PersonStatus
     * @see #setStatus(PersonStatus)
     * @see org.kith.model.contacts.ContactsPackage#getPerson_Status()
     * @model
     * @generated
     */
    PersonStatus getStatus();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Person#getStatus <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Status</em>' attribute.
     * @see org.kith.model.contacts.PersonStatus
     * @see #getStatus()
     * @generated
     */
    void setStatus(PersonStatus value);

    /**
     * Returns the value of the '<em><b>Placeholder</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * True for a person of whom no name is known yet.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Placeholder</em>' attribute.
     * @see #setPlaceholder(boolean)
     * @see org.kith.model.contacts.ContactsPackage#getPerson_Placeholder()
     * @model
     * @generated
     */
    boolean isPlaceholder();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Person#isPlaceholder <em>Placeholder</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Placeholder</em>' attribute.
     * @see #isPlaceholder()
     * @generated
     */
    void setPlaceholder(boolean value);

    /**
     * Returns the value of the '<em><b>Contact Points</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.ContactPoint}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * E-mail addresses, telephone numbers, profiles.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Contact Points</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getPerson_ContactPoints()
     * @model containment="true"
     * @generated
     */
    EList<ContactPoint> getContactPoints();

    /**
     * Returns the value of the '<em><b>Addresses</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.Address}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Postal addresses.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Addresses</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getPerson_Addresses()
     * @model containment="true"
     * @generated
     */
    EList<Address> getAddresses();

    /**
     * Returns the value of the '<em><b>Employments</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.Employment}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Career history; a new current job never deletes the old one.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Employments</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getPerson_Employments()
     * @model containment="true"
     * @generated
     */
    EList<Employment> getEmployments();

    /**
     * Returns the value of the '<em><b>Cadence</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How often to be in touch, when set for this person alone.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Cadence</em>' containment reference.
     * @see #setCadence(CadencePolicy)
     * @see org.kith.model.contacts.ContactsPackage#getPerson_Cadence()
     * @model containment="true"
     * @generated
     */
    CadencePolicy getCadence();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Person#getCadence <em>Cadence</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Cadence</em>' containment reference.
     * @see #getCadence()
     * @generated
     */
    void setCadence(CadencePolicy value);

    /**
     * Returns the value of the '<em><b>Distinct From</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Person}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * People who look like this one and were confirmed to be somebody else; said of one of the two.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Distinct From</em>' reference list.
     * @see org.kith.model.contacts.ContactsPackage#getPerson_DistinctFrom()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Person> getDistinctFrom();

    /**
     * Returns the value of the '<em><b>Not Tied To</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Person}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * People to whom a tie was inferred and rejected; said of one of the two.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Not Tied To</em>' reference list.
     * @see org.kith.model.contacts.ContactsPackage#getPerson_NotTiedTo()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Person> getNotTiedTo();

    /**
     * Returns the value of the '<em><b>Skill Claims</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.SkillClaim}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What the person can do.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Skill Claims</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getPerson_SkillClaims()
     * @model containment="true"
     * @generated
     */
    EList<SkillClaim> getSkillClaims();

    /**
     * Returns the value of the '<em><b>Experiences</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.Experience}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What the person has been through.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Experiences</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getPerson_Experiences()
     * @model containment="true"
     * @generated
     */
    EList<Experience> getExperiences();

    /**
     * Returns the value of the '<em><b>Photo</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * SHA-256 of the photo in hexadecimal, by which the store finds it; null if there is none.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Photo</em>' attribute.
     * @see #setPhoto(String)
     * @see org.kith.model.contacts.ContactsPackage#getPerson_Photo()
     * @model
     * @generated
     */
    String getPhoto();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Person#getPhoto <em>Photo</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Photo</em>' attribute.
     * @see #getPhoto()
     * @generated
     */
    void setPhoto(String value);

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The employment without an end that began last; null if there is none.
     * <!-- end-model-doc -->
     * @model kind="operation"
     * @generated
     */
    Employment getCurrentEmployment();

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The preferred e-mail address, the first without a preference; null if there is none.
     * <!-- end-model-doc -->
     * @model kind="operation"
     * @generated
     */
    String getPrimaryEmail();

} // Person
