// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;

class RemainingTimeTest {

    private final List<String> said = new ArrayList<>();
    private final RemainingTime time = new RemainingTime(new NullProgressMonitor() {
        @Override
        public void subTask(String name) {
            said.add(name);
        }
    }, () -> this.now);
    private long now;

    @Test
    void itIsToldFromWhatWasDone() {
        var progress = SubMonitor.convert(time, 100);
        after(10, progress, 25);
        after(10, progress, 25);
        after(10, progress, 40);
        assertThat(said).containsExactly("About 30 seconds left", "About 20 seconds left", "A few seconds left");
    }

    @Test
    void minutesAreCountedInMinutes() {
        var progress = SubMonitor.convert(time, 100);
        after(30, progress, 10);
        after(30, progress, 40);
        assertThat(said).containsExactly("About 5 minutes left", "About a minute left");
    }

    @Test
    void nothingIsSaidBeforeItCanBeTold() {
        var progress = SubMonitor.convert(time, 100);
        after(2, progress, 50);
        after(0, progress, 50);
        assertThat(said).isEmpty();
    }

    private void after(long seconds, SubMonitor progress, int work) {
        now += TimeUnit.SECONDS.toNanos(seconds);
        progress.worked(work);
    }
}
