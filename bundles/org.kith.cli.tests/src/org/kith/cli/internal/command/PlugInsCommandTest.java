// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.plugin.Contribution;
import org.kith.core.plugin.PlugIn;
import org.kith.core.plugin.PlugInException;
import org.kith.core.plugin.PlugIns;
import org.kith.core.plugin.Signature;
import org.kith.core.plugin.Signature.Trust;

class PlugInsCommandTest {

    private static final String TEA = "org.example.tea";

    @TempDir
    private Path home;

    private final Known plugIns = new Known();
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(home, plugIns);
    }

    /** Plug-ins as a test wants them. */
    private static final class Known implements PlugIns {

        private final List<PlugIn> all = new ArrayList<>();

        void add(boolean enabled, String problem) {
            all.add(new PlugIn(TEA, "Tea rounds", "Example", "1.2.0", List.of(TEA), new Signature(Trust.NONE, ""),
                    enabled, true, problem, List.of(new Contribution("View", "Tea"), new Contribution("Format", ""))));
        }

        @Override
        public List<PlugIn> all() {
            return List.copyOf(all);
        }

        @Override
        public void disable(String name) {
            change(name, false);
        }

        @Override
        public void enable(String name) {
            change(name, true);
        }

        private void change(String name, boolean enabled) {
            if (!all.removeIf(each -> each.name().equals(name))) {
                throw new PlugInException("There is no plug-in " + name);
            }
            add(enabled, "");
        }

        @Override
        public Optional<PlugIn> responsible(StackTraceElement... stack) {
            return Optional.empty();
        }

        @Override
        public boolean isSafeStart() {
            return false;
        }
    }

    @Test
    void withoutPlugInsItIsToldWhereTheyComeFrom() {
        assertThat(shell.kith("plugins").out()).contains("No plug-in was added to Kith").contains("Install New Software");
    }

    @Test
    void aPlugInIsToldInPlainWords() {
        plugIns.add(true, "");

        var result = shell.kith("plugins");

        assertThat(result.code()).isZero();
        assertThat(result.lines()).containsExactly("Tea rounds 1.2.0 (org.example.tea)",
                "    Not signed: nobody vouches for it.", "    View: Tea \u00b7 Format");
    }

    @Test
    void whatCanNotRunIsSomethingFound() {
        plugIns.add(true, "It needs the bundle org.example.cups.");

        var result = shell.kith("plugins");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("    It needs the bundle org.example.cups.");
    }

    @Test
    void aPlugInIsOneObjectOfJson() {
        plugIns.add(true, "");

        assertThat(shell.json("plugins").list()).singleElement().satisfies(each -> assertThat(each)
                .containsEntry("name", TEA).containsEntry("signature", "none").containsEntry("enabled", true));
    }

    @Test
    void aPlugInIsDisabledAndEnabled() {
        plugIns.add(true, "");

        assertThat(shell.kith("plugins", "disable", TEA).out()).contains("org.example.tea stays out from the next start on");
        assertThat(plugIns.all()).noneMatch(PlugIn::enabled);
        assertThat(shell.kith("plugins").out()).contains("    Disabled.");
        assertThat(shell.kith("plugins", "enable", TEA).code()).isZero();
        assertThat(plugIns.all()).allMatch(PlugIn::enabled);
    }

    @Test
    void aNameThatIsNotThereIsRefused() {
        var result = shell.kith("plugins", "disable", "org.example.none");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("There is no plug-in org.example.none");
    }

    @Test
    void aProjectIsBegunInANewFolder() {
        var folder = home.resolve("hello");

        var result = shell.kith("plugins", "new", "org.example.hello", "--folder", folder.toString());

        assertThat(result.code()).isZero();
        assertThat(folder.resolve("org.example.hello/plugin.xml")).content().contains("name=\"hello\"");
    }

    @Test
    void aFolderThatIsThereIsLeftAlone() {
        var result = shell.kith("plugins", "new", "org.example.hello", "--folder", home.toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("is there already");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aNameThatIsNoPackageBeginsNothing() {
        var result = shell.kith("plugins", "new", "Hello");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("\u201cHello\u201d can\u2019t be the name of a plug-in");
    }
}
