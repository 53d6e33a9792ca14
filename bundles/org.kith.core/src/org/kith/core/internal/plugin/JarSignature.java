// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.PKIXParameters;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

import org.kith.core.plugin.Signature;
import org.kith.core.plugin.Signature.Trust;

/** Finds out who signed a jar, and whether an authority of this Java vouches for the name. */
final class JarSignature {

    private JarSignature() {
    }

    /** @param file reads all of it; a folder can't be signed */
    static Signature of(Path file) {
        if (Files.isDirectory(file)) {
            return new Signature(Trust.NONE, "");
        }
        try (var jar = new JarFile(file.toFile(), true)) {
            return judge(signers(jar));
        } catch (IOException | SecurityException changed) {
            return new Signature(Trust.BROKEN, "");
        }
    }

    /** @return who signed every one of the entries */
    private static Set<CodeSigner> signers(JarFile jar) throws IOException {
        Set<CodeSigner> all = null;
        for (var entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            if (entry.isDirectory() || isSignatureFile(entry.getName())) {
                continue;
            }
            try (var in = jar.getInputStream(entry)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            var signers = entry.getCodeSigners() == null ? Set.<CodeSigner>of() : Set.of(entry.getCodeSigners());
            if (all == null) {
                all = new HashSet<>(signers);
            } else {
                all.retainAll(signers);
            }
        }
        return all == null ? Set.of() : all;
    }

    private static boolean isSignatureFile(String name) {
        return name.matches("META-INF/([^/]*\\.(SF|RSA|DSA|EC)|MANIFEST\\.MF)");
    }

    private static Signature judge(Set<CodeSigner> signers) {
        if (signers.isEmpty()) {
            return new Signature(Trust.NONE, "");
        }
        var known = signers.stream().filter(signer -> isVouchedFor(signer.getSignerCertPath())).findFirst();
        var signer = known.orElseGet(() -> signers.iterator().next());
        return new Signature(known.isPresent() ? Trust.KNOWN : Trust.UNKNOWN, name(signer));
    }

    private static boolean isVouchedFor(CertPath path) {
        try {
            var parameters = new PKIXParameters(authorities());
            parameters.setRevocationEnabled(false);
            CertPathValidator.getInstance("PKIX").validate(path, parameters);
            return true;
        } catch (IOException | GeneralSecurityException nobodyKnows) {
            return false;
        }
    }

    private static KeyStore authorities() throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(Path.of(System.getProperty("java.home"), "lib", "security", "cacerts").toFile(),
                (char[]) null);
    }

    private static String name(CodeSigner signer) {
        var certificate = (X509Certificate) signer.getSignerCertPath().getCertificates().getFirst();
        var whole = certificate.getSubjectX500Principal().getName();
        try {
            var parts = new LdapName(whole).getRdns();
            return Stream.of("CN", "O")
                    .flatMap(type -> parts.stream().filter(part -> part.getType().equals(type)))
                    .map(part -> part.getValue().toString()).findFirst().orElse(whole);
        } catch (InvalidNameException unusual) {
            return whole;
        }
    }
}
