// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Manifest;

/**
 * Takes the signatures off the launcher and the framework of built products. Of all jars these two are loaded by Java
 * itself, which would check every class of them at each start, and could keep none for the next one. The jars of the
 * p2 repository stay signed. Argument: the folder of the products.
 */
final class UnsignFramework {

    private static final String FRAMEWORK = "org\\.eclipse\\.(osgi|equinox\\.launcher)_\\d.*\\.jar";
    private static final String SIGNATURES = "*.{SF,RSA,DSA,EC}";

    private UnsignFramework() {
    }

    public static void main(String[] arguments) throws IOException {
        try (var files = Files.walk(Path.of(arguments[0]))) {
            for (var jar : files.filter(file -> file.getFileName().toString().matches(FRAMEWORK)).toList()) {
                unsign(jar);
            }
        }
    }

    private static void unsign(Path jar) throws IOException {
        try (var content = FileSystems.newFileSystem(jar)) {
            try (var signatures = Files.newDirectoryStream(content.getPath("META-INF"), SIGNATURES)) {
                for (var signature : signatures) {
                    Files.delete(signature);
                }
            }
            forgetDigests(content);
        }
    }

    private static void forgetDigests(FileSystem content) throws IOException {
        var file = content.getPath("META-INF/MANIFEST.MF");
        var manifest = new Manifest();
        try (var in = Files.newInputStream(file)) {
            manifest.read(in);
        }
        manifest.getEntries().clear();
        try (var out = Files.newOutputStream(file)) {
            manifest.write(out);
        }
    }
}
