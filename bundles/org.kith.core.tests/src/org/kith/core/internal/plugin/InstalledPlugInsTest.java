// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.plugin.PlugIn;
import org.kith.core.plugin.PlugInException;
import org.kith.core.plugin.Signature.Trust;

class InstalledPlugInsTest {

    private static final String TEA = "org.example.tea";
    private static final String CUPS = "org.example.cups";

    @TempDir
    private Path folder;

    private Installation installation;

    @BeforeEach
    void install() throws IOException {
        installation = new Installation(folder);
        installation.jar(TEA, Map.of("plugin.xml", "<plugin/>"));
    }

    private PlugIn tea() {
        return installation.plugIns().all().getFirst();
    }

    @Test
    void whatIsNotKithsOwnIsListed() {
        assertThat(installation.plugIns().all()).extracting(PlugIn::name).containsExactly(TEA);
    }

    @Test
    void aPlugInIsCalledAsItsFileSays() {
        assertThat(tea().label()).isEqualTo("The org.example.tea");
        assertThat(tea().provider()).isEqualTo("Example");
        assertThat(tea().version()).isEqualTo("1.2.0");
        assertThat(tea().signature().trust()).isEqualTo(Trust.NONE);
        assertThat(tea().problem()).isEmpty();
        assertThat(tea().bundles()).containsExactly(TEA);
    }

    @Test
    void theBundlesOfAFeatureAreOnePlugIn() throws IOException {
        installTeaRounds();

        assertThat(tea().name()).isEqualTo("org.example.tea.feature");
        assertThat(tea().label()).isEqualTo("Tea rounds");
        assertThat(tea().version()).isEqualTo("1.0.0");
        assertThat(tea().provider()).isEqualTo("Feature makers");
        assertThat(tea().bundles()).containsExactly(TEA, CUPS);
        assertThat(installation.plugIns().all()).hasSize(1);
    }

    private void installTeaRounds() throws IOException {
        installation.jar(CUPS, Map.of());
        installation.feature("org.example.tea.feature", "Tea rounds", TEA, CUPS);
    }

    @Test
    void aFeatureInAFeatureIsAPartOfIt() throws IOException {
        installTeaRounds();
        installation.including("org.example.drinks", "Drinks", "org.example.tea.feature");

        assertThat(installation.plugIns().all()).extracting(PlugIn::label).containsExactly("Drinks");
        assertThat(tea().bundles()).containsExactly(TEA, CUPS);
    }

    @Test
    void whatSeveralFeaturesShareIsAPlugInOfItsOwn() throws IOException {
        installTeaRounds();
        installation.feature("org.example.coffee", "Coffee", CUPS);

        assertThat(installation.plugIns().all()).extracting(PlugIn::name)
                .containsExactlyInAnyOrder("org.example.tea.feature", CUPS);
    }

    @Test
    void whatBelongsTogetherIsDisabledAndEnabledTogether() throws IOException {
        installTeaRounds();
        var before = Files.readAllLines(installation.list());

        installation.plugIns().disable("org.example.tea.feature");
        assertThat(Files.readString(installation.list())).doesNotContain(TEA, CUPS);
        assertThat(tea().enabled()).isFalse();

        installation.plugIns().enable(CUPS);
        assertThat(Files.readAllLines(installation.list())).containsExactlyInAnyOrderElementsOf(before);
        assertThat(tea().enabled()).isTrue();
    }

    @Test
    void enablingWhatIsEnabledChangesNothing() throws IOException {
        var before = Files.readAllLines(installation.list());

        installation.plugIns().enable(TEA);

        assertThat(Files.readAllLines(installation.list())).isEqualTo(before);
    }

    @Test
    void aPlugInIsAsTrustworthyAsTheWorstOfItsBundles() throws IOException {
        installTeaRounds();
        Files.writeString(folder.resolve("plugins/org.example.cups_1.2.0.jar"), "no jar");

        assertThat(tea().signature().trust()).isEqualTo(Trust.BROKEN);
        assertThat(tea().problem()).contains("org.example.cups_1.2.0.jar");
    }

    @Test
    void aDisabledPlugInIsNotInstalledByTheNextStart() throws IOException {
        installation.plugIns().disable(TEA);

        assertThat(Files.readString(installation.list())).contains("org.kith.core,").doesNotContain(TEA);
        assertThat(tea().enabled()).isFalse();
        assertThat(tea().label()).isEqualTo("The org.example.tea");
    }

    @Test
    void anEnabledPlugInIsBackAsItWas() throws IOException {
        var before = Files.readAllLines(installation.list());
        installation.plugIns().disable(TEA);

        installation.plugIns().enable(TEA);

        assertThat(Files.readAllLines(installation.list())).containsExactlyInAnyOrderElementsOf(before);
        assertThat(tea().enabled()).isTrue();
    }

    @Test
    void disablingTwiceIsDisablingOnce() throws IOException {
        installation.plugIns().disable(TEA);
        installation.plugIns().disable(TEA);

        assertThat(installation.plugIns().all()).hasSize(1);
    }

    @Test
    void whatIsInstalledAgainIsEnabled() throws IOException {
        installation.plugIns().disable(TEA);

        installation.jar("org.example.tea", Map.of());

        assertThat(installation.plugIns().all()).isNotEmpty().allMatch(PlugIn::enabled);
    }

    @Test
    void aDisabledPlugInThatIsUninstalledIsGone() throws IOException {
        installation.plugIns().disable(TEA);

        Files.delete(folder.resolve("plugins/org.example.tea_1.2.0.jar"));

        assertThat(installation.plugIns().all()).isEmpty();
    }

    @Test
    void kithItselfCanNotBeDisabled() {
        assertThatThrownBy(() -> installation.plugIns().disable("org.kith.core")).isInstanceOf(PlugInException.class)
                .hasMessageContaining("There is no plug-in org.kith.core");
    }

    @Test
    void aBrokenPluginXmlIsToldWithItsLine() throws IOException {
        installation.jar("org.example.coffee", Map.of("plugin.xml", "<plugin>\n<extension>\n</plugin>"));

        assertThat(installation.plugIns().all()).filteredOn(each -> each.name().equals("org.example.coffee"))
                .extracting(PlugIn::problem).singleElement().asString().contains("plugin.xml is broken in line 3");
    }

    @Test
    void aMissingFileIsTold() throws IOException {
        Files.delete(folder.resolve("plugins/org.example.tea_1.2.0.jar"));

        assertThat(tea().problem()).contains("is missing or can").contains("org.example.tea_1.2.0.jar");
    }

    @Test
    void whereKithIsNotInstalledThereAreNoPlugIns() {
        assertThat(new InstalledPlugIns().all()).isEmpty();
    }
}
