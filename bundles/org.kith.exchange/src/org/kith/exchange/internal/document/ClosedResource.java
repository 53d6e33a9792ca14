// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** An XMI document that reads and knows nothing outside of itself: no other file, no address, no document type. */
final class ClosedResource extends XMIResourceImpl {

    /** What keeps the parser from opening anything, and from growing what it reads (XXE, entity expansion). */
    static final Map<Object, Object> LOADING = Map.of(
            XMLResource.OPTION_PARSER_FEATURES, Map.of(
                    "http://apache.org/xml/features/disallow-doctype-decl", true,
                    "http://xml.org/sax/features/external-general-entities", false,
                    "http://xml.org/sax/features/external-parameter-entities", false),
            XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
    static final Map<Object, Object> SAVING = Map.of(XMLResource.OPTION_ENCODING, "UTF-8",
            XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD);

    ClosedResource() {
        super(URI.createURI("kith.xmi"));
        var alone = new ResourceSetImpl();
        alone.setURIConverter(new ExtensibleURIConverterImpl() {
            @Override
            public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
                throw new IOException(uri.toString());
            }
        });
        alone.getResources().add(this);
    }
}
