// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.kith.core.internal.Messages;
import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Network;
import org.kith.model.pipeline.CurrencyCodes;
import org.kith.model.pipeline.CurrencyTable;
import org.kith.model.pipeline.Endorsement;
import org.kith.model.pipeline.Gain;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.Recommendation;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.Stage;
import org.kith.model.pipeline.StageCategory;

/**
 * A pipeline has an open, a won and a lost stage; an opportunity is in a stage of its pipeline and came there by its
 * changes; people are referred, recommended and endorsed by others.
 */
final class PipelineRules {

    private static final int ALL = 100;
    private static final int MOST_GAIN = 5;

    private PipelineRules() {
    }

    static void check(Pipeline pipeline, Problems problems) {
        for (var needed : new StageCategory[] {StageCategory.OPEN, StageCategory.WON, StageCategory.LOST}) {
            if (pipeline.getStages().stream().noneMatch(stage -> stage.getCategory() == needed)) {
                problems.add(pipeline, Messages.pipelineWithoutStage, pipeline.getName(),
                        needed.getName().toLowerCase(Locale.ROOT));
            }
        }
        var names = new HashSet<String>();
        for (var stage : pipeline.getStages()) {
            check(pipeline, stage, problems);
            if (stage.getName() != null && !names.add(stage.getName().strip().toLowerCase(Locale.ROOT))) {
                problems.add(pipeline, Messages.stageNameTaken, pipeline.getName(), stage.getName());
            }
        }
    }

    private static void check(Pipeline pipeline, Stage stage, Problems problems) {
        if (stage.getKey() == null || isBlank(stage.getName())) {
            problems.add(pipeline, Messages.stageNameless, pipeline.getName());
        } else if (!isProbable(stage)) {
            problems.add(pipeline, Messages.stageProbability, stage.getName(), stage.getProbability());
        } else if (stage.getLimit() < 0 || stage.getMaxDays() < 0) {
            problems.add(pipeline, Messages.stageNegative, stage.getName());
        }
    }

    /** What is won is certain, what is lost is impossible. */
    private static boolean isProbable(Stage stage) {
        int probability = stage.getProbability();
        return switch (stage.getCategory()) {
            case WON -> probability == ALL;
            case LOST -> probability == 0;
            case OPEN, ON_HOLD -> probability >= 0 && probability <= ALL;
        };
    }

    static void check(Opportunity opportunity, Problems problems) {
        if (isBlank(opportunity.getTitle())) {
            problems.add(opportunity, Messages.opportunityUntitled);
        }
        if (opportunity.getPipeline() == null) {
            problems.add(opportunity, Messages.opportunityWithoutPipeline, opportunity.getTitle());
        } else {
            checkStage(opportunity, problems);
        }
        checkChanges(opportunity, problems);
        checkWorth(opportunity, problems);
    }

    private static void checkStage(Opportunity opportunity, Problems problems) {
        var stage = opportunity.getPipeline().getStages().stream()
                .filter(each -> each.getKey() != null && each.getKey().equals(opportunity.getStage())).findFirst();
        if (stage.isEmpty()) {
            problems.add(opportunity, Messages.opportunityOffStage, opportunity.getTitle(),
                    opportunity.getPipeline().getName());
        } else if (stage.get().getCategory() == StageCategory.LOST && isBlank(opportunity.getLostReason())) {
            problems.add(opportunity, Messages.opportunityLostWhy, opportunity.getTitle());
        }
    }

    private static void checkChanges(Opportunity opportunity, Problems problems) {
        LocalDate before = null;
        for (var change : opportunity.getChanges()) {
            if (change.getOn() == null) {
                problems.add(opportunity, Messages.changeWithoutDay, opportunity.getTitle());
            } else if (before != null && change.getOn().isBefore(before)) {
                problems.add(opportunity, Messages.changeBeforeLast, opportunity.getTitle(), change.getOn(), before);
            }
            before = change.getOn();
        }
        var changes = opportunity.getChanges();
        if (changes.isEmpty() || opportunity.getStage() != null
                && !opportunity.getStage().equals(changes.getLast().getStage())) {
            problems.add(opportunity, Messages.changeMissing, opportunity.getTitle());
        }
    }

    private static void checkWorth(Opportunity opportunity, Problems problems) {
        if (!(opportunity.getAmount() >= 0) || Double.isInfinite(opportunity.getAmount())) {
            problems.add(opportunity, Messages.amountNegative, opportunity.getTitle(), opportunity.getAmount());
        }
        if (opportunity.getCurrency() != null && !CurrencyCodes.isKnown(opportunity.getCurrency())) {
            problems.add(opportunity, Messages.currencyUnknown, opportunity.getCurrency());
        }
        if (opportunity.getProbability() < -1 || opportunity.getProbability() > ALL) {
            problems.add(opportunity, Messages.probabilityOutside, opportunity.getTitle(),
                    opportunity.getProbability());
        }
        opportunity.getGains().stream().map(Gain::getLevel).filter(level -> level < 1 || level > MOST_GAIN)
                .forEach(level -> problems.add(opportunity, Messages.gainOutside, opportunity.getTitle(), level));
    }

    static void check(CurrencyTable table, Network root, Problems problems) {
        if (!CurrencyCodes.isKnown(table.getBase())) {
            problems.add(table, Messages.currencyUnknown, table.getBase());
        }
        for (var rate : table.getRates()) {
            if (!CurrencyCodes.isKnown(rate.getCurrency())) {
                problems.add(table, Messages.currencyUnknown, rate.getCurrency());
            } else if (!(rate.getRate() > 0) || Double.isInfinite(rate.getRate())) {
                problems.add(table, Messages.rateNotPositive, rate.getCurrency(), rate.getRate());
            }
        }
        if (Subjects.of(root, CurrencyTable.class).count() > 1) {
            problems.add(table, Messages.currencyTableTwice);
        }
    }

    static void check(Referral referral, Problems problems) {
        if (different(referral.getReferrer(), referral.getCandidate(), referral.getRecipient()) < 3) {
            problems.add(referral, Messages.referralOfThree);
        }
        if (isBefore(referral.getSubmittedOn(), referral.getAskedOn())
                || isBefore(referral.getResolvedOn(), referral.getSubmittedOn())) {
            problems.add(referral, Messages.referralBackwards);
        }
    }

    static void check(Recommendation recommendation, Problems problems) {
        if (different(recommendation.getAuthor(), recommendation.getSubject()) < 2) {
            problems.add(recommendation, Messages.recommendationOfSelf);
        }
    }

    static void check(Endorsement endorsement, Problems problems) {
        if (different(endorsement.getEndorser(), endorsement.getEndorsee()) < 2 || endorsement.getSkill() == null) {
            problems.add(endorsement, Messages.endorsementOfSelf);
        }
    }

    private static long different(EObject... parties) {
        return Stream.of(parties).filter(party -> party != null).distinct().count();
    }

    private static boolean isBefore(LocalDate day, LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
