// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.modelgen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Writes the Java of the model and of its item providers ({@code src-gen}) from Ecore generator models.
 *
 * <p>Generates into a fresh folder and then replaces {@code src-gen} whole: a class that has left the model leaves no
 * file behind, a failed run changes nothing, and a second run gives the same bytes.
 */
public final class ModelGenerator {

    private final Path workspace;

    /**
     * Generates into a workspace.
     *
     * @param workspace a folder with one project folder for each bundle, as the generator model names them
     */
    ModelGenerator(Path workspace) {
        this.workspace = workspace.toAbsolutePath().normalize();
    }

    /**
     * Generates and replaces what was generated before.
     *
     * @param arguments the folder of the bundles, and the paths of the generator models below it
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        var bundles = Path.of(arguments[0]);
        try (var fresh = GeneratedSources.inTemporaryFolder()) {
            fresh.copyInput(bundles);
            new ModelGenerator(fresh.bundles()).generateAll(arguments);
            fresh.replaceIn(bundles);
        }
    }

    /** Generates from all models that the arguments of {@link #main} name. */
    void generateAll(String[] arguments) {
        Stream.of(arguments).skip(1).map(Path::of).forEach(this::generate);
    }

    /**
     * Generates the model and edit code.
     *
     * @param genModel the path of the generator model, below the workspace
     * @throws IllegalStateException when the model has errors or the generator reports one; the message lists them
     */
    void generate(Path genModel) {
        registerProject(genModel.getName(0).toString());
        var model = load(genModel);
        registerProject(URI.createURI(model.getModelDirectory()).segment(0));
        registerProject(URI.createURI(model.getEditDirectory()).segment(0));
        model.reconcile();
        model.setCanGenerate(true);
        requireOk(model.diagnose());
        var generator = new PlainGenerator();
        generator.setInput(model);
        generate(generator, model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
        generate(generator, model, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
    }

    private static void generate(Generator generator, GenModel model, String projectType) {
        requireOk(generator.generate(model, projectType, new BasicMonitor()));
    }

    /** Outside Eclipse nobody says where {@code platform:/resource/<project>} is. */
    private void registerProject(String project) {
        EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(workspace.resolve(project) + "/"));
    }

    private static GenModel load(Path genModel) {
        var resources = resourceSet();
        var uri = URI.createPlatformResourceURI(genModel.toString().replace('\\', '/'), true);
        return (GenModel) resources.getResource(uri, true).getContents().get(0);
    }

    private static ResourceSet resourceSet() {
        EcorePlugin.ExtensionProcessor.process(null);
        EPackage.Registry.INSTANCE.put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE
                .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        var resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap()
                .put(Resource.Factory.Registry.DEFAULT_EXTENSION, new EcoreResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
        return resources;
    }

    private static void requireOk(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() < Diagnostic.ERROR) {
            return;
        }
        var message = new StringBuilder(diagnostic.getMessage());
        for (var child : diagnostic.getChildren()) {
            message.append("\n  ").append(child.getMessage());
        }
        throw new IllegalStateException(message.toString(), diagnostic.getException());
    }

    /** Writes whole files. EMF's own would merge into what is there, and needs the Java tools of Eclipse for that. */
    private static final class PlainGenerator extends Generator {

        @Override
        public JControlModel getJControlModel() {
            var style = new JControlModel();
            style.setConvertToStandardBraceStyle(true);
            style.setLeadingTabReplacement("    ");
            return style;
        }
    }
}
