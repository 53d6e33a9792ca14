/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Closing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a mentorship ended.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.Closing#getOn <em>On</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Closing#getAchieved <em>Achieved</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Closing#getRating <em>Rating</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Closing#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Closing#getStayInTouchDays <em>Stay In Touch Days</em>}</li>
 * </ul>
 *
 * @see org.kith.model.mentorship.MentorshipPackage#getClosing()
 * @model
 * @generated
 */
public interface Closing extends EObject {
    /**
     * Returns the value of the '<em><b>On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * On which day; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>On</em>' attribute.
     * @see #setOn(LocalDate)
     * @see org.kith.model.mentorship.MentorshipPackage#getClosing_On()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getOn();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Closing#getOn <em>On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>On</em>' attribute.
     * @see #getOn()
     * @generated
     */
    void setOn(LocalDate value);

    /**
     * Returns the value of the '<em><b>Achieved</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What was reached.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Achieved</em>' attribute.
     * @see #setAchieved(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getClosing_Achieved()
     * @model
     * @generated
     */
    String getAchieved();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Closing#getAchieved <em>Achieved</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Achieved</em>' attribute.
     * @see #getAchieved()
     * @generated
     */
    void setAchieved(String value);

    /**
     * Returns the value of the '<em><b>Rating</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How good it was, 1 to 5; 0 if not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Rating</em>' attribute.
     * @see #setRating(int)
     * @see org.kith.model.mentorship.MentorshipPackage#getClosing_Rating()
     * @model
     * @generated
     */
    int getRating();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Closing#getRating <em>Rating</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Rating</em>' attribute.
     * @see #getRating()
     * @generated
     */
    void setRating(int value);

    /**
     * Returns the value of the '<em><b>Text</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What to remember.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Text</em>' attribute.
     * @see #setText(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getClosing_Text()
     * @model
     * @generated
     */
    String getText();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Closing#getText <em>Text</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Text</em>' attribute.
     * @see #getText()
     * @generated
     */
    void setText(String value);

    /**
     * Returns the value of the '<em><b>Stay In Touch Days</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They want to be in touch every so many days from now on; 0 if not.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Stay In Touch Days</em>' attribute.
     * @see #setStayInTouchDays(int)
     * @see org.kith.model.mentorship.MentorshipPackage#getClosing_StayInTouchDays()
     * @model
     * @generated
     */
    int getStayInTouchDays();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Closing#getStayInTouchDays <em>Stay In Touch Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Stay In Touch Days</em>' attribute.
     * @see #getStayInTouchDays()
     * @generated
     */
    void setStayInTouchDays(int value);

} // Closing
