// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.format.ImportOptions.Mode;
import org.kith.model.contacts.Direction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.IntroductionStatus;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.contacts.SupportKind;
import org.kith.model.growth.AttendeeRole;
import org.kith.model.growth.FeedbackKind;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.InsightConfidence;
import org.kith.model.growth.InsightKind;
import org.kith.model.growth.SpeakerRole;
import org.kith.model.growth.TalkStatus;
import org.kith.model.mentorship.AdviceStatus;
import org.kith.model.mentorship.GoalStatus;
import org.kith.model.mentorship.MentorshipKind;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.model.pipeline.ContactRole;
import org.kith.model.pipeline.GainKind;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.ReferralStatus;
import org.kith.model.pipeline.SourceKind;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationStatus;

import picocli.CommandLine.TypeConversionException;

/** Kinds, directions, levels and layers as they are typed: the word of the model in any case, or a short one. */
final class Kinds {

    private static final Map<String, InteractionKind> SHORT = Map.ofEntries(
            Map.entry("meeting", InteractionKind.MEETING_IN_PERSON),
            Map.entry("in-person", InteractionKind.MEETING_IN_PERSON),
            Map.entry("video", InteractionKind.VIDEO_CALL),
            Map.entry("call", InteractionKind.PHONE_CALL),
            Map.entry("phone", InteractionKind.PHONE_CALL),
            Map.entry("e-mail", InteractionKind.EMAIL),
            Map.entry("message", InteractionKind.DIRECT_MESSAGE),
            Map.entry("reaction", InteractionKind.SOCIAL_REACTION),
            Map.entry("event", InteractionKind.EVENT_ENCOUNTER),
            Map.entry("mentoring", InteractionKind.MENTORING_SESSION));

    private Kinds() {
    }

    static InteractionKind kind(String text) {
        var known = SHORT.get(text.strip().toLowerCase(Locale.ROOT));
        return known == null ? literal(InteractionKind.class, text, Messages.noKind) : known;
    }

    static Direction direction(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "out" -> Direction.OUTBOUND;
            case "in" -> Direction.INBOUND;
            default -> literal(Direction.class, text, Messages.noDirection);
        };
    }

    static Layer layer(String text) {
        return literal(Layer.class, text, Messages.noLayer);
    }

    static SupportKind supportKind(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "hands-on", "help" -> SupportKind.HANDS_ON_HELP;
            case "info", "lead" -> SupportKind.INFORMATION;
            default -> literal(SupportKind.class, text, Messages.noSupportKind);
        };
    }

    static Sensitivity sensitivity(String text) {
        return literal(Sensitivity.class, text, Messages.noLevel);
    }

    static SkillLevel level(String text) {
        return literal(SkillLevel.class, text, Messages.noLevel);
    }

    static MentorshipKind mentorshipKind(String text) {
        return literal(MentorshipKind.class, text, Messages.noMentorshipKind);
    }

    static MentorshipStatus mentorshipStatus(String text) {
        return literal(MentorshipStatus.class, text, Messages.noMentorshipStatus);
    }

    static CollaborationKind collaborationKind(String text) {
        return literal(CollaborationKind.class, text, Messages.noCollaborationKind);
    }

    static CollaborationStatus collaborationStatus(String text) {
        return literal(CollaborationStatus.class, text, Messages.noCollaborationStatus);
    }

    static InsightKind insightKind(String text) {
        return literal(InsightKind.class, text, Messages.noInsightKind);
    }

    static InsightConfidence insightConfidence(String text) {
        return literal(InsightConfidence.class, text, Messages.noConfidence);
    }

    /** As one says it, too: “6-months”. */
    static Horizon horizon(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "6-months" -> Horizon.MONTHS_6;
            case "1-year" -> Horizon.YEAR_1;
            case "3-years" -> Horizon.YEARS_3;
            default -> literal(Horizon.class, text, Messages.noHorizon);
        };
    }

    static FeedbackKind feedbackKind(String text) {
        return literal(FeedbackKind.class, text, Messages.noFeedbackKind);
    }

    static TalkStatus talkStatus(String text) {
        return literal(TalkStatus.class, text, Messages.noTalkStatus);
    }

    static SpeakerRole speakerRole(String text) {
        return literal(SpeakerRole.class, text, Messages.noSpeakerRole);
    }

    static AttendeeRole attendeeRole(String text) {
        return literal(AttendeeRole.class, text, Messages.noAttendeeRole);
    }

    static VisibilityKind visibilityKind(String text) {
        return literal(VisibilityKind.class, text, Messages.noVisibilityKind);
    }

    static MentoringRole mentoringRole(String text) {
        return literal(MentoringRole.class, text, Messages.noMentoringRole);
    }

    static GoalStatus goalStatus(String text) {
        return literal(GoalStatus.class, text, Messages.noGoalStatus);
    }

    static AdviceStatus adviceStatus(String text) {
        return literal(AdviceStatus.class, text, Messages.noAdviceStatus);
    }

    static OpportunityKind opportunityKind(String text) {
        return literal(OpportunityKind.class, text, Messages.noOpportunityKind);
    }

    static ContactRole contactRole(String text) {
        return literal(ContactRole.class, text, Messages.noContactRole);
    }

    static SourceKind sourceKind(String text) {
        return literal(SourceKind.class, text, Messages.noSourceKind);
    }

    static GainKind gainKind(String text) {
        return literal(GainKind.class, text, Messages.noGainKind);
    }

    static IntroductionStatus introductionStatus(String text) {
        return literal(IntroductionStatus.class, text, Messages.noIntroductionStatus);
    }

    static ReferralStatus referralStatus(String text) {
        return literal(ReferralStatus.class, text, Messages.noReferralStatus);
    }

    static Mode mode(String text) {
        return literal(Mode.class, text, Messages.noMode);
    }

    private static <E extends Enum<E>> E literal(Class<E> type, String text, String message) {
        var name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> new TypeConversionException(NLS.bind(message, text, names(type))));
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(each -> each.name().toLowerCase(Locale.ROOT)
                .replace('_', '-')).collect(Collectors.joining(", "));
    }
}
