// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.profile;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.model.contacts.Person;
import org.kith.ui.network.OpenNetwork;

/** Shows the mentoring profile of the selected person. */
public final class ProfileHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var open = window.getService(IEclipseContext.class).get(OpenNetwork.class);
        open.selection().person().flatMap(id -> open.network().flatMap(network -> network.find(id)))
                .filter(Person.class::isInstance).map(Person.class::cast)
                .ifPresent(person -> new ProfileDialog(window.getShell(), open, person).open());
        return null;
    }
}
