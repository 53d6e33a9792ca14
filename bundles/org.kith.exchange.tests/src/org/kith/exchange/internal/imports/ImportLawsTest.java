// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.format.FormatException;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class ImportLawsTest {

    @ParameterizedTest
    @ValueSource(strings = {"linkedin.csv", "linkedin-german.csv", "google-old.csv", "google-new.csv", "apple.vcf",
        "outlook.vcf", "nextcloud.vcf"})
    void importingAgainChangesNothing(String name, TestNetwork network) throws FormatException {
        var imports = new Imports(network);
        var file = imports.fixture(name);
        imports.one(file);
        var state = network.state();
        var again = imports.all(file);
        assertThat(again.transaction()).isNull();
        assertThat(again.files().getFirst().created() + again.files().getFirst().updated()).isZero();
        assertThat(network.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"linkedin.csv", "google-old.csv", "apple.vcf", "outlook.vcf"})
    void undoTakesAnImportBackWholeAndRedoBringsItBack(String name, TestNetwork network) throws FormatException {
        var imports = new Imports(network);
        var before = network.state();
        imports.one(imports.fixture(name));
        var after = network.state();
        network.network().undo();
        assertThat(network.state()).isEqualTo(before);
        network.network().redo();
        assertThat(network.state()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"linkedin.csv", "google-old.csv", "apple.vcf", "nextcloud.vcf"})
    void whatWasImportedIsThereAfterOpeningAgain(String name, TestNetwork network) throws FormatException {
        var imports = new Imports(network);
        imports.one(imports.fixture(name));
        var state = network.state();
        network.reopen();
        assertThat(network.state()).isEqualTo(state);
        assertThat(network.network().check(false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"linkedin.csv", "google-old.csv", "apple.vcf"})
    void whatWasRejectedIsRejectedAgainAndNothingElse(String name, TestNetwork network) throws FormatException {
        var imports = new Imports(network);
        var first = imports.one(imports.fixture(name));
        if (first.rejects() != null) {
            assertThat(imports.one(first.rejects()).rejected()).isEqualTo(first.rejected());
        }
    }
}
