// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.plugin.Signature;
import org.kith.core.plugin.Signature.Trust;

class JarSignatureTest {

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void install() throws IOException {
        jar = new Installation(folder).jar("org.example.tea", Map.of("a/B.txt", "b"));
    }

    private void sign() throws Exception {
        var keys = folder.resolve("keys").toString();
        var key = List.of("-keystore", keys, "-storepass", "secret", "-keypass", "secret");
        run(key, "keytool", "-genkeypair", "-alias", "tea", "-keyalg", "EC", "-dname", "CN=Tea Company,O=Tea,C=DE");
        run(key, "jarsigner", jar.toString(), "tea");
    }

    private static void run(List<String> key, String tool, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/" + tool));
        command.addAll(tool.equals("keytool") ? List.of(arguments) : key);
        command.addAll(tool.equals("keytool") ? key : List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }

    @Test
    void nobodyVouchesForWhatIsNotSigned() {
        assertThat(JarSignature.of(jar)).isEqualTo(new Signature(Trust.NONE, ""));
    }

    @Test
    void aSignerWhomNoAuthorityKnowsIsNamed() throws Exception {
        sign();

        assertThat(JarSignature.of(jar)).isEqualTo(new Signature(Trust.UNKNOWN, "Tea Company"));
    }

    @Test
    void whatWasChangedAfterwardsIsNoticed() throws Exception {
        sign();
        change("a/B.txt");

        assertThat(JarSignature.of(jar).trust()).isEqualTo(Trust.BROKEN);
    }

    @Test
    void aFileThatNobodySignedTakesTheSignatureAway() throws Exception {
        sign();
        change("a/New.txt");

        assertThat(JarSignature.of(jar).trust()).isEqualTo(Trust.NONE);
    }

    private void change(String entry) throws IOException {
        try (var content = FileSystems.newFileSystem(jar)) {
            Files.writeString(content.getPath(entry), "c");
        }
    }
}
