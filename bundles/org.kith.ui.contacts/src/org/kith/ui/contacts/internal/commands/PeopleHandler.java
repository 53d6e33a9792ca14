// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.commands;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.services.IServiceLocator;
import org.kith.core.people.Cadences;
import org.kith.model.contacts.Person;
import org.kith.ui.contacts.internal.edits.CadenceEdits;
import org.kith.ui.contacts.internal.edits.PersonEdits;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;

/** A command on the open network; most of them work on the selected people. */
abstract class PeopleHandler extends AbstractHandler implements OpenNetworkListener {

    private ExecutionEvent event;
    private boolean following;

    @Override
    public final Object execute(ExecutionEvent started) throws ExecutionException {
        event = started;
        run(HandlerUtil.getActiveShellChecked(started));
        return null;
    }

    /** Does the work. */
    abstract void run(Shell shell);

    /** @return whether there is something to work on */
    boolean applies() {
        return open().network().isPresent() && !open().selection().people().isEmpty();
    }

    @Override
    public final void setEnabled(Object evaluationContext) {
        var windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        if (!following && windows.length > 0 && windows[0].getShell() != null) {
            following = true;
            open().addListener(windows[0].getShell(), this);
        }
        setBaseEnabled(applies());
    }

    @Override
    public final void networkChanged() {
        setBaseEnabled(applies());
    }

    @Override
    public final void selectionChanged() {
        setBaseEnabled(applies());
    }

    final <T> T service(Class<T> type) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IServiceLocator services = window == null ? PlatformUI.getWorkbench() : window;
        return services.getService(IEclipseContext.class).get(type);
    }

    final OpenNetwork open() {
        return service(OpenNetwork.class);
    }

    final PersonEdits edits() {
        return new PersonEdits(open());
    }

    final CadenceEdits cadenceEdits() {
        return new CadenceEdits(open(), service(Cadences.class));
    }

    final Optional<String> parameter(String id) {
        return Optional.ofNullable(event.getParameter(id));
    }

    final List<Person> people() {
        return open().network().map(network -> open().selection().people().stream().map(network::find)
                .flatMap(Optional::stream).filter(Person.class::isInstance).map(Person.class::cast).toList())
                .orElse(List.of());
    }
}
