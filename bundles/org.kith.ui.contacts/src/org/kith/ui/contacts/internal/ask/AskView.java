// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.ask;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.kith.core.support.Support;
import org.kith.ui.ViewIds;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties Ask my network to the workbench. */
public final class AskView implements AskLinks {

    private final OpenNetwork open;
    private final EPartService parts;
    private Display display;
    private AskContent content;

    /** Called by the workbench. */
    @Inject
    public AskView(OpenNetwork open, EPartService parts) {
        this.open = open;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent, Support support) {
        display = parent.getDisplay();
        content = new AskContent(parent, open, support, this);
    }

    @Focus
    void focus() {
        content.setFocus();
    }

    @Override
    public void open(UUID person) {
        open.selection().select(List.of(person));
        parts.showPart(ViewIds.PERSON, PartState.ACTIVATE);
    }

    @Override
    public void write(String address, String subject, String body) {
        if (address == null || !Program.launch(mail(address, subject, body))) {
            var clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] {body}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** @return the address of a mail to write (RFC 6068) */
    static String mail(String address, String subject, String body) {
        return "mailto:" + encoded(address) + "?subject=" + encoded(subject) + "&body=" + encoded(body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
