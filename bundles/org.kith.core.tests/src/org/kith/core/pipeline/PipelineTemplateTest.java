// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.guard.Fault;
import org.kith.core.guard.Guard;
import org.kith.core.pipeline.PipelineTemplate.Step;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.StageCategory;

class PipelineTemplateTest {

    private static final String POINT = "<extension-point id='org.kith.core.pipelineTemplates' name='Templates'/>";
    private static final String STAGES = "<stage name='Found' category='OPEN' probability='10'/>"
            + "<stage name='Granted' category='WON'/><stage name='Refused' category='LOST'/>";

    private final Guard guard = new Guard();

    /** What is contributed by plug-ins whose descriptions have this in them. */
    private List<PipelineTemplate> contributed(String... templates) {
        var key = new Object();
        var registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), key, key);
        for (int i = 0; i < templates.length; i++) {
            var text = "<?eclipse version=\"3.4\"?><plugin>" + (i == 0 ? POINT : "")
                    + "<extension point='org.kith.core.pipelineTemplates'>" + templates[i] + "</extension></plugin>";
            registry.addContribution(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    new RegistryContributor("" + i, i == 0 ? "org.kith.core" : "stranger" + i, null, null), false, null,
                    null, key);
        }
        return TemplateExtensions.in(registry, guard);
    }

    private static String template(String key, String stages) {
        return "<template key='" + key + "' name='" + key.toUpperCase(Locale.ROOT) + "' kinds='FUNDING, CLIENT'>" + stages
                + "</template>";
    }

    @Test
    void theTemplatesOfKithAreThose() {
        assertThat(PipelineTemplate.builtIn()).extracting(PipelineTemplate::key, PipelineTemplate::name)
                .containsExactly(tuple("job", "Job search"), tuple("partnership", "Partnerships"),
                        tuple("collaboration", "Collaborations"), tuple("mentorship", "Mentorships"),
                        tuple("speaking", "Speaking"), tuple("learning", "Learning"));
    }

    @Test
    void aJobGoesFromSavedToAccepted() {
        var job = PipelineTemplate.builtIn().getFirst();

        assertThat(job.kinds()).containsExactly(OpportunityKind.JOB);
        assertThat(job.steps()).extracting(Step::name, Step::probability).containsExactly(tuple("Saved", 5),
                tuple("Applied", 10), tuple("Screening", 20), tuple("Interview", 40), tuple("Offer", 80),
                tuple("Accepted", 100), tuple("Rejected", 0), tuple("Withdrawn", 0), tuple("Expired", 0));
    }

    @Test
    void oursComeFirst() {
        assertThat(PipelineTemplate.all(guard).subList(0, 6)).isEqualTo(PipelineTemplate.builtIn());
    }

    @Test
    void aStrangerContributesWithDataAlone() {
        assertThat(contributed(template("job", STAGES), template("grants", STAGES))).last().isEqualTo(
                new PipelineTemplate("grants", "GRANTS", List.of(OpportunityKind.FUNDING, OpportunityKind.CLIENT),
                        List.of(new Step("Found", StageCategory.OPEN, 10), new Step("Granted", StageCategory.WON, 100),
                                new Step("Refused", StageCategory.LOST, 0))));
    }

    @Test
    void strangersComeByNameAfterOurs() {
        assertThat(contributed(template("z", STAGES) + template("y", STAGES), template("c", STAGES),
                template("b", STAGES))).extracting(PipelineTemplate::key).containsExactly("z", "y", "b", "c");
    }

    @Test
    void ofTwoWithOneKeyOursCounts() {
        assertThat(contributed(template("job", STAGES), template("job", STAGES.replace("Found", "Stolen"))))
                .singleElement().satisfies(job -> assertThat(job.steps().getFirst().name()).isEqualTo("Found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<stage name='A' category='OPEN' probability='1'/><stage name='B' category='WON'/>",
        "<stage name='A' category='OPEN' probability='101'/><stage name='B' category='WON'/><stage name='C' category='LOST'/>",
        "<stage name='A' category='OPEN'/><stage name='B' category='WON'/><stage name='C' category='LOST'/>",
        "<stage name='A' category='OPEN' probability='x'/><stage name='B' category='WON'/><stage name='C' category='LOST'/>",
        "<stage name='A' category='MAYBE' probability='1'/><stage name='B' category='WON'/><stage name='C' category='LOST'/>",
        "<stage name='A' category='OPEN' probability='1'/><stage name='a' category='WON'/><stage name='C' category='LOST'/>",
        "<stage category='OPEN' probability='1'/><stage name='B' category='WON'/><stage name='C' category='LOST'/>"})
    void whatIsNotAsTheSchemaHasItIsLeftOutAlone(String stages) {
        assertThat(contributed(template("job", STAGES), template("bad", stages) + template("good", STAGES)))
                .extracting(PipelineTemplate::key).containsExactly("job", "good");
    }

    @Test
    void whoContributesWhatCanNotBeUsedIsNamedOnceWithTheReason() {
        var faults = new ArrayList<Fault>();
        guard.addListener(faults::add);

        contributed(template("job", STAGES),
                template("bad", "<stage name='A' category='MAYBE'/>") + template("worse", ""));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.plugIn()).isEqualTo("stranger1");
            assertThat(fault.sentence()).contains("“bad”", "MAYBE is none of OPEN, ");
        });
    }

    @Test
    void whatMayBeUsedIsNotToldOf() {
        guard.addListener(fault -> {
            throw new AssertionError(fault.sentence());
        });

        assertThat(contributed(template("job", STAGES), template("good", STAGES))).hasSize(2);
    }
}
