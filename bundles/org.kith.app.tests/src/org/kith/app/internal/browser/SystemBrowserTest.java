// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class SystemBrowserTest {

    private static final String HELP = "http://127.0.0.1:1/help/index.jsp";

    private final List<String> launched = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void helpOpensInTheBrowser() throws Exception {
        new SystemBrowser("help", launched::add, told::add).openURL(URI.create(HELP).toURL());

        assertThat(launched).containsExactly(HELP);
        assertThat(told).isEmpty();
    }

    @Test
    void whereThereIsNoBrowserTheAddressIsTold() throws Exception {
        new SystemBrowser("help", address -> false, told::add).openURL(URI.create(HELP).toURL());

        assertThat(told).containsExactly(HELP);
    }
}
