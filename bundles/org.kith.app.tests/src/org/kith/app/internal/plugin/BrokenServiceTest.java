// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.app.internal.DialogScript;
import org.kith.app.internal.RunningWorkbench;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** A plug-in whose service can't be made is named with the reason, and the others work. */
class BrokenServiceTest {

    private final RunningWorkbench workbench = new RunningWorkbench();
    private Bundle plugIn;

    /** Is copied into a plug-in of its own. */
    public static final class Kettle implements Runnable {

        /** Never succeeds. */
        public Kettle() {
            throw new IllegalStateException("the kettle is cold");
        }

        @Override
        public void run() {
            // never comes so far
        }
    }

    @AfterEach
    void uninstall() throws BundleException {
        plugIn.uninstall();
    }

    /** Installs a plug-in with a service of this class, and asks for the service. */
    private void ask(String name, String implementation) throws BundleException, IOException {
        var context = FrameworkUtil.getBundle(BrokenServiceTest.class).getBundleContext();
        plugIn = context.installBundle("test:" + name, new ByteArrayInputStream(jar(name, implementation)));
        plugIn.start();
        workbench.await(() -> plugIn.getRegisteredServices() != null);
        ServiceReference<?> service = plugIn.getRegisteredServices()[0];
        assertThat(context.getService(service)).isNull();
    }

    private static byte[] jar(String name, String implementation) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes)) {
            entry(jar, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: "
                    + name + "\nBundle-Name: Tea rounds\nService-Component: OSGI-INF/tea.xml\n"
                    + "Require-Bundle: org.kith.core\n");
            entry(jar, "OSGI-INF/tea.xml", "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.3.0\" name=\""
                    + name + "\"><service><provide interface=\"java.lang.Runnable\"/></service><implementation class=\""
                    + implementation + "\"/></scr:component>");
            jar.putNextEntry(new JarEntry(Kettle.class.getName().replace('.', '/') + ".class"));
            try (var in = Kettle.class.getResourceAsStream("BrokenServiceTest$Kettle.class")) {
                in.transferTo(jar);
            }
        }
        return bytes.toByteArray();
    }

    private static void entry(JarOutputStream jar, String name, String text) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Asks for the service and waits until the workbench says this of it. */
    private void isTold(String name, String implementation, String... words) throws Exception {
        var said = new AtomicBoolean();
        ask(name, implementation);
        new DialogScript("Tea rounds Failed").look(shell -> {
            said.set(Stream.of(words).allMatch(word -> says(shell, word)));
            return said.get();
        }).press("OK").during(() -> workbench.await(said::get));
    }

    private boolean says(Shell shell, String words) {
        return workbench.below(shell).filter(Label.class::isInstance).map(Label.class::cast)
                .anyMatch(label -> label.getText().contains(words));
    }

    @Test
    void oneWhoseConstructorFails() throws Exception {
        isTold("org.example.kettle", Kettle.class.getName(), "Tea rounds (org.example.kettle)", "the kettle is cold");
    }

    @Test
    void oneWhoseClassIsMissing() throws Exception {
        isTold("org.example.teapot", "org.example.Teapot", "Tea rounds (org.example.teapot)", "org.example.Teapot");
    }
}
