// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import static org.kith.testkit.Builders.anEvent;

import java.time.LocalDate;
import java.util.List;

import org.kith.core.Network;
import org.kith.core.people.Cadences;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportRequest;
import org.kith.core.report.Reports;
import org.kith.core.support.Skills;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.contacts.Skill;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.ConfidenceEntry;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.FeedbackKind;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightConfidence;
import org.kith.model.growth.InsightKind;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TalkStatus;
import org.kith.testkit.Services;
import org.kith.testkit.TestNetwork;

/** A network with what its owner achieved, heard and learned, and the reports on it. */
final class Growing implements AutoCloseable {

    private static final GrowthFactory MAKE = GrowthFactory.eINSTANCE;

    private final TestNetwork kept = TestNetwork.create();

    TestNetwork network() {
        return kept;
    }

    Network opened() {
        return kept.network();
    }

    ReportContent report(String id) {
        var reports = Services.get(Reports.class);
        return reports.look(reports.find(id).orElseThrow(), ReportRequest.of(opened(),
                Services.get(Cadences.class).rows(opened()), kept.today())).get();
    }

    double figure(String id, String key) {
        return report(id).figures().stream().filter(figure -> figure.key().equals(key)).findFirst().orElseThrow()
                .value();
    }

    ConfidenceEntry confidence(String day, int score) {
        var entry = MAKE.createConfidenceEntry();
        entry.setDate(LocalDate.parse(day));
        entry.setScore(score);
        entry.setSituation("public speaking");
        return kept.add(entry);
    }

    Achievement achievement(String title, String day) {
        var achievement = MAKE.createAchievement();
        achievement.setTitle(title);
        achievement.setDate(LocalDate.parse(day));
        achievement.setSituation("Nobody knew");
        achievement.setResult("Everybody knows");
        return kept.add(achievement);
    }

    Feedback feedback(String text, FeedbackKind kind, String day, Person from) {
        var feedback = MAKE.createFeedback();
        feedback.setText(text);
        feedback.setKind(kind);
        feedback.setDate(LocalDate.parse(day));
        feedback.setFrom(from);
        return kept.add(feedback);
    }

    Insight insight(String title, String topic, String day, Person... tellers) {
        var insight = MAKE.createInsight();
        insight.setTitle(title);
        insight.setKind(InsightKind.TREND);
        insight.setHorizon(Horizon.YEAR_1);
        insight.setImpact(3);
        insight.setStatedConfidence(InsightConfidence.SINGLE_SOURCE);
        insight.setCapturedOn(LocalDate.parse(day));
        insight.getSources().addAll(List.of(tellers));
        return opened().edit("Insight", () -> {
            insight.getTopics().add(skill(topic));
            return opened().add(insight);
        });
    }

    /** Only inside an edit. */
    Skill skill(String name) {
        var skill = Skills.named(opened(), name);
        return skill.eContainer() == null ? opened().add(skill) : skill;
    }

    Talk talk(String title, String day, TalkStatus status) {
        var talk = MAKE.createTalk();
        talk.setTitle(title);
        talk.setDate(LocalDate.parse(day));
        talk.setStatus(status);
        talk.setEvent(kept.add(anEvent("JavaLand", day)));
        return kept.add(talk);
    }

    void hide(Identified object) {
        opened().edit("Hide", () -> object.setSensitivity(Sensitivity.SECRET));
    }

    @Override
    public void close() {
        kept.close();
    }
}
