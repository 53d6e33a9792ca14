// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://www.linkedin.com/in/adalovelace", "http://linkedin.com/in/AdaLovelace/",
        "www.linkedin.com/in/adalovelace", "https://uk.linkedin.com/in/adalovelace?trk=people",
                "linkedin.com/in/adalovelace/en",
        "https://www.LinkedIn.com/in/ad%61lovelace"})
    void aProfileIsKnownHoweverItsAddressIsWritten(String address) {
        assertThat(Profiles.slug(address)).isEqualTo("linkedin.com/in/adalovelace");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"https://www.linkedin.com/company/acme", "https://www.linkedin.com/in/",
            "https://example.org",
        "https://notlinkedin.com/in/adalovelace"})
    void otherAddressesAreNoProfile(String address) {
        assertThat(Profiles.slug(address)).isNull();
    }
}
