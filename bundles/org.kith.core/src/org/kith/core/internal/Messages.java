// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to the user; the texts are in {@code messages.properties}. */
public final class Messages extends NLS {

    public static String ownerMissing;
    public static String ownerNotAmongPeople;
    public static String ownerHasCadence;
    public static String personNameless;
    public static String placeholderUnreachable;
    public static String yearInvented;
    public static String employmentEndsBeforeStart;
    public static String cadenceTarget;
    public static String cadenceMaximum;
    public static String relationshipIncomplete;
    public static String relationshipWithSelf;
    public static String relationshipTwice;
    public static String relationshipTypeBuiltIn;
    public static String relationshipTypeInUse;
    public static String relationshipTypeKeyMissing;
    public static String relationshipTypeKeyTaken;
    public static String relationshipTypeTaken;
    public static String interactionWithoutStart;
    public static String interactionInFuture;
    public static String interactionWithNobody;
    public static String tagNameless;
    public static String tagNameTaken;
    public static String thePerson;
    public static String theTag;
    public static String birthday;
    public static String anniversary;
    public static String firstMet;
    public static String addSample;
    public static String addPeople;
    public static String addInteractions;
    public static String addTags;
    public static String addOrganizations;
    public static String addRelationships;
    public static String supportIncomplete;
    public static String supportForSelf;
    public static String supportInFuture;
    public static String supportHelpfulness;
    public static String introductionOfThree;
    public static String taskUnnamed;
    public static String skillNameless;
    public static String skillNameTaken;
    public static String queryNameless;
    public static String queryNameTaken;
    public static String queryTooManyClosed;
    public static String queryNotClosed;
    public static String queryTooDeep;
    public static String queryNothingToNegate;
    public static String queryOneSided;
    public static String queryQuoteOpen;
    public static String queryNoValue;
    public static String queryNoField;
    public static String queryNoFieldButNear;
    public static String queryNoOrder;
    public static String queryNoSuchValue;
    public static String queryNoNumber;
    public static String queryNoTime;
    public static String claimWithoutSkill;
    public static String skillClaimedTwice;
    public static String experienceNameless;
    public static String experienceEndsBeforeStart;
    public static String requestWithoutQuestion;
    public static String askedIncomplete;
    public static String answeredBeforeAsked;
    public static String mentorshipIncomplete;
    public static String mentorOfSelf;
    public static String mentorshipEnded;
    public static String mentorshipNotNext;
    public static String mentorshipStepMissing;
    public static String stepWithoutDay;
    public static String stepNotAllowed;
    public static String stepBeforeLast;
    public static String activeWithoutStart;
    public static String completedWithoutClosing;
    public static String agreementNegative;
    public static String agreementSaysNotWhen;
    public static String tooManySessions;
    public static String signatureIncomplete;
    public static String goalUnnamed;
    public static String goalTargetIsBaseline;
    public static String progressWithoutDay;
    public static String progressNoPerCent;
    public static String sessionWithoutStart;
    public static String sessionTwice;
    public static String agendaItemEmpty;
    public static String adviceIncomplete;
    public static String closingWithoutDay;
    public static String closingBeforeStart;
    public static String ratingOutside;
    public static String capacityNegative;
    public static String sessionNumber;
    public static String sessionAbout;
    public static String pipelineNameless;
    public static String pipelineNameTaken;
    public static String pipelineWithoutStage;
    public static String stageNameless;
    public static String stageNameTaken;
    public static String stageProbability;
    public static String stageNegative;
    public static String stageOfAnotherBoard;
    public static String stageInUse;
    public static String stageIntoItself;
    public static String stageMerged;
    public static String thankFor;
    public static String opportunityUntitled;
    public static String opportunityWithoutPipeline;
    public static String opportunityOffStage;
    public static String opportunityLostWhy;
    public static String changeWithoutDay;
    public static String changeBeforeLast;
    public static String changeMissing;
    public static String amountNegative;
    public static String currencyUnknown;
    public static String probabilityOutside;
    public static String gainOutside;
    public static String rateNotPositive;
    public static String currencyTableTwice;
    public static String referralOfThree;
    public static String referralBackwards;
    public static String referralEnded;
    public static String referralNotNext;
    public static String recommendationOfSelf;
    public static String endorsementOfSelf;
    public static String introductionWithoutConsent;
    public static String introductionEnded;
    public static String introductionNotNext;
    public static String tieWeightsWrong;
    public static String tieHalfLifeWrong;
    public static String tieKindWrong;

    static {
        NLS.initializeMessages("org.kith.core.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
