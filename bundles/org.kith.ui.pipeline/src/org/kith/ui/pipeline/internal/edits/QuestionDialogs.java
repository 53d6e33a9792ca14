// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.edits;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.Stage;
import org.kith.ui.pipeline.internal.Messages;

/**
 * Asks in dialogs.
 *
 * @param shell above which they stand
 */
public record QuestionDialogs(Shell shell) implements Questions {

    @Override
    public boolean exceed(Stage stage) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Exceed_title,
                NLS.bind(Messages.Exceed_question, stage.getName(), stage.getLimit()), 0, Messages.Exceed_yes,
                IDialogConstants.CANCEL_LABEL) == 0;
    }

    @Override
    public Optional<String> whyLost(Opportunity opportunity, Stage stage) {
        var known = opportunity.getLostReason() == null ? "" : opportunity.getLostReason();
        var dialog = new InputDialog(shell, NLS.bind(Messages.Lost_title, stage.getName()),
                NLS.bind(Messages.Lost_question, opportunity.getTitle()), known, text -> text.isBlank() ? "" : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    @Override
    public boolean delete(Opportunity opportunity) {
        return MessageDialog.openQuestion(shell, Messages.Delete_title,
                NLS.bind(Messages.Delete_question, opportunity.getTitle()));
    }

    @Override
    public boolean delete(Pipeline pipeline, int opportunities) {
        return MessageDialog.openQuestion(shell, Messages.Delete_boardTitle,
                NLS.bind(Messages.Delete_boardQuestion, pipeline.getName(), opportunities));
    }
}
