// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.Photo;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.ModelRecord;
import org.kith.core.format.Records;
import org.kith.core.format.Sample;
import org.kith.core.format.Selection;
import org.kith.core.json.ModelJson;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.text.TextFile;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Person;
import org.osgi.service.component.annotations.Component;

/**
 * XMI 2.0 of the model, for the tools of EMF: the network as one root, the photos as an annotation, the interactions as
 * further ones. What comes in is taken as {@link JsonFormat} takes it.
 */
@Component(service = Format.class)
public final class XmiFormat implements Format {

    private static final int CERTAIN = 100;
    private static final String PHOTOS = "photos";
    private static final Pattern BEGIN = Pattern.compile("<(xmi:XMI|[\\w.-]+:Network)\\s[^>]*\""
            + Pattern.quote(ContactsPackage.eNS_URI) + '"');
    private static final List<EClass> ORDER = Stream.concat(Stream.of(Literals.NETWORK),
            Content.LISTS.values().stream()).toList();

    @Override
    public String id() {
        return "xmi";
    }

    @Override
    public String name() {
        return Messages.Format_xmi;
    }

    @Override
    public boolean reads() {
        return true;
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public int recognizes(Sample sample) {
        return BEGIN.matcher(sample.text()).find() ? CERTAIN : 0;
    }

    @Override
    public void read(Path path, Records records, IProgressMonitor monitor) throws FormatException, IOException {
        var resource = new ClosedResource();
        try (var in = new TextFile(path).bytes(monitor)) {
            resource.load(in, ClosedResource.LOADING);
        } catch (IOException e) {
            throw new FormatException(NLS.bind(Messages.Xml_broken, path.getFileName(), reason(e)), e);
        }
        photos(resource, records);
        var json = new ModelJson();
        int position = 0;
        for (var object : objects(resource)) {
            TextFile.checkCanceled(monitor);
            records.accept(new ModelRecord(object instanceof org.kith.model.contacts.Network ? 0 : ++position,
                    object.eClass(), json.write(object)));
        }
    }

    private static void photos(XMLResource resource, Records records) {
        for (var root : resource.getContents()) {
            if (root instanceof EAnnotation annotation && PHOTOS.equals(annotation.getSource())) {
                annotation.getDetails().values().forEach(
                        photo -> records.accept(new Photo(Base64.getMimeDecoder().decode(photo))));
            }
        }
    }

    private static String reason(Throwable failure) {
        return failure.getCause() == null ? failure.getMessage() : failure.getCause().getMessage();
    }

    private static List<Identified> objects(XMLResource resource) {
        var objects = new ArrayList<Identified>();
        for (Iterator<EObject> all = EcoreUtil.getAllContents(resource, false); all.hasNext();) {
            if (all.next() instanceof Identified object && ORDER.contains(object.eClass())) {
                objects.add(object);
            }
        }
        objects.sort(Comparator.comparingInt(object -> ORDER.indexOf(object.eClass())));
        return objects;
    }

    @Override
    public void write(Network network, Selection selection, OutputStream output, IProgressMonitor monitor)
            throws IOException {
        var resource = new ClosedResource();
        resource.getContents().addAll(copy(network, new Content(network, selection, monitor)));
        resource.save(output, ClosedResource.SAVING);
    }

    private static List<EObject> copy(Network network, Content content) {
        var copier = new EcoreUtil.Copier(true, false);
        var root = JsonWriting.portable(network.root());
        root.setOwner(null);
        content.give((name, objects) -> objects.forEach(object -> place(root, copier.copy(object))));
        var roots = new ArrayList<EObject>(List.of(root));
        roots.add(photos(content));
        content.interactions(interaction -> roots.add(copier.copy(interaction)));
        copier.copyReferences();
        root.setOwner((Person) copier.get(network.root().getOwner()));
        return roots;
    }

    /** The model knows photos by their hash only, so they stand beside it: each in base 64, by its hash. */
    private static EAnnotation photos(Content content) {
        var annotation = EcoreFactory.eINSTANCE.createEAnnotation();
        annotation.setSource(PHOTOS);
        content.photos().forEach(photo -> annotation.getDetails().put(photo.hash(),
                Base64.getEncoder().encodeToString(photo.content())));
        return annotation;
    }

    @SuppressWarnings("unchecked")
    private static void place(org.kith.model.contacts.Network root, EObject object) {
        var reference = root.eClass().getEAllContainments().stream()
                .filter(each -> each.getEReferenceType().isSuperTypeOf(object.eClass())).findFirst().orElseThrow();
        ((List<EObject>) root.eGet(reference)).add(object);
    }
}
