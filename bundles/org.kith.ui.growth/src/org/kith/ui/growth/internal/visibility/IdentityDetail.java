// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.util.stream.Stream;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.model.edit.Words;
import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.model.growth.IdentityStatement;
import org.kith.ui.form.Binding;
import org.kith.ui.growth.internal.sheet.Sheet;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;

/** One version of how the owner presents themselves. */
final class IdentityDetail implements Detail<IdentityStatement> {

    private final Page page;
    private final Sheet sheet;

    IdentityDetail(Composite parent, OpenNetwork open) {
        page = new Page(parent);
        sheet = new Sheet(Page.fields(page.group()), open)
                .text(Literals.IDENTITY_STATEMENT__HEADLINE, Messages.Identity_headlineMissing)
                .block(Literals.IDENTITY_STATEMENT__PITCH)
                .text(Words.of(Literals.IDENTITY_STATEMENT__KEYWORDS),
                        new Binding<>(IdentityDetail::keywords, IdentityDetail::setKeywords))
                .day(Literals.IDENTITY_STATEMENT__VALID_FROM, Messages.Day_missing).closing();
        page.dressed();
    }

    private static String keywords(EObject object) {
        var keywords = ((IdentityStatement) object).getKeywords();
        return keywords.isEmpty() ? null : String.join(", ", keywords);
    }

    /** Words with commas between them, each once. */
    private static void setKeywords(EObject object, String typed) {
        var words = typed == null ? Stream.<String>empty() : Stream.of(typed.split(","));
        ECollections.setEList(((IdentityStatement) object).getKeywords(),
                words.map(String::strip).filter(each -> !each.isEmpty()).distinct().toList());
    }

    @Override
    public void show(IdentityStatement shown) {
        sheet.show(shown);
        page.fit();
    }

    @Override
    public Control control() {
        return page.control();
    }
}
