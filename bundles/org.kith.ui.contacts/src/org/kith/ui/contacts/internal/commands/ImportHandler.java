// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.commands;

import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.NetworkException;
import org.kith.core.Networks;
import org.kith.core.format.Importer;
import org.kith.ui.CommandIds;
import org.kith.ui.ViewIds;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.importing.ImportDialog;
import org.kith.ui.contacts.internal.importing.ImportRun;
import org.kith.ui.contacts.internal.importing.ImportWizard;
import org.kith.ui.contacts.internal.importing.RememberedColumns;
import org.kith.ui.error.ErrorReport;

/** Imports people from files. */
public final class ImportHandler extends PeopleHandler {

    private static final String COLUMNS = "org.kith.ui.contacts/columns";

    @Override
    boolean applies() {
        return open().network().isPresent();
    }

    @Override
    void run(Shell shell) {
        var network = open().network().orElseThrow();
        var importer = service(Importer.class);
        var files = parameter(CommandIds.FILES).stream().flatMap(String::lines).map(Path::of).toList();
        var run = new ImportRun(service(Networks.class), importer, network.file(), open().clock());
        new ImportDialog(shell, new ImportWizard(run, importer, service(ErrorReport.class),
                new RememberedColumns(InstanceScope.INSTANCE.getNode(COLUMNS)), files, this::takeBack, this::review)).open();
    }

    private void review() {
        service(EPartService.class).showPart(ViewIds.DUPLICATES, PartState.ACTIVATE);
    }

    private void takeBack(long transaction) {
        try {
            open().network().ifPresent(network -> network.undo(transaction));
        } catch (NetworkException refused) {
            service(ErrorReport.class).failed(Messages.Import_title, refused);
        }
    }
}
